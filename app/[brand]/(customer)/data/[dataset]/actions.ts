"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { type Again, customerAction, customerButton, type Scene } from "@/lib/action";
import { yesField } from "@/lib/consent/wanted";
import { add, correct, remove } from "@/lib/corrections/commands";
import { boxesOf, canAdd } from "@/lib/corrections/fields";
import type { Typed } from "@/lib/corrections/form";
import type { Outcome } from "@/lib/corrections/outcome";
import { hasCardNumber } from "@/lib/card-numbers";
import { Refused } from "@/lib/errors";
import { caller } from "@/lib/identity/caller";
import { dropDraft, keepDraft, whoseOf } from "@/lib/identity/draft";
import { onwards } from "@/lib/identity/rules";
import { type Held, heldAt } from "@/lib/records/held";
import type { Viewer } from "@/lib/viewer";
import { addressOf, askedOf } from "./address";
import { inWords } from "./boxes";
import { formPlace } from "./doing";

/** What a form carries beside its boxes. No column begins with an underscore. */
const carried = {
  _dataset: z.string(),
  /** Empty for a new one. */
  _record: z.string(),
  /** The address of the list around it. */
  _back: z.string(),
};
const form = z.object({ ...carried, _marks: z.string(), _whose: z.string() }).catchall(z.string());
type Form = z.infer<typeof form>;

export const save = customerAction(
  form,
  async (viewer, input, scene) => {
    const held = heldIn(input);
    if (input._whose !== whoseOf(viewer)) return { again: elsewhere(scene, input) };
    const outcome = await saved(viewer, held, input, scene);
    if (outcome.is === "wrong") {
      // The box for a yes may have come, or say something else, since the page was made.
      if ((yesField(held.entry) ?? "") in outcome.problems) refresh();
      return outcome;
    }
    if (outcome.is === "overtaken") return { again: again(scene, held, outcome) };
    await dropDraft(scene.policy.id);
    redirect(doneAddress(scene, input, outcome.change ?? "same"));
  },
  keepTyped,
);

export const removeRecord = customerButton(z.object(carried), async (viewer, input, scene) => {
  const change = await remove(viewer, heldIn(input).name, input._record);
  redirect(doneAddress(scene, input, change ?? "same"));
});

/** @throws Refused "not-found" */
function heldIn({ _dataset }: Pick<Form, "_dataset">): Held {
  const held = heldAt(_dataset);
  if (!held) throw new Refused("not-found");
  return held;
}

async function saved(viewer: Viewer, held: Held, input: Form, scene: Scene): Promise<Outcome> {
  if (input._record === "") return add(viewer, held.name, input, { ...scene, caller: await caller() });
  try {
    return await correct(viewer, held.name, input._record, input, marksIn(input));
  } catch (refusal) {
    const gone = refusal instanceof Refused && refusal.code === "not-found" && canAdd(held.entry, scene.policy);
    if (gone) redirect(await asNew(input, scene));
    throw refusal;
  }
}

function marksIn({ _marks }: Form): Typed {
  const marks = z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom" });
        return z.NEVER;
      }
    })
    .pipe(z.record(z.string(), z.string()))
    .safeParse(_marks);
  if (!marks.success) throw new Refused("invalid");
  return marks.data;
}

/** The record was removed in another window: what was typed is not lost with it. */
async function asNew(input: Form, scene: Scene): Promise<string> {
  const address = await keepTyped({ ...input, _record: "" }, scene);
  return address.replace("kept=1", "kept=gone");
}

/**
 * Puts what was typed away while the person signs in: neither what is hidden on the page, nor what looks like a card's number.
 * @returns the address of the form
 */
async function keepTyped(input: Form, { policy }: Scene): Promise<string> {
  const held = heldIn(input);
  const boxes = boxesOf(held.entry).filter(({ field }) => held.entry.fields[field]?.shown === "plain");
  const typed = boxes.flatMap(({ name }) => {
    const text = input[name];
    return typeof text === "string" && !hasCardNumber(text) ? [[name, text] as const] : [];
  });
  const stretch = askedOf(Object.fromEntries(new URL(input._back, "http://portal.invalid").searchParams));
  const place = formPlace(policy.id, held, { ...stretch, edit: input._record === "" ? undefined : input._record });
  const kept = { whose: input._whose, place, typed: { ...Object.fromEntries(typed), _marks: input._marks } };
  // Too much to be put away: the page keeps it, for as long as it is open.
  if (!(await keepDraft(policy.id, kept))) throw new Refused("sign-in");
  return `${place}&kept=1`;
}

function doneAddress({ policy }: Scene, { _back }: Pick<Form, "_back">, done: string): string {
  const back = onwards(policy.id, _back);
  const { pathname, searchParams } = new URL(back, "http://portal.invalid");
  return `${addressOf(pathname, { ...askedOf(Object.fromEntries(searchParams)), done })}#done`;
}

function elsewhere({ tongue }: Scene, input: Form): Again {
  const t = tongue.t("corrections");
  return { title: t("edit.elseWord"), message: t("edit.otherAccount"), values: input };
}

/** What differs, in words beside its box, and in the boxes what is to be looked at. */
function again({ tongue, policy }: Scene, held: Held, { by, last }: Extract<Outcome, { is: "overtaken" }>): Again {
  const t = tongue.t("corrections");
  const beside = boxesOf(held.entry).flatMap((box) => {
    const differs = by.differences[box.name];
    if (!differs) return [];
    const [stored, typed] = [differs.stored, differs.typed].map((text) => inWords({ tongue, policy }, held, box, text));
    return [[box.name, t("overtaken.differs", { stored: stored ?? "", typed: typed ?? "" })] as const];
  });
  return {
    title: t("overtaken.title"),
    message: last ? t("overtaken.message", { by: last.by, moment: tongue.moment(last.at) }) : t("overtaken.unknown"),
    beside: Object.fromEntries(beside),
    values: { ...by.typed, _marks: JSON.stringify(by.marks) },
  };
}
