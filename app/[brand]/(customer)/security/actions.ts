"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerAction, customerButton } from "@/lib/action";
import { caller } from "@/lib/identity/caller";
import { changePassword } from "@/lib/identity/confirm";
import { takeSession } from "@/lib/identity/cookie";
import { newPassword } from "@/lib/identity/input";
import { ownAccount } from "@/lib/identity/queries";
import { endEverySession, endSession, sessionOf } from "@/lib/identity/sessions";
import { weaknessOf } from "@/lib/identity/weakness";

export const endDevice = customerButton(z.object({ session: z.uuid() }), async (viewer, { session }, { policy }) => {
  await endSession(viewer, session);
  if (session !== sessionOf(viewer)) redirect(`/${policy.id}/security?done=device`);
  await takeSession(policy.id);
  redirect(`/${policy.id}`);
});

export const endEverywhere = customerButton(z.object({}), async (viewer, _input, { policy }) => {
  await endEverySession(viewer);
  await takeSession(policy.id);
  redirect(`/${policy.id}`);
});

export const savePassword = customerAction(
  (policy) => z.object({ password: newPassword(policy) }),
  async (viewer, { password }, { policy }) => {
    const from = await caller();
    const weakness = await weaknessOf(policy, password, await ownAccount(viewer), from);
    if (weakness) return { problems: { password: weakness } };
    await changePassword(viewer, policy, password, from);
    redirect(`/${policy.id}/security?done=password`);
  },
);
