import { desc, eq, sql } from "drizzle-orm";
import type { Database } from "../client";
import { mails, texts } from "../schema";

/** The letters to an address, newest first, as its owner would find them. */
export async function lettersTo(
  db: Database,
  email: string,
): Promise<readonly { subject: string; body: string; sentTo: string; brand: string }[]> {
  const rows = await db
    .select({ subject: mails.subject, body: mails.body, sentTo: mails.sentTo, brand: mails.brand })
    .from(mails)
    .where(eq(sql`lower(${mails.sentTo})`, email.toLowerCase()))
    .orderBy(desc(mails.createdAt));
  return rows.map(({ body, ...letter }) => ({ ...letter, body: body ?? "" }));
}

/** The six digits in the newest letter to an address; of one brand, where the same person is at two. */
export async function newestCode(db: Database, email: string, brand?: string): Promise<string> {
  const letters = await lettersTo(db, email);
  const code = letters.find((letter) => !brand || letter.brand === brand)?.body.match(/^\d{6}$/m)?.[0];
  if (!code) throw new Error("no letter with a code has come");
  return code;
}

/** The six digits in the newest text message to a number in E.164. */
export async function newestTextCode(db: Database, phone: string): Promise<string> {
  const [text] = await db.select({ body: texts.body }).from(texts).where(eq(texts.sentTo, phone)).orderBy(desc(texts.createdAt)).limit(1);
  const code = /\b\d{6}\b/.exec(text?.body ?? "")?.[0];
  if (!code) throw new Error("no text message with a code has come");
  return code;
}
