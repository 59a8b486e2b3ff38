"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerButton } from "@/lib/action";
import { confirmDetails, undo } from "@/lib/corrections/commands";
import { onwards } from "@/lib/identity/rules";

export const undoChange = customerButton(z.object({ change: z.string(), back: z.string() }), async (viewer, { change, back }, { policy }) => {
  const made = await undo(viewer, change);
  const { pathname, searchParams } = new URL(onwards(policy.id, back), "http://portal.invalid");
  searchParams.set("done", made ?? "late");
  redirect(`${pathname}?${searchParams.toString()}#done`);
});

export const confirmAll = customerButton(z.object({}), async (viewer, _input, { policy }) => {
  await confirmDetails(viewer);
  redirect(`/${policy.id}/data?done=confirmed#done`);
});
