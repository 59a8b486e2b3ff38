import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import NextAuth from "next-auth/next";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { customers } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import type { Env } from "@/lib/env";
import { miniluxe } from "@/policies/miniluxe";
import { openSession, sessionCookie } from "./cookie";
import { authOptions, dance, landing, ownCsrf } from "./oauth";
import { providers } from "./providers";
import { viewerOfSession } from "./sessions";

const settings: Partial<Env> = {};
vi.mock("@/lib/env", async (original) => {
  const real = await original<{ env: () => Env }>();
  return { ...real, env: () => ({ ...real.env(), ...settings }) };
});

const db = asOwner();
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
/** What the provider says of the person whom it sends back next. */
let says: Record<string, unknown> = {};
/** The challenge that the way to the provider carried; the token must answer it. */
let challenge = "";
let issuer = "";
const provider = createServer((request, response) => void answer(request, response));

beforeAll(async () => {
  await new Promise<void>((ready) => provider.listen(0, "127.0.0.1", ready));
  issuer = `http://127.0.0.1:${String((provider.address() as AddressInfo).port)}`;
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  Object.assign(settings, {
    GOOGLE_CLIENT_ID: "portal",
    GOOGLE_CLIENT_SECRET: "hush",
    PORTAL_URL: "http://localhost:3000",
  });
});
afterAll(async () => {
  provider.close();
  await closeDatabase();
  await db.$client.end();
});

/** A provider as OpenID Connect describes it: discovery, keys, and tokens for a code whose verifier fits. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader("content-type", "application/json");
  const path = request.url ?? "";
  if (path.startsWith("/.well-known")) {
    const at = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    };
    response.end(JSON.stringify({ ...at, id_token_signing_alg_values_supported: ["RS256"] }));
  } else if (path === "/keys") {
    response.end(
      JSON.stringify({ keys: [{ ...publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" }] }),
    );
  } else {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const verifier = new URLSearchParams(body).get("code_verifier") ?? "";
    const fits = createHash("sha256").update(verifier).digest("base64url") === challenge;
    response.statusCode = fits ? 200 : 400;
    response.end(
      JSON.stringify(
        fits ? { access_token: "a", token_type: "Bearer", id_token: idToken() } : { error: "invalid_grant" },
      ),
    );
  }
}

function idToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: issuer, aud: "portal", iat: now, exp: now + 60, ...says };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const text = `${part({ alg: "RS256", kid: "1" })}.${part(claims)}`;
  return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
}

/** One request to next-auth with a browser's cookies, which the answer may change. */
async function visit(
  jar: Map<string, string>,
  nextauth: string[],
  request: { method: string; query?: object; body?: object },
) {
  const options = authOptions(miniluxe, { userAgent: "a test" });
  Object.assign(options.providers[0] ?? {}, { wellKnown: `${issuer}/.well-known/openid-configuration` });
  let location = "";
  let set: string[] = [];
  const response = {
    getHeader: () => set,
    setHeader: (name: string, value: string | string[]) => {
      if (name === "Set-Cookie") set = [value].flat();
      if (name === "Location") location = String(value);
      return response;
    },
    status: () => response,
    end: () => undefined,
    json: ({ url }: { url?: string }) => void (location = url ?? location),
    send: () => undefined,
  };
  const incoming = {
    ...request,
    headers: { host: "localhost:3000" },
    cookies: Object.fromEntries(jar),
    query: { nextauth, ...request.query },
  };
  await NextAuth(incoming as never, response as never, options);
  for (const cookie of set) {
    const { name = "", value = "" } = /^(?<name>[^=]+)=(?<value>[^;]*)/.exec(cookie)?.groups ?? {};
    if (/Max-Age=0/i.test(cookie)) jar.delete(name);
    else jar.set(name, decodeURIComponent(value));
  }
  return { location, set };
}

