import { env } from "@/lib/env";

/** Where else a person may have an account that lets them in. */
export type Provider = "google" | "apple";

/** Those that the operator has registered this portal with. */
export function providers(): readonly Provider[] {
  const { GOOGLE_CLIENT_ID, APPLE_CLIENT_ID } = env();
  return [...(GOOGLE_CLIENT_ID ? (["google"] as const) : []), ...(APPLE_CLIENT_ID ? (["apple"] as const) : [])];
}
