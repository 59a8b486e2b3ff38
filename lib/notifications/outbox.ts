import { desc, isNotNull } from "drizzle-orm";
import { mails, texts } from "@/db/schema";
import { atDesk } from "@/lib/database";
import { env } from "@/lib/env";
import { gatewayOf } from "./twilio";

/** What was written and stays here. */
export interface Caught {
  readonly id: string;
  readonly brand: string;
  readonly sentTo: string;
  /** A text message has none. */
  readonly subject?: string;
  readonly body: string;
  readonly createdAt: Date;
}

const MOST = 50;

/** The fifty newest letters that nobody sends; undefined where a mail server does, since then they are nobody's to read. */
export async function caughtLetters(): Promise<readonly Caught[] | undefined> {
  if (env().SMTP_URL) return undefined;
  const { id, brand, sentTo, subject, body, createdAt } = mails;
  const rows = await atDesk("post", (tx) =>
    tx.select({ id, brand, sentTo, subject, body, createdAt }).from(mails).where(isNotNull(body)).orderBy(desc(createdAt)).limit(MOST),
  );
  return rows.map((row) => ({ ...row, body: row.body ?? "" }));
}

/** The same of text messages. */
export async function caughtTexts(): Promise<readonly Caught[] | undefined> {
  if (gatewayOf(env())) return undefined;
  const { id, brand, sentTo, body, createdAt } = texts;
  const rows = await atDesk("post", (tx) =>
    tx.select({ id, brand, sentTo, body, createdAt }).from(texts).where(isNotNull(body)).orderBy(desc(createdAt)).limit(MOST),
  );
  return rows.map((row) => ({ ...row, body: row.body ?? "" }));
}
