"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerAction, customerButton } from "@/lib/action";
import { mobile } from "@/lib/contact-changes/input";
import { askForNewPhone, confirmNewPhone, removePhone } from "@/lib/contact-changes/phone";
import { caller } from "@/lib/identity/caller";
import { dropHandle, heldHandle, holdHandle } from "@/lib/identity/handle";
import { code } from "@/lib/identity/input";

export const ask = customerAction(
  (policy) => z.object({ phone: mobile(policy) }),
  async (viewer, input, { policy }) => {
    const handle = await askForNewPhone(viewer, policy, input.phone, await caller());
    if (handle === "same") return { problems: { phone: "phone-same" } };
    await holdHandle(policy.id, { ...handle, next: `/${policy.id}/security` });
    redirect(`/${policy.id}/security/phone/code`);
  },
);

const codeForm = z.discriminatedUnion("intent", [z.object({ intent: z.literal("code"), code }), z.object({ intent: z.literal("resend") })]);

export const confirm = customerAction(codeForm, async (viewer, input, { policy }) => {
  const at = `/${policy.id}/security`;
  const handle = await heldHandle(policy.id);
  if (handle?.purpose !== "new-phone") redirect(`${at}/phone`);
  const from = await caller();
  if (input.intent === "resend") {
    const again = await askForNewPhone(viewer, policy, handle.sentTo, from);
    if (again === "same") redirect(`${at}/phone`);
    await holdHandle(policy.id, { ...again, next: at });
    redirect(`${at}/phone/code?sent=again`);
  }
  const typed = await confirmNewPhone(viewer, policy, handle, input.code, from);
  if (typed !== "right") return { problems: { code: typed.is === "wrong" ? ["code-wrong", { left: typed.left }] : "code-spent" } };
  await dropHandle(policy.id);
  redirect(`${at}?done=phone`);
});

export const remove = customerButton(z.object({}), async (viewer, _input, { policy }) => {
  await removePhone(viewer, await caller());
  redirect(`/${policy.id}/security?done=removed`);
});
