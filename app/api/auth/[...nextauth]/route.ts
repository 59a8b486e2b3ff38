import { notFound, redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { isOwnOrigin } from "@/lib/origin";
import { env } from "@/lib/env";
import { follow, lead } from "@/lib/identity/dance";

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** Google comes back by a link … */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const [step, provider = ""] = (await params).nextauth;
  if (step !== "callback") notFound();
  return (await follow(request, provider)) ?? redirect("/");
}

/** … and Apple by a form of its own. Our forms, which begin it, come from our pages only. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  const [step, provider = ""] = (await params).nextauth;
  if (step === "callback") return (await follow(request, provider)) ?? redirect("/");
  const ours = isOwnOrigin(request.headers.get("origin"), request.headers.get("host"), env().PORTAL_URL);
  if (step !== "signin" || !ours) notFound();
  return (await lead(request, provider)) ?? notFound();
}
