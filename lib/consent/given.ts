import { and, desc, eq, sql } from "drizzle-orm";
import type { CustomerId } from "@/db/ids";
import { consents } from "@/db/schema";
import { audit } from "@/lib/audit";
import type { Tx } from "@/lib/database";
import type { Caller } from "@/lib/identity/caller";
import type { Viewer } from "@/lib/viewer";
import type { Wanted } from "./wanted";

/** The number of the yes that stands: the newest word on the matter, where it is one. A yes taken back does not count. */
export async function standingYes(
  tx: Tx,
  subject: CustomerId,
  { purpose, channel }: Pick<Wanted, "purpose" | "channel">,
): Promise<string | undefined> {
  const [newest] = await tx
    .select({ id: consents.id, state: consents.state })
    .from(consents)
    .where(and(eq(consents.customerId, subject), eq(consents.purpose, purpose), eq(consents.channel, channel)))
    .orderBy(desc(consents.decidedAt), desc(consents.id))
    .limit(1);
  return newest?.state === "given" ? newest.id : undefined;
}

/** True where that consent was a yes, and the newest word on its matter still is one. */
export async function stillStands(tx: Tx, subject: CustomerId, consentId: string): Promise<boolean> {
  const [row] = await tx.execute<{ stands: boolean }>(
    sql`select yes_stands(${subject}::uuid, ${consentId}::uuid) as stands`,
  );
  return row?.stands === true;
}

/** What somebody agreed to, word for word as it stood beside the box that they ticked. */
export interface Wording {
  readonly wording: string;
  /** The version of the policy that was in force; none where its text has no date. */
  readonly version: string | undefined;
  /** BCP 47 */
  readonly language: string;
}

/** Writes down a yes of the viewer's own (MMS-06: the words and the time are kept). @returns its number */
export async function giveYes(
  tx: Tx,
  viewer: Viewer,
  subject: CustomerId,
  { purpose, channel }: Wanted,
  { wording, version, language }: Wording,
  { ip, userAgent }: Caller,
): Promise<string> {
  const id = crypto.randomUUID();
  await tx.insert(consents).values({
    ...{ customerId: subject, id, purpose, channel, state: "given", method: "form", decidedAt: new Date() },
    ...{ wording, wordingVersion: version, language, ip, userAgent },
  });
  await audit(tx, viewer, subject, { act: "consent-given", dataset: "consents", ip });
  return id;
}
