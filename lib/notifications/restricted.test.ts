import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { correctionRequest } from "@/db/factories/corrections";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { mails } from "@/db/schema";
import { atDesk, closeDatabase } from "@/lib/database";
import { addressIsRestricted } from "@/lib/restriction/address";
import { miniAndMe } from "@/policies/mini-and-me";
import { type LetterKind, reasonOf } from "./letters";
import { post } from "./post";

const db = asOwner();
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

describe("letters to a restricted address", () => {
  const kinds = Object.keys(reasonOf) as LetterKind[];

  async function written(kind: LetterKind, fields?: readonly string[]) {
    const who = person("mini-and-me");
    const request = fields && correctionRequest(who, { dataset: "customers", recordId: who.customerId }, { restrict: true, fields: [...fields] });
    await keep(db, { customers: [who], correctionRequests: request ? [request] : [] });
    await atDesk("exporter", (tx) => post(tx, miniAndMe, who, kind, { code: "012345" }));
    const [row] = await db.select().from(mails).where(eq(mails.customerId, who.customerId));
    return row;
  }

  it.each(kinds)("TMG-53: %s leaves only for security, or for the request itself", async (kind) => {
    const row = await written(kind, []);
    if (reasonOf[kind] === "convenience") expect(row).toMatchObject({ body: null, sentAt: null, failure: "restricted" });
    else expect(row).toMatchObject({ body: expect.any(String) as string, failure: null });
  });

  it("are written again where something else of the profile is in doubt, or nothing is", async () => {
    for (const row of [await written("export-ready", ["note"]), await written("export-ready")]) expect(row).toMatchObject({ body: expect.any(String) as string, failure: null });
    expect(await written("export-ready", ["note", "email"])).toMatchObject({ failure: "restricted" });
  });

  it("a number is asked about by its own name", async () => {
    const who = person("mini-and-me");
    await keep(db, { customers: [who], correctionRequests: [correctionRequest(who, { dataset: "customers", recordId: who.customerId }, { restrict: true, fields: ["phone"] })] });
    const asked = await atDesk("identity", async (tx) => [await addressIsRestricted(tx, who.customerId, "phone"), await addressIsRestricted(tx, who.customerId, "email")]);
    expect(asked).toEqual([true, false]);
  });
});
