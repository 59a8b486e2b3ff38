"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerAction, type Scene } from "@/lib/action";
import { askToConfirm } from "@/lib/identity/ask";
import { caller } from "@/lib/identity/caller";
import { confirmByCode, confirmByPassword } from "@/lib/identity/confirm";
import { dropHandle, heldHandle, holdHandle } from "@/lib/identity/handle";
import { code, password } from "@/lib/identity/input";
import { onwards } from "@/lib/identity/rules";
import type { Viewer } from "@/lib/viewer";

const next = z.string().optional();
const againForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("password"), password, next }),
  z.object({ intent: z.literal("code"), next }),
]);

export const confirm = customerAction(againForm, async (viewer, input, scene) => {
  const onto = onwards(scene.policy.id, input.next);
  if (input.intent === "code") return sendCode(viewer, scene, onto);
  const proof = await confirmByPassword(viewer, scene.policy, input.password, await caller());
  if (proof === "wrong") return { problems: { password: "password-not-yours" } };
  redirect(onto);
});

const codeForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("code"), code }),
  z.object({ intent: z.literal("resend") }),
]);

export const confirmCode = customerAction(codeForm, async (viewer, input, scene) => {
  const { policy } = scene;
  const handle = (await heldHandle(policy.id)) ?? redirect(`/${policy.id}/sign-in/again`);
  if (input.intent === "resend") return sendCode(viewer, scene, handle.next, "?sent=again");
  const typed = await confirmByCode(viewer, policy, handle, input.code, await caller());
  if (typed !== "right") {
    return { problems: { code: typed.is === "wrong" ? ["code-wrong", { left: typed.left }] : "code-spent" } };
  }
  await dropHandle(policy.id);
  redirect(onwards(policy.id, handle.next));
});

async function sendCode(viewer: Viewer, { policy }: Scene, next: string, note = ""): Promise<never> {
  const handle = await askToConfirm(viewer, policy, await caller());
  await holdHandle(policy.id, { ...handle, next });
  redirect(`/${policy.id}/sign-in/again/code${note}`);
}
