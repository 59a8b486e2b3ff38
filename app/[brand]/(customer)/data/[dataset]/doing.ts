import { notFound } from "next/navigation";
import { canAdd, holdsHidden, showsHidden } from "@/lib/corrections/fields";
import type { Typed } from "@/lib/corrections/form";
import type { Agreement } from "@/lib/corrections/agreement";
import { agreementFor, type FormOf, formOf, removable } from "@/lib/corrections/queries";
import { Refused } from "@/lib/errors";
import { heldDraft } from "@/lib/identity/draft";
import type { Held } from "@/lib/records/held";
import type { Right } from "@/lib/rights";
import type { Inside } from "../../../gate";
import { addressOf, type Asked, stretchOf } from "./address";

/** What somebody is about to do with a record, in its place. */
export type Doing =
  | {
      readonly do: "edit";
      /** As the address has it; undefined for a new one. */
      readonly record: string | undefined;
      /** What is stored; nothing of a new one. */
      readonly form: FormOf | undefined;
      /** What was typed earlier and could not be saved then. */
      readonly draft: Typed | undefined;
      readonly kept: string | undefined;
      /** The box for the yes that a new one wants first. */
      readonly agreement: Agreement | undefined;
    }
  | { readonly do: "remove"; readonly record: string };

/** The right that the page asks for, where it asks for a fresh sign-in: it shows or takes away what is hidden. */
export function freshRightFor(held: Held | undefined, { show, edit, remove }: Asked): Right | undefined {
  if (show !== undefined) return "records:reveal";
  if (held && edit !== undefined && showsHidden(held.entry)) return "records:correct-hidden";
  return held && remove !== undefined && holdsHidden(held.entry) ? "records:remove-hidden" : undefined;
}

/** Reads what is needed for it; what is not the viewer's to correct, add or remove is not found. */
export async function doingOf(inside: Inside, held: Held, asked: Asked): Promise<Doing | undefined> {
  const { viewer } = inside;
  try {
    if (asked.edit !== undefined) return await editing(inside, held, asked, asked.edit);
    if (asked.add !== undefined) {
      if (viewer.actor.kind !== "customer" || !canAdd(held.entry, inside.policy)) notFound();
      return await editing(inside, held, asked, undefined);
    }
    if (asked.remove === undefined) return undefined;
    await removable(viewer, held.name, asked.remove);
    return { do: "remove", record: asked.remove };
  } catch (refusal) {
    if (refusal instanceof Refused) notFound();
    throw refusal;
  }
}

async function editing({ viewer, policy, tongue }: Inside, held: Held, asked: Asked, record: string | undefined): Promise<Doing> {
  const form = record === undefined ? undefined : await formOf(viewer, held.name, record);
  const draft = asked.kept === undefined ? undefined : await heldDraft(policy.id, viewer, formPlace(policy.id, held, asked));
  const agreement = record === undefined ? await agreementFor(viewer, held.name, { policy, tongue }) : undefined;
  return { do: "edit", record, form, draft, kept: draft && asked.kept, agreement };
}

/** Where the form of a record stands, with the stretch of the list around it. */
export function formPlace(brand: string, { slug }: Held, asked: Pick<Asked, "edit" | "after" | "before" | "q">): string {
  const { edit } = asked;
  return addressOf(`/${brand}/data/${slug}`, { ...stretchOf(asked), ...(edit === undefined ? { add: "1" } : { edit }) });
}
