import { createHash } from "node:crypto";
import type { AuthOptions } from "next-auth";
import AppleProvider from "next-auth/providers/apple";
import GoogleProvider from "next-auth/providers/google";
import { z } from "zod";
import { env } from "@/lib/env";
import { log, reportFault } from "@/lib/log";
import { randomToken } from "@/lib/secret";
import type { BrandId } from "@/policies";
import type { Policy } from "@/policies/types";
import type { Caller } from "./caller";
import { type Carried, sessionCookie } from "./cookie";
import { enterByProvider } from "./enter-by-provider";
import { cookieName, cookieOptions, onHttps } from "./jar";
import type { Provider } from "./providers";
import { SESSION_MS } from "./rules";

/** Long enough to find a password at Google. */
const DANCE_SECONDS = 15 * 60;

/** What Google and Apple sign in their tokens about a person; Apple writes its yes as text. */
const profile = z.object({
  sub: z.string().min(1),
  email: z.email().optional().catch(undefined),
  email_verified: z.union([z.boolean(), z.enum(["true", "false"]).transform((said) => said === "true")]).optional(),
  given_name: z.string().max(100).optional().catch(undefined),
  family_name: z.string().max(100).optional().catch(undefined),
});

/**
 * next-auth, for one brand and one request: it leads the dance with the
 * provider; who comes in and by which session is decided by our own verbs.
 */
export function authOptions(
  policy: Policy<BrandId>,
  caller: Caller,
  onEntered?: (session: Carried) => Promise<void>,
): AuthOptions {
  let session: Carried | undefined;
  return {
    providers: registered(),
    secret: env().PORTAL_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_MS / 1000 },
    cookies: cookiesOf(policy.id),
    logger: { error: (code) => log.warn({ code }, "sign-in elsewhere"), warn: () => undefined, debug: () => undefined },
    callbacks: {
      async signIn({ account, profile: claimed }) {
        const provider: Provider = account?.provider === "apple" ? "apple" : "google";
        const said = profile.safeParse(claimed).data;
        // next-auth would put the message of a fault into the address; ours go into the log.
        const entered = said && (await enterByProvider(policy, provider, personOf(said), caller).catch(fault));
        if (!entered) return failed(policy.id, provider, "provider");
        if (entered === "unverified") return failed(policy.id, provider, "unverified");
        session = entered;
        await onEntered?.(entered);
        return true;
      },
      // Nothing of the profile goes into the cookie.
      jwt: () => Promise.resolve({ ...session }),
    },
  };
}

function fault(error: unknown): undefined {
  reportFault(error, "sign-in elsewhere");
}

/** The way back to the brand's own page, when the person was not let in. */
function failed(brand: BrandId, provider: string, why: "provider" | "unverified"): string {
  return `/${brand}/sign-in?failed=${why}&by=${provider}`;
}

/** Where an answer of next-auth leads: its own pages, which it shows when something failed, are not ours. */
export function landing(brand: BrandId, provider: string, location: string): string {
  const { pathname } = new URL(location, env().PORTAL_URL);
  return pathname.startsWith("/api/auth/") ? failed(brand, provider, "provider") : location;
}

function personOf(said: z.infer<typeof profile>) {
  return {
    identifier: said.sub,
    email: said.email,
    emailVerified: said.email_verified === true,
    firstName: said.given_name,
    lastName: said.family_name,
  };
}

function registered(): AuthOptions["providers"] {
  const { GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, APPLE_CLIENT_ID, APPLE_CLIENT_SECRET } = env();
  return [
    ...(GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET
      ? [GoogleProvider({ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET })]
      : []),
    ...(APPLE_CLIENT_ID && APPLE_CLIENT_SECRET
      ? [AppleProvider({ clientId: APPLE_CLIENT_ID, clientSecret: APPLE_CLIENT_SECRET, checks: ["pkce", "state"] })]
      : []),
  ];
}

function cookiesOf(brand: string): AuthOptions["cookies"] {
  return {
    sessionToken: sessionCookie(brand),
    callbackUrl: dance("callback-url"),
    csrfToken: dance("csrf"),
    pkceCodeVerifier: dance("pkce"),
    state: dance("state"),
    nonce: dance("nonce"),
  };
}

/** Cookies of the dance: Apple answers with a form from its own site, which browsers send only such cookies with. */
export function dance(name: string) {
  const sameSite = onHttps() ? ("none" as const) : ("lax" as const);
  return { name: cookieName(`dance-${name}`), options: { ...cookieOptions(), sameSite, maxAge: DANCE_SECONDS } };
}

/**
 * A token and the cookie that vouches for it, as next-auth checks them: this
 * portal's forms are checked by their origin instead, before this is called.
 */
export function ownCsrf(): { token: string; cookie: string } {
  const token = randomToken();
  const hash = createHash("sha256").update(`${token}${env().PORTAL_SECRET}`).digest("hex");
  return { token, cookie: `${token}|${hash}` };
}
