import { addDays } from "date-fns";
import { v5 } from "uuid";
import type { CustomerId } from "@/db/ids";
import type { Place } from "@/lib/storage";

/** An archive is offered for a week, then its file is deleted. */
const DAYS_OFFERED = 7;

/** Why an export was not made: codes of `messages/en/exports.ts`, worst guess last. */
export const failures = ["storage-full", "storage", "database", "worker-lost", "fault"] as const;
export type Failure = (typeof failures)[number];

/** What the page shows of an export. */
export type Picture = "waiting" | "collecting" | "ready" | "failed" | "gone";

interface Life {
  readonly state: "pending" | "processing" | "completed" | "failed";
  readonly expiresAt: Date | null;
  readonly purgedAt: Date | null;
}

/** The moment at which a file made now is no longer offered. */
export function expiryOf(madeAt: Date): Date {
  return addDays(madeAt, DAYS_OFFERED);
}

/** Expired is gone, whether or not the purge has been there. */
export function pictureOf({ state, expiresAt, purgedAt }: Life, now: Date): Picture {
  if (state === "pending") return "waiting";
  if (state === "processing") return "collecting";
  if (state === "failed") return "failed";
  return purgedAt || !expiresAt || expiresAt <= now ? "gone" : "ready";
}

/**
 * Each attempt has a file of its own, so that a worker that was taken for dead
 * cannot write into the file of the one that followed it.
 */
export function placeOf(row: { customerId: CustomerId; id: string }, attempt: number): Place {
  return { shelf: "exports", customerId: row.customerId, id: v5(String(attempt), row.id) };
}

/** What went wrong, in a code: its own words may hold what must not be kept. */
export function failureOf(fault: unknown): Failure {
  const code = codeOf(fault);
  if (code === "ENOSPC" || code === "EDQUOT") return "storage-full";
  // Faults of the driver and the network, and what a server says that goes down (SQLSTATE 08, 57P).
  if (/^(CONNECTION_|CONNECT_|ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_|EHOST|ENET|08|57P)/.test(code)) return "database";
  // All other codes of the system are about files: they are one word, those of our own mistakes are several (ERR_…).
  if (/^E[A-Z\d]+$/.test(code)) return "storage";
  return "fault";
}

function codeOf(fault: unknown): string {
  if (typeof fault !== "object" || fault === null) return "";
  if ("code" in fault && typeof fault.code === "string") return fault.code;
  return "cause" in fault ? codeOf(fault.cause) : "";
}

/** True where the text of a path names no row of ours, so that the database need not be asked. */
export function isExportId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** @param day in the brand's own time zone, such as 2026-11-23 */
export function downloadName(brand: string, day: string): string {
  return `your-data-at-${brand}-${day}.zip`;
}
