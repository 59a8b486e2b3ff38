import { notFound, redirect } from "next/navigation";
import { Refused } from "@/lib/errors";
import { currentViewer } from "@/lib/identity/current";
import { onwards } from "@/lib/identity/rules";
import type { Tongue } from "@/lib/language";
import { reader } from "@/lib/reader";
import type { Right } from "@/lib/rights";
import type { Viewer } from "@/lib/viewer";
import { type BrandId, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";
import { policyInForce } from "@/policies/versions";

export interface Inside {
  readonly viewer: Viewer;
  readonly policy: Policy<BrandId>;
  readonly tongue: Tongue;
}

/** The brand of a path by its policy in force, and the reader's language. A brand that does not exist is not found. */
export async function brandOnly(brand: string): Promise<Pick<Inside, "policy" | "tongue">> {
  const policy = policyInForce(policyOf(brand) ?? notFound(), new Date());
  return { policy, tongue: await reader(policy) };
}

/**
 * Lets customers of the brand through and sends everybody else to sign in, and then on.
 * @param next the page's own path, with or without the brand in front: "/miniluxe/data/orders" or "/data/orders"
 */
export async function customerOnly(brand: string, next: string): Promise<Inside> {
  const { policy, tongue } = await brandOnly(brand);
  const viewer = await currentViewer(policy.id);
  if (!viewer) redirect(signInPath(brand, next));
  return { viewer, policy, tongue };
}

/** The same for grave acts: whoever signed in more than ten minutes ago is asked again, and then sent on. */
export async function freshOnly(brand: string, next: string, right: Right): Promise<Inside> {
  const inside = await customerOnly(brand, next);
  try {
    inside.viewer.subject(right);
  } catch (refusal) {
    if (refusal instanceof Refused && refusal.code === "sign-in-again") redirect(signInPath(brand, next, "/again"));
    if (refusal instanceof Refused) notFound();
    throw refusal;
  }
  return inside;
}

/** The way to the sign-in page that leads on to `next`. */
function signInPath(brand: string, next: string, again: "" | "/again" = ""): string {
  const target = next === `/${brand}` || next.startsWith(`/${brand}/`) ? next : `/${brand}${next}`;
  return `/${brand}/sign-in${again}?next=${encodeURIComponent(onwards(brand, target))}`;
}
