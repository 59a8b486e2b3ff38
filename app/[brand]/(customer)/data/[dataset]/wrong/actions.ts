"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { customerAction } from "@/lib/action";
import { askForCorrection } from "@/lib/correction-requests/commands";
import { caller } from "@/lib/identity/caller";
import { heldAt } from "@/lib/records/held";
import { columnsOf } from "../columns";

/** Boxes are named after the fields of the record, so that the form is read as it comes. */
const form = z
  .object({ dataset: z.string(), record: z.string(), fields: z.string(), why: z.string().default(""), restrict: z.string().optional() })
  .extend({ files: z.array(z.instanceof(File)).default([]) })
  .catchall(z.unknown());

export const say = customerAction(form, async (viewer, input, { policy, tongue }) => {
  const held = heldAt(input.dataset) ?? notFound();
  const typed = new Map(Object.entries(input).flatMap(([box, text]) => (typeof text === "string" ? [[box, text] as const] : [])));
  const answer = await askForCorrection(
    viewer,
    {
      dataset: held.name,
      record: input.record,
      naming: columnsOf[held.name][0],
      fields: input.fields.split(",").filter(Boolean),
      typed: (box) => typed.get(box),
      why: input.why,
      restrict: input.restrict !== undefined,
      files: input.files,
    },
    { policy, tongue, caller: await caller() },
  );
  if (answer === "asked") redirect(`/${policy.id}/requests?done=sent`);
  return answer;
});
