"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/action";
import { undoEmailChange } from "@/lib/contact-changes/undo";
import { caller } from "@/lib/identity/caller";

/** Pressed from a letter, signed in or not: the secret is the proof. */
export const undo = formAction(z.object({ secret: z.string() }), async ({ secret }, { policy }) => {
  const outcome = await undoEmailChange(policy, secret, await caller());
  redirect(`/${policy.id}/email-change/undo?outcome=${outcome}`);
});
