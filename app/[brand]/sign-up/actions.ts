"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { formAction } from "@/lib/action";
import { signUp } from "@/lib/identity/ask";
import { caller } from "@/lib/identity/caller";
import { holdHandle } from "@/lib/identity/handle";
import { email, firstName, lastName, newPassword } from "@/lib/identity/input";
import { onwards } from "@/lib/identity/rules";
import { weaknessOf } from "@/lib/identity/weakness";

/** MMM-14: an account needs a name and an email address, the rest is the person's choice. */
export const makeAccount = formAction(
  (policy) => z.object({ firstName, lastName, email, password: newPassword(policy), next: z.string().optional() }),
  async (person, { policy }) => {
    const from = await caller();
    const weakness = await weaknessOf(policy, person.password, person, from);
    if (weakness) return { problems: { password: weakness } };
    const handle = await signUp(policy, person, from);
    await holdHandle(policy.id, { ...handle, next: onwards(policy.id, person.next) });
    redirect(`/${policy.id}/sign-in/code`);
  },
);
