import { type Code, Refused, statusOf } from "@/lib/errors";
import { words } from "@/lib/exports/progress";
import { exportOf } from "@/lib/exports/queries";
import { currentViewer } from "@/lib/identity/current";
import { reader } from "@/lib/reader";
import { policyOf } from "@/policies";

interface Context {
  params: Promise<{ brand: string; id: string }>;
}

const headers = { "Cache-Control": "private, no-store" };

/** How far an export is, in the reader's words, for the page that waits for it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { brand, id } = await params;
  const policy = policyOf(brand);
  if (!policy) return refusal("not-found");
  const viewer = await currentViewer(policy.id);
  if (!viewer) return refusal("sign-in");
  try {
    return Response.json(words(await reader(policy), await exportOf(viewer, id)), { headers });
  } catch (refused) {
    if (refused instanceof Refused) return refusal(refused.code);
    throw refused;
  }
}

function refusal(code: Code): Response {
  return Response.json({ error: code }, { status: statusOf[code], headers });
}
