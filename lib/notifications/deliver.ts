import { and, eq, isNull, sql } from "drizzle-orm";
import { mails } from "@/db/schema";
import { atDesk } from "@/lib/database";
import { env } from "@/lib/env";
import type { Jobs } from "@/lib/jobs";
import { policyOf } from "@/policies";
import { asHtml } from "./letters";
import { send } from "./smtp";

/**
 * Sends one letter, as a job. Without a mail server it stays where /dev/outbox
 * shows it. Nothing is lost: a failure is thrown, so that the queue tries
 * again; a worker that dies after the server took it sends it once more, under the same Message-ID.
 */
export async function deliver({ customerId, mailId }: Jobs["mail"]): Promise<void> {
  const server = env().SMTP_URL;
  if (!server) return;
  const letter = await atDesk("post", async (tx) => {
    const [waiting] = await tx
      .select({ brand: mails.brand, sentTo: mails.sentTo, subject: mails.subject, body: mails.body })
      .from(mails)
      .where(and(sql`${mails.customerId} = ${customerId}::uuid`, eq(mails.id, mailId), isNull(mails.sentAt)));
    return waiting;
  });
  if (!letter?.body) return;
  const { subject, body, sentTo } = letter;
  try {
    await send(server, {
      from: senderOf(letter.brand),
      to: sentTo,
      subject,
      text: body,
      html: asHtml(subject, body),
      id: mailId,
    });
  } catch (fault) {
    await note(mailId, customerId, { failure: nameOf(fault) });
    throw fault;
  }
  // What was sent may carry a code: the body goes, the fact stays.
  await note(mailId, customerId, { sentAt: new Date(), body: null, failure: null });
}

async function note(mailId: string, customerId: string, found: Partial<typeof mails.$inferInsert>): Promise<void> {
  await atDesk("post", (tx) =>
    tx
      .update(mails)
      .set(found)
      .where(and(sql`${mails.customerId} = ${customerId}::uuid`, eq(mails.id, mailId))),
  );
}

/** MAIL_FROM, or the first of the brand's contacts that has an address. */
export function senderOf(brand: string): { name: string; address: string } {
  const policy = policyOf(brand);
  const given = /^\s*(?<name>[^<]*?)\s*<(?<address>[^>]+)>\s*$/.exec(env().MAIL_FROM ?? "")?.groups;
  const contact = policy?.contacts.find(({ email }) => email)?.email;
  return {
    // "<privacy@example.com>" has a name, an empty one.
    name: [given?.name, policy?.name].find(Boolean) ?? brand,
    address: given?.address ?? env().MAIL_FROM ?? contact ?? `privacy@${new URL(env().PORTAL_URL).hostname}`,
  };
}

/** A server's own words may repeat an address; its code does not. */
function nameOf(fault: unknown): string {
  const { code, responseCode } = fault as { code?: unknown; responseCode?: unknown };
  return (
    [code, responseCode].filter((part) => typeof part === "string" || typeof part === "number").join(" ") || "unknown"
  );
}
