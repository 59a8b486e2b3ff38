import { notFound } from "next/navigation";
import { speak, type Tongue } from "@/lib/language";
import { unpublishable } from "@/lib/policy/check";
import { type BrandId, policyOf } from "@/policies";
import type { Policy } from "@/policies/types";

export interface Opened {
  /** With all its versions, the newest as the file has it. */
  readonly policy: Policy<BrandId>;
  readonly tongue: Tongue;
  readonly now: Date;
}

/** Opens a brand's policy. It speaks to everybody in one way of writing dates: what a cache keeps is for all. */
export async function openPolicy(params: Promise<{ brand: string }>): Promise<Opened> {
  const policy = policyOf((await params).brand) ?? notFound();
  return { policy, tongue: speak("en-GB", policy.timeZone), now: new Date() };
}

/** Whether it may be read at all. */
export function isFinished({ policy, now }: Pick<Opened, "policy" | "now">): boolean {
  return unpublishable(policy, { now }).length === 0;
}

/** The search of an address; of several, the first. */
export async function typedIn(searchParams: Promise<{ q?: string | string[] }>): Promise<string | undefined> {
  const { q } = await searchParams;
  return Array.isArray(q) ? q[0] : q;
}
