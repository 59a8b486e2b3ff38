import { gpcSupport } from "@/lib/policy/gpc";
import { brands } from "@/policies";

export const dynamic = "force-dynamic";

/** `/.well-known/gpc.json`, which next.config.ts leads here: tells browsers that their signal is honoured. */
export function GET(): Response {
  return Response.json(gpcSupport(brands, new Date()), { headers: { "Cache-Control": "public, max-age=3600" } });
}
