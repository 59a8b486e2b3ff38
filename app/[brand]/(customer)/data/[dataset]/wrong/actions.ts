"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { type Answer, customerAction, type Scene } from "@/lib/action";
import { hasCardNumber } from "@/lib/card-numbers";
import { askForCorrection } from "@/lib/correction-requests/commands";
import { Refused } from "@/lib/errors";
import { caller } from "@/lib/identity/caller";
import { dropDraft, keepDraft } from "@/lib/identity/draft";
import { heldAt } from "@/lib/records/held";
import type { Viewer } from "@/lib/viewer";
import { columnsOf } from "../columns";
import { wrongPath } from "./address";

/** Boxes are named after the fields of the record, so that the form is read as it comes. */
const form = z
  .object({ dataset: z.string(), record: z.string(), fields: z.string(), why: z.string().default(""), restrict: z.string().optional() })
  .extend({ _whose: z.string().default(""), files: z.array(z.instanceof(File)).default([]) })
  .catchall(z.unknown());

type Form = z.infer<typeof form>;

export const say = customerAction(form, sayIt, keepWords);

async function sayIt(viewer: Viewer, input: Form, { policy, tongue }: Scene): Promise<Answer> {
  const held = heldAt(input.dataset) ?? notFound();
  const typed = new Map(Object.entries(input).flatMap(([box, text]) => (typeof text === "string" ? [[box, text] as const] : [])));
  const answer = await askForCorrection(
    viewer,
    {
      dataset: held.name,
      record: input.record,
      naming: columnsOf[held.name][0],
      fields: fieldsIn(input),
      typed: (box) => typed.get(box),
      why: input.why,
      restrict: input.restrict !== undefined,
      files: input.files,
    },
    { policy, tongue, caller: await caller() },
  );
  if (answer !== "asked") return answer;
  await dropDraft(policy.id);
  redirect(`/${policy.id}/requests?done=sent`);
}

/**
 * Puts what was written away while the person signs in, but for files, and for what looks like a card's number.
 * @returns the address of the form
 */
async function keepWords(input: Form, { policy }: Scene): Promise<string> {
  const held = heldAt(input.dataset);
  if (!held) throw new Refused("not-found");
  const typed = Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === "string" && !hasCardNumber(entry[1]));
  const place = wrongPath(policy.id, held, { record: input.record, fields: fieldsIn(input) }, "say");
  // Too much to be put away: the page keeps it, for as long as it is open.
  if (!(await keepDraft(policy.id, { whose: input._whose, place, typed: Object.fromEntries(typed) }))) throw new Refused("sign-in");
  return `${place}&kept=1`;
}

function fieldsIn({ fields }: Form): string[] {
  return fields.split(",").filter(Boolean);
}
