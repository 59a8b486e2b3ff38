"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { type Answer, formAction, type Scene } from "@/lib/action";
import { askAgain, askForCode } from "@/lib/identity/ask";
import { caller } from "@/lib/identity/caller";
import { giveSession } from "@/lib/identity/cookie";
import { enterByCode, enterByPassword } from "@/lib/identity/enter";
import { dropHandle, type HeldHandle, heldHandle, holdHandle } from "@/lib/identity/handle";
import { code, email, newPassword, password } from "@/lib/identity/input";
import { onwards } from "@/lib/identity/rules";
import { weaknessOf } from "@/lib/identity/weakness";
import type { Policy } from "@/policies/types";

const next = z.string().optional();

const signInForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("password"), email, password, next }),
  z.object({ intent: z.literal("code"), email, next }),
]);

export const signIn = formAction(signInForm, async (input, { policy }) => {
  const onto = onwards(policy.id, input.next);
  const from = await caller();
  if (input.intent === "code") {
    const handle = await askForCode(policy, "sign-in", input.email, from);
    await holdHandle(policy.id, { ...handle, next: onto });
    redirect(`/${policy.id}/sign-in/code`);
  }
  const session = await enterByPassword(policy, input, from);
  if (session === "wrong") return { problems: { password: "password-wrong" } };
  if (session === "renew") {
    await holdHandle(policy.id, { ...(await askForCode(policy, "new-password", input.email, from)), next: onto });
    redirect(`/${policy.id}/sign-in/new-password?why=renew`);
  }
  await giveSession(policy.id, session);
  redirect(onto);
});

export const askForNewPassword = formAction(z.object({ email }), async (input, { policy }) => {
  const handle = await askForCode(policy, "new-password", input.email, await caller());
  await holdHandle(policy.id, { ...handle, next: onwards(policy.id, undefined) });
  redirect(`/${policy.id}/sign-in/new-password`);
});

const resend = z.object({ intent: z.literal("resend") });
const codeForm = z.discriminatedUnion("intent", [z.object({ intent: z.literal("code"), code }), resend]);

export const typeCode = formAction(codeForm, async (input, scene) => {
  const handle = await asked(scene);
  return input.intent === "resend" ? sendAgain(scene, handle, "code") : enter(scene, handle, input.code);
});

function newPasswordForm(policy: Policy) {
  return z.discriminatedUnion("intent", [
    z.object({ intent: z.literal("save"), code, password: newPassword(policy) }),
    resend,
  ]);
}

export const chooseNewPassword = formAction(newPasswordForm, async (input, scene) => {
  const handle = await asked(scene);
  if (input.intent === "resend") return sendAgain(scene, handle, "new-password");
  const weakness = await weaknessOf(scene.policy, input.password, { email: handle.sentTo }, await caller());
  if (weakness) return { problems: { password: weakness } };
  return enter(scene, handle, input.code, input.password);
});

/** What this browser asked for; one that asked for nothing starts at the beginning. */
async function asked({ policy }: Scene): Promise<HeldHandle> {
  return (await heldHandle(policy.id)) ?? redirect(`/${policy.id}/sign-in`);
}

async function enter({ policy }: Scene, handle: HeldHandle, digits: string, chosen?: string): Promise<Answer> {
  const entered = await enterByCode(policy, handle, digits, await caller(), chosen);
  if ("is" in entered) {
    return { problems: { code: entered.is === "wrong" ? ["code-wrong", { left: entered.left }] : "code-spent" } };
  }
  await dropHandle(policy.id);
  await giveSession(policy.id, entered);
  redirect(entered.mustRenew ? `/${policy.id}/security/password?why=renew` : onwards(policy.id, handle.next));
}

async function sendAgain({ policy }: Scene, handle: HeldHandle, page: string): Promise<never> {
  const again = (await askAgain(policy, handle, await caller())) ?? redirect(`/${policy.id}/sign-in`);
  await holdHandle(policy.id, { ...again, next: handle.next });
  redirect(`/${policy.id}/sign-in/${page}?sent=again`);
}
