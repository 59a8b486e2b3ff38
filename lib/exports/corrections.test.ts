import { pipeline } from "node:stream/promises";
import { afterAll, describe, expect, it } from "vitest";
import { correctionEvidence, correctionRequest } from "@/db/factories/corrections";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import { closeDatabase } from "@/lib/database";
import { store } from "@/lib/storage";
import { opened } from "./trial";

const db = asOwner();
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

describe("what a person said is wrong, in their archive", () => {
  it("TMG-53, MMC-47: a restricted record is there all the same, and said not to be used", async () => {
    const who = person("theminigalerie");
    const placed = order(who, { name: "#77", note: "Ring twice" });
    const request = correctionRequest(who, { dataset: "orders", recordId: placed.id, recordName: "#77" }, { restrict: true });
    const used = correctionRequest(who, { dataset: "customers", recordId: who.customerId }, { restrict: false });
    await keep(db, { customers: [who], orders: [placed], correctionRequests: [request, used] });
    const archive = await opened(db, who);
    expect(archive.json("data/orders.json")).toMatchObject([{ name: "#77", note: "Ring twice" }]);
    const { restrictions } = archive.json<{ restrictions: unknown[] }>("manifest.json");
    expect(restrictions).toEqual([
      { dataset: "orders", record: placed.id, fields: ["note"], since: request.askedAt?.toISOString(), explanation: expect.stringContaining("not to be used") as string },
    ]);
    expect(archive.text("README.txt")).toMatch(/NOT USED AT PRESENT[^]*- Orders, #77: since/);
    expect(archive.text("index.html")).toMatch(/Of #77: Being checked\.<\/strong> On [^<]*“Your note” is wrong\. It is being checked\. Until then it is used for nothing\./);
  });

  it("a refused correction stands beside the record with the person's own words; one that was taken back does not", async () => {
    const who = person("theminigalerie");
    const placed = order(who, { name: "#78" });
    const about = { dataset: "orders", recordId: placed.id, recordName: "#78" } as const;
    const closed = { closedAt: new Date("2026-03-02T12:00:00Z"), decidedAs: "customer care", decision: "It is what you wrote." };
    const refused = correctionRequest(who, about, { ...closed, state: "refused", why: "I <never> wrote it." });
    const takenBack = correctionRequest(who, about, { state: "withdrawn", why: "Taken back again." });
    await keep(db, { customers: [who], orders: [placed], correctionRequests: [refused, takenBack] });
    const archive = await opened(db, who);
    const page = archive.text("index.html");
    expect(page).toContain("On 2 March 2026 we left it as it is: “It is what you wrote.”");
    expect(page).toContain("In your words there should stand: Your note: No gift wrap, please..");
    expect(page).toContain("Your own words: “I &#60;never&#62; wrote it.”");
    const orders = /aria-labelledby="orders"[^]*?<\/section>/.exec(page)?.[0];
    expect(orders).not.toContain("Taken back again.");
    expect(archive.json("manifest.json")).toMatchObject({ restrictions: [] });
    expect(archive.text("README.txt")).not.toContain("NOT USED AT PRESENT");
    expect(archive.json("data/correction-requests.json")).toHaveLength(2);
  });

  it("proof that is kept is among the files; proof that was deleted in its time is no fault", async () => {
    const who = person("theminigalerie");
    const request = correctionRequest(who, { dataset: "customers", recordId: who.customerId });
    const [kept, gone] = [correctionEvidence(request, { fileName: "letter.pdf", bytes: 4 }), correctionEvidence(request, { fileName: "old.pdf", purgedAt: new Date() })];
    await keep(db, { customers: [who], correctionRequests: [request], correctionEvidence: [kept, gone] });
    await store({ shelf: "evidence", customerId: who.customerId, id: kept.id }, (out) => pipeline(["%PDF"], out));
    const archive = await opened(db, who);
    expect(archive.text(`files/evidence/${kept.id}-letter.pdf`)).toBe("%PDF");
    expect([...archive.keys()].filter((path) => path.startsWith("files/"))).toHaveLength(1);
    const { errors, files } = archive.json<{ errors: unknown[]; files: { path: string; dataset?: string }[] }>("manifest.json");
    expect(errors).toEqual([]);
    expect(files).toContainEqual(expect.objectContaining({ path: `files/evidence/${kept.id}-letter.pdf`, dataset: "correction-evidence", mediaType: "application/pdf" }));
    expect(archive.text("index.html")).toContain(`href="files/evidence/${kept.id}-letter.pdf"`);
  });
});
