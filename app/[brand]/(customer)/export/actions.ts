"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { customerButton } from "@/lib/action";
import { startExport } from "@/lib/exports/commands";

export const ask = customerButton(z.object({}), async (viewer, _input, { policy }) => {
  await startExport(viewer);
  redirect(`/${policy.id}/export`);
});
