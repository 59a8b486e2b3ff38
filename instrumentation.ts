import type { Instrumentation } from "next";

/** Next.js calls this once when a server starts: a wrong setting is named now, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("./lib/env");
  // next-auth reads its own address from the environment only.
  process.env.NEXTAUTH_URL ??= env().PORTAL_URL;
  const { believeConnectionsOnly } = await import("./lib/identity/connection");
  if (!env().TRUST_PROXY) believeConnectionsOnly();
  if (process.env.NODE_ENV === "production") (await import("./lib/log")).sieveConsole();
  const { tellLengths } = await import("./lib/content-length");
  tellLengths();
}

/** And this when a page or an action failed: its digest is the reference that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routeType, routePath }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { reportFault } = await import("./lib/log");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  reportFault(error, `${routeType} ${routePath}`, digest);
};
