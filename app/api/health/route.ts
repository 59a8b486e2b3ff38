import { health } from "@/lib/health";

export const dynamic = "force-dynamic";

/** For an operator's monitor: 200 while everything is up, else 503. Says nothing about anybody. */
export async function GET(): Promise<Response> {
  const found = await health();
  return Response.json(found, { status: found.status === "up" ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
