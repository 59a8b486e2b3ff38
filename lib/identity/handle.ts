import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { z } from "zod";
import { codes } from "@/db/schema";
import { env } from "@/lib/env";
import type { CodeHandle } from "./codes";
import { cookieName, cookieOptions } from "./jar";

const held = z.object({
  customerId: z.uuid(),
  codeId: z.uuid(),
  purpose: z.enum(codes.purpose.enumValues),
  sentTo: z.string(),
  /** Where the person wanted to go. */
  next: z.string(),
});
export type HeldHandle = CodeHandle & { readonly next: string };

/** An hour: longer than the code works, so that a late comer is told so instead of being sent back to the start. */
const KEPT_SECONDS = 60 * 60;

/** Leaves with the browser what leads to the code's row, sealed. An address or an id in the link would stay in histories and logs. */
export async function holdHandle(brand: string, handle: HeldHandle): Promise<void> {
  const token = await encode({
    token: held.parse(handle),
    secret: env().PORTAL_SECRET,
    maxAge: KEPT_SECONDS,
    salt: nameFor(brand),
  });
  (await cookies()).set(nameFor(brand), token, { ...cookieOptions(), maxAge: KEPT_SECONDS });
}

/** What this browser asked a code for; undefined when it did not, or long ago. */
export async function heldHandle(brand: string): Promise<HeldHandle | undefined> {
  const token = (await cookies()).get(nameFor(brand))?.value;
  const payload =
    token && (await decode({ token, secret: env().PORTAL_SECRET, salt: nameFor(brand) }).catch(() => null));
  return held.safeParse(payload).data;
}

export async function dropHandle(brand: string): Promise<void> {
  (await cookies()).set(nameFor(brand), "", { ...cookieOptions(), maxAge: 0 });
}

function nameFor(brand: string): string {
  return cookieName(`code-${brand}`);
}
