"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerButton } from "@/lib/action";
import { withdrawCorrection } from "@/lib/correction-requests/commands";
import { caller } from "@/lib/identity/caller";

export const withdraw = customerButton(z.object({ request: z.uuid() }), async (viewer, { request }, { policy }) => {
  await withdrawCorrection(viewer, request, await caller());
  redirect(`/${policy.id}/requests?done=withdrawn`);
});
