import { createDecipheriv } from "node:crypto";
import { boundTo, CIPHER, MARK, NONCE_BYTES, type SealedPlace, sealingKey, TAG_BYTES } from "@/db/sealed";
import type { Dataset, Field } from "@/lib/catalogue/types";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import type { Viewer } from "@/lib/viewer";
import { type AnyPurpose, policyOf } from "@/policies";
import { holdingOf } from "@/policies/types";
import type { Held } from "./held";
import { column } from "./keyset";

/** What a sealed value is opened for: the person's own look or copy, or a purpose of a policy. */
export type OpenedFor = "own-access" | AnyPurpose;

type Row = Readonly<Record<string, unknown>>;

/** Names of a dataset's columns that lie encrypted. */
export function sealedFields(entry: Dataset): string[] {
  return Object.entries(entry.fields).flatMap(([name, { kind }]) => (kind === "sealed" ? [name] : []));
}

/**
 * A row of the viewer's own subject with its sealed values in clear: the only way to read them (MMS-09).
 * @throws Refused "forbidden" where that purpose may not have them; else as `Viewer.subject` does
 * @throws BrokenSeal where one was sealed with another PORTAL_SECRET, or for another place
 */
export function unseal<R extends Row>(viewer: Viewer, purpose: OpenedFor, { entry }: Held, row: R): R {
  const names = sealedFields(entry).filter((name) => typeof row[name] === "string");
  if (names.length === 0) return row;
  const customerId = viewer.subject(rightFor(viewer, purpose));
  const opened = names.map((name) => {
    if (!mayBeOpened(viewer, entry, entry.fields[name], purpose)) throw new Refused("forbidden");
    return [name, open(String(row[name]), { customerId, column: column(entry.table, name) })] as const;
  });
  return { ...row, ...Object.fromEntries(opened) };
}

/** True where the field is locked to that very purpose, and the brand's policy uses this kind of data for it. */
export function mayBeOpened(
  { brand }: Viewer,
  { category }: Dataset,
  field: Field | undefined,
  purpose: OpenedFor,
): boolean {
  if (purpose === "own-access") return true;
  const policy = policyOf(brand);
  const uses = policy && holdingOf(policy, category)?.purposes;
  return field?.lockedTo === purpose && (uses ?? []).some(({ under }) => under === purpose);
}

function rightFor({ actor }: Viewer, purpose: OpenedFor) {
  if (purpose !== "own-access") return "sealed:ask";
  return actor.kind === "system" && actor.job === "export" ? "exports:build" : "records:reveal";
}

/** A sealed value that does not open. Its message names the column and nothing of the value. */
class BrokenSeal extends Error {
  override readonly name = "BrokenSeal";
}

function open(sealed: string, place: SealedPlace): string {
  try {
    if (!sealed.startsWith(MARK)) throw new TypeError("not sealed");
    const bytes = Buffer.from(sealed.slice(MARK.length), "base64url");
    const tagAt = bytes.length - TAG_BYTES;
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv(CIPHER, sealingKey(env().PORTAL_SECRET), bytes.subarray(0, NONCE_BYTES), options);
    decipher.setAAD(boundTo(place)).setAuthTag(bytes.subarray(tagAt));
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, tagAt)), decipher.final()]).toString("utf8");
  } catch {
    throw new BrokenSeal(`${place.column.name} does not open: PORTAL_SECRET is another one, or the value was moved`);
  }
}
