import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { v5 } from "uuid";
import { dataExport } from "@/db/factories/access";
import type { Person } from "@/db/factories/people";
import type { Made } from "@/db/factories/tables";

type Row = Made<"dataExports">;

/** An export that no worker knows of, so that a test can say how it goes. */
export function asked(who: Person): Row {
  const nothing = { startedAt: null, completedAt: null, bytes: null, rows: null, expiresAt: null };
  return dataExport(who, { state: "pending", requestedAt: new Date(), attempts: 0, ...nothing });
}

/** One that was made just now, with a file of these bytes. */
export async function made(who: Person, content: Buffer): Promise<Row> {
  const row = dataExport(who, { requestedAt: new Date(), bytes: content.length, sha256: sha256(content), rows: 3 });
  await mkdir(path.dirname(fileOf(row)), { recursive: true });
  await writeFile(fileOf(row), content);
  return row;
}

/** Where the portal keeps it (`lib/exports/rules.ts`, which this folder may not know). */
export function fileOf({ customerId, id, attempts = 1 }: Row): string {
  return path.join(process.env.PORTAL_DATA_DIR ?? "", "files", "exports", customerId, v5(String(attempts), id));
}

export function sha256(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
