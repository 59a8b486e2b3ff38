import { desc, isNotNull } from "drizzle-orm";
import { mails } from "@/db/schema";
import { atDesk } from "@/lib/database";
import { env } from "@/lib/env";

export interface CaughtLetter {
  readonly id: string;
  readonly brand: string;
  readonly sentTo: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
}

/** The fifty newest letters that nobody sends; undefined where a mail server does, since then they are nobody's to read. */
export async function caughtLetters(): Promise<readonly CaughtLetter[] | undefined> {
  if (env().SMTP_URL) return undefined;
  const rows = await atDesk("post", (tx) =>
    tx
      .select({
        id: mails.id,
        brand: mails.brand,
        sentTo: mails.sentTo,
        subject: mails.subject,
        body: mails.body,
        createdAt: mails.createdAt,
      })
      .from(mails)
      .where(isNotNull(mails.body))
      .orderBy(desc(mails.createdAt))
      .limit(50),
  );
  return rows.map(({ body, ...letter }) => ({ ...letter, body: body ?? "" }));
}
