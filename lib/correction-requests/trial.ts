import { asOwner, keep } from "@/db/factories/keep";
import { type Person, person } from "@/db/factories/people";
import { purchase } from "@/db/factories/shopping";
import type { Made } from "@/db/factories/tables";
import { speak } from "@/lib/language";
import { Viewer } from "@/lib/viewer";
import { type BrandId, policyOf } from "@/policies";
import { askForCorrection, type Correction } from "./commands";
import { boxFor } from "./asking";

/** What the tests of this folder share: somebody with an order, and what they say of it. */

export const db = asOwner();
export const caller = { ip: "203.0.113.20" };

/** A picture of one pixel. */
export const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
export const PDF = Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");

export function talk(brand: BrandId) {
  const policy = policyOf(brand);
  if (!policy) throw new Error(`no brand ${brand}`);
  return { policy, tongue: speak("en-GB", policy.timeZone), caller };
}

export async function buyer(brand: BrandId = "theminigalerie", overrides: Partial<Made<"orders">> = {}): Promise<{ who: Person; order: Made<"orders">; viewer: Viewer }> {
  const who = person(brand);
  const bought = purchase(who, { note: "Ring twice", tags: ["gift", "vip"], ...overrides });
  await keep(db, { customers: [who] }, bought);
  return { who, order: bought.orders[0], viewer: Viewer.ofSession({ ...who, id: "s", authenticatedAt: new Date() }) };
}

/** What they say; about the order's note unless said otherwise. @param is what should stand in the boxes */
export function says(order: { id: string }, is: Readonly<Record<string, string>> = { note: "Ring once" }, rest: Partial<Correction> = {}): Correction {
  const typed = new Map(Object.entries(is).map(([box, value]) => [boxFor(box), value]));
  return {
    dataset: "orders",
    record: order.id,
    naming: "name",
    fields: [...new Set(Object.keys(is).map((box) => box.split(".")[0] ?? ""))],
    typed: (box) => typed.get(box),
    why: "I never said so.",
    restrict: false,
    files: [],
    ...rest,
  };
}

/** Says it, and nothing is wrong with the form. */
export async function asked(viewer: Viewer, brand: BrandId, correction: Correction): Promise<void> {
  const answer = await askForCorrection(viewer, correction, talk(brand));
  if (answer !== "asked") throw new Error(JSON.stringify(answer.problems));
}