async function signInAs(claims: Record<string, unknown>) {
  says = claims;
  const { token, cookie } = ownCsrf();
  const jar = new Map([[dance("csrf").name, cookie]]);
  const callbackUrl = "http://localhost:3000/miniluxe/security";
  const { location: away } = await visit(jar, ["signin", "google"], {
    method: "POST",
    body: { csrfToken: token, callbackUrl },
  });
  const asked = new URL(away).searchParams;
  challenge = asked.get("code_challenge") ?? "";
  const back = { code: "c", state: asked.get("state") };
  return { jar, away, back, ...(await visit(jar, ["callback", "google"], { method: "GET", query: back })) };
}

describe("signing in with Google", () => {
  it("is offered only when its settings are there", () => {
    expect(providers()).toEqual(["google"]);
    delete settings.GOOGLE_CLIENT_ID;
    expect(providers()).toEqual([]);
    expect(authOptions(miniluxe, {}).providers).toEqual([]);
    settings.GOOGLE_CLIENT_ID = "portal";
  });

  it("leads through the provider to a session that is a row, and to where the person wanted to go", async () => {
    const { email } = person("miniluxe");
    const { jar, away, location } = await signInAs({
      sub: crypto.randomUUID(),
      email,
      email_verified: true,
      given_name: "Ana",
      family_name: "Silva",
    });
    expect(away).toContain(`${issuer}/auth?`);
    expect(location).toBe("http://localhost:3000/miniluxe/security");
    const claimed = await openSession(jar.get(sessionCookie("miniluxe").name) ?? "");
    if (!claimed) throw new Error("no session");
    expect(await viewerOfSession("miniluxe", claimed)).toBeDefined();
    const [row] = await db.select().from(customers).where(eq(customers.email, email));
    expect(row).toMatchObject({
      customerId: claimed.customerId,
      firstName: "Ana",
      lastName: "Silva",
      brand: "miniluxe",
    });
  });

  it("sends back to the sign-in page whom it does not vouch for, without a session", async () => {
    const ana = person("miniluxe");
    await keep(db, { customers: [ana] });
    const { jar, location } = await signInAs({ sub: "7", email: ana.email, email_verified: false });
    expect(location).toBe("/miniluxe/sign-in?failed=unverified&by=google");
    expect(jar.has(sessionCookie("miniluxe").name)).toBe(false);
  });

  it("refuses an answer to a question that this browser did not ask", async () => {
    const { back } = await signInAs({
      sub: crypto.randomUUID(),
      email: person("miniluxe").email,
      email_verified: true,
    });
    const { jar } = await signInAs({ sub: crypto.randomUUID(), email: person("miniluxe").email, email_verified: true });
    const fresh = new Map<string, string>();
    const stranger = await visit(fresh, ["callback", "google"], { method: "GET", query: back });
    expect(landing("miniluxe", "google", stranger.location)).toBe("/miniluxe/sign-in?failed=provider&by=google");
    expect(fresh.has(sessionCookie("miniluxe").name)).toBe(false);
    expect(jar.has(sessionCookie("miniluxe").name)).toBe(true);
  });

  it("begins only with this portal's own token", async () => {
    const { location } = await visit(new Map(), ["signin", "google"], {
      method: "POST",
      body: { csrfToken: "forged" },
    });
    expect(location).not.toContain(issuer);
  });

  it("never leads to another site", async () => {
    const { token, cookie } = ownCsrf();
    const jar = new Map([[dance("csrf").name, cookie]]);
    await visit(jar, ["signin", "google"], {
      method: "POST",
      body: { csrfToken: token, callbackUrl: "https://evil.example/" },
    });
    expect(jar.get(dance("callback-url").name) ?? "").not.toContain("evil");
  });
});

describe("cookies", () => {
  it("are the host's own, Secure and out of reach of scripts on https", () => {
    settings.PORTAL_URL = "https://privacy.example.com";
    expect(sessionCookie("miniluxe")).toEqual({
      name: "__Host-portal-miniluxe",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    });
    expect(dance("state")).toMatchObject({
      name: "__Host-portal-dance-state",
      options: { secure: true, sameSite: "none", path: "/" },
    });
    settings.PORTAL_URL = "http://localhost:3000";
    expect(sessionCookie("miniluxe")).toMatchObject({ name: "portal-miniluxe", options: { secure: false } });
    expect(dance("state").options.sameSite).toBe("lax");
  });
});
