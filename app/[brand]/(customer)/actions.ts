"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerButton } from "@/lib/action";
import { takeSession } from "@/lib/identity/cookie";
import { endSession, sessionOf } from "@/lib/identity/sessions";

/** MMM-35: the session itself ends, not only this browser's memory of it. */
export const signOut = customerButton(z.object({}), async (viewer, _input, { policy }) => {
  await endSession(viewer, sessionOf(viewer));
  await takeSession(policy.id);
  redirect(`/${policy.id}`);
});
