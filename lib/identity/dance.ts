import { decode, encode } from "next-auth/jwt";
import NextAuth from "next-auth/next";
import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import { env } from "@/lib/env";
import { type BrandId, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { caller } from "./caller";
import { dropDraftOfOthers } from "./draft";
import { authOptions, dance, landing, ownCsrf } from "./oauth";
import { providers } from "./providers";
import { onwards } from "./rules";

interface RouteContext {
  params: Promise<{ nextauth: string[] }>;
}

/**
 * Begins the dance with Google or Apple: remembers, sealed, for which brand,
 * and answers with the way to the provider. Undefined when there is no such provider or brand.
 */
export async function lead(request: NextRequest, provider: string): Promise<Response | undefined> {
  const form = new URLSearchParams(await request.text());
  const policy = policyOf(form.get("brand") ?? "");
  if (!policy || !providers().some((id) => id === provider)) return undefined;
  const jar = await cookies();
  const brandCookie = dance("brand");
  jar.set(brandCookie.name, await sealBrand(policy.id), brandCookie.options);
  const { token, cookie } = ownCsrf();
  jar.set(dance("csrf").name, cookie, dance("csrf").options);
  const body = new URLSearchParams({
    csrfToken: token,
    callbackUrl: env().PORTAL_URL + onwards(policy.id, form.get("next")),
  });
  return handOver(policy, new NextRequest(request.url, { method: "POST", headers: request.headers, body }), [
    "signin",
    provider,
  ]);
}

/** Ends the dance: the provider's answer, for the brand at which it began. Undefined when it began nowhere. */
export async function follow(request: NextRequest, provider: string): Promise<Response | undefined> {
  const token = (await cookies()).get(dance("brand").name)?.value;
  const policy = token && policyOf(await openBrand(token));
  return policy ? handOver(policy, request, ["callback", provider]) : undefined;
}

async function handOver(policy: Policy<BrandId>, request: NextRequest, nextauth: string[]): Promise<Response> {
  const context: RouteContext = { params: Promise.resolve({ nextauth }) };
  const answer: unknown = await NextAuth(request, context, authOptions(policy, await caller(), ({ customerId }) => dropDraftOfOthers(policy.id, customerId)));
  if (!(answer instanceof Response)) throw new TypeError("next-auth gave no answer");
  const location = answer.headers.get("location");
  if (location) answer.headers.set("location", landing(policy.id, nextauth[1] ?? "", location));
  // After our form, and after Apple's, the browser goes on with a plain link.
  return new Response(null, { status: 303, headers: answer.headers });
}

function sealBrand(brand: BrandId): Promise<string> {
  const { name, options } = dance("brand");
  return encode({ token: { brand }, secret: env().PORTAL_SECRET, maxAge: options.maxAge, salt: name });
}

async function openBrand(token: string): Promise<string> {
  const payload = await decode({ token, secret: env().PORTAL_SECRET, salt: dance("brand").name }).catch(() => null);
  return typeof payload?.brand === "string" ? payload.brand : "";
}
