import { Readable } from "node:stream";
import type { ReadableStream as FileStream } from "node:stream/web";
import { notFound, unstable_rethrow } from "next/navigation";
import { Refused, statusOf } from "@/lib/errors";
import { currentViewer } from "@/lib/identity/current";
import { reportFault } from "@/lib/log";
import type { Tongue } from "@/lib/language";
import { reader } from "@/lib/reader";
import { isPicture } from "@/lib/records/files";
import { heldAt } from "@/lib/records/held";
import { file, type StoredFile } from "@/lib/records/queries";
import { read, sizeOf } from "@/lib/storage";
import type { Viewer } from "@/lib/viewer";
import { type BrandId, policyOf } from "@/policies";

interface Context {
  params: Promise<{ brand: string; dataset: string; id: string }>;
}

/** The file that a record is about, for the person whose record it is. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { brand, dataset, id } = await params;
  const policy = policyOf(brand) ?? notFound();
  const tongue = await reader(policy);
  try {
    return await answer(policy.id, dataset, id, tongue.t("data"));
  } catch (fault) {
    // Missing pages are thrown too; Next.js knows its own.
    unstable_rethrow(fault);
    const reference = reportFault(fault, "file");
    return sentence(statusOf.unavailable, tongue.t("errors")("codes.unavailable", { reference }));
  }
}

async function answer(brand: BrandId, dataset: string, id: string, t: ReturnType<Tongue["t"]>): Promise<Response> {
  const viewer = await currentViewer(brand);
  if (!viewer) return sentence(statusOf["sign-in"], t("fileRoute.signIn"));
  const found = await fileOf(viewer, dataset, id);
  if (!found) return sentence(statusOf["not-found"], t("fileRoute.refused"));
  const size = await sizeOf(found.place);
  if (size === undefined) return sentence(statusOf["not-found"], t("fileRoute.missing"));
  // Node and the DOM each type the one web stream that there is.
  const bytes: FileStream = Readable.toWeb(read(found.place));
  return new Response(bytes as BodyInit, { headers: headersOf(found, size) });
}

async function fileOf(viewer: Viewer, dataset: string, id: string): Promise<StoredFile | undefined> {
  const held = heldAt(dataset);
  if (!held) return undefined;
  try {
    return await file(viewer, held.name, id);
  } catch (refusal) {
    if (refusal instanceof Refused) return undefined;
    throw refusal;
  }
}

function headersOf({ mediaType, fileName }: StoredFile, size: number): HeadersInit {
  const shown = isPicture(mediaType);
  return {
    ...guarded,
    "Content-Type": shown ? mediaType : "application/octet-stream",
    "Content-Length": String(size),
    "Content-Disposition": `${shown ? "inline" : "attachment"}; filename*=UTF-8''${named(fileName)}`,
  };
}

/** As RFC 8187 asks: what encodeURIComponent leaves and the header does not allow is encoded too. */
function named(fileName: string): string {
  return encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function sentence(status: number, text: string): Response {
  return new Response(text, { status, headers: { ...guarded, "Content-Type": "text/plain; charset=utf-8" } });
}

/** Kept by no cache. That it runs nothing, whatever it is, stands in `next.config.ts`, whose headers outdo these. */
const guarded = { "Cache-Control": "private, no-store", "X-Content-Type-Options": "nosniff" };
