import { Readable } from "node:stream";
import { type Download, openDownload } from "@/lib/exports/commands";
import { type Range, rangeOf } from "@/lib/exports/range";
import { downloadName } from "@/lib/exports/rules";
import { LENGTH } from "@/lib/content-length";
import { Refused } from "@/lib/errors";
import { caller } from "@/lib/identity/caller";
import { freshOnly, type Inside } from "../../../../gate";
import { gone } from "./gone";

interface Context {
  params: Promise<{ brand: string; id: string }>;
}

/**
 * The archive itself, for the customer whose it is, signed in within the last
 * ten minutes; a download that broke goes on where it stopped (RFC 9110, section 14).
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { brand, id } = await params;
  const inside = await freshOnly(brand, `/export?start=${encodeURIComponent(id)}`, "exports:download");
  const download = await open(inside, id);
  if (!download) return gone(inside);
  const etag = `"${download.sha256}"`;
  const asked = { range: request.headers.get("range"), ifRange: request.headers.get("if-range") };
  const range = rangeOf(asked, download.bytes, etag);
  const headers = headersOf(inside, download, etag);
  if (range === "unsatisfiable") {
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${String(download.bytes)}` } });
  }
  return range === "whole" ? whole(request, download, headers) : part(request, download, headers, range);
}

async function open({ viewer }: Inside, id: string): Promise<Download | undefined> {
  try {
    return await openDownload(viewer, id, (await caller()).ip);
  } catch (refusal) {
    if (refusal instanceof Refused && refusal.code === "not-found") return undefined;
    throw refusal;
  }
}

function headersOf({ policy }: Inside, { madeAt }: Download, etag: string): Record<string, string> {
  const day = madeAt.toLocaleDateString("en-CA", { timeZone: policy.timeZone });
  return {
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="${downloadName(policy.id, day)}"`,
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-store",
    ETag: etag,
  };
}

function whole(request: Request, download: Download, headers: Record<string, string>): Response {
  const body = bodyOf(request, download);
  return new Response(body, { headers: { ...headers, [LENGTH]: String(download.bytes) } });
}

function part(request: Request, download: Download, headers: Record<string, string>, range: Range): Response {
  const { start, end } = range;
  const size = {
    [LENGTH]: String(end - start + 1),
    "Content-Range": `bytes ${String(start)}-${String(end)}/${String(download.bytes)}`,
  };
  return new Response(bodyOf(request, download, range), { status: 206, headers: { ...headers, ...size } });
}

/** Read as the client takes it; one that leaves frees the file at once. */
function bodyOf(request: Request, download: Download, range?: Range): ReadableStream | null {
  if (request.method === "HEAD") return null;
  const file = download.read(range);
  request.signal.addEventListener("abort", () => file.destroy());
  return Readable.toWeb(file) as ReadableStream;
}
