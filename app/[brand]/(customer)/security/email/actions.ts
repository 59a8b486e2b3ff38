"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerAction } from "@/lib/action";
import { askForNewEmail, confirmNewEmail } from "@/lib/contact-changes/email";
import { caller } from "@/lib/identity/caller";
import { dropHandle, heldHandle, holdHandle } from "@/lib/identity/handle";
import { code, email } from "@/lib/identity/input";

export const ask = customerAction(z.object({ email }), async (viewer, input, { policy }) => {
  const handle = await askForNewEmail(viewer, policy, input.email, await caller());
  if (handle === "same") return { problems: { email: "email-same" } };
  await holdHandle(policy.id, { ...handle, next: `/${policy.id}/security` });
  redirect(`/${policy.id}/security/email/code`);
});

const codeForm = z.discriminatedUnion("intent", [z.object({ intent: z.literal("code"), code }), z.object({ intent: z.literal("resend") })]);

export const confirm = customerAction(codeForm, async (viewer, input, { policy }) => {
  const at = `/${policy.id}/security`;
  const handle = await heldHandle(policy.id);
  if (handle?.purpose !== "new-email") redirect(`${at}/email`);
  const from = await caller();
  if (input.intent === "resend") {
    const again = await askForNewEmail(viewer, policy, handle.sentTo, from);
    if (again === "same") redirect(`${at}/email`);
    await holdHandle(policy.id, { ...again, next: at });
    redirect(`${at}/email/code?sent=again`);
  }
  const typed = await confirmNewEmail(viewer, policy, handle, input.code, from);
  if (typed === "taken") return { problems: { code: "email-taken" } };
  if (typed !== "right") return { problems: { code: typed.is === "wrong" ? ["code-wrong", { left: typed.left }] : "code-spent" } };
  await dropHandle(policy.id);
  redirect(`${at}?done=email`);
});
