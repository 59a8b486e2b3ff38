import { readdir } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { session } from "@/db/factories/access";
import { keep } from "@/db/factories/keep";
import { lettersTo } from "@/db/factories/letters";
import { address } from "@/db/factories/people";
import { auditEvents, correctionEvidence, correctionRequests } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { env } from "@/lib/env";
import * as post from "@/lib/notifications/post";
import { read } from "@/lib/storage";
import { Viewer } from "@/lib/viewer";
import { askForCorrection, withdrawCorrection } from "./commands";
import { placeOf } from "./evidence";
import { listRequests, marks, recordToCorrect } from "./queries";
import { asked, buyer, caller, db, PDF, PNG, says, talk } from "./trial";

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

const rowsOf = ({ customerId }: { customerId: Parameters<typeof placeOf>[0] }) => db.select().from(correctionRequests).where(eq(correctionRequests.customerId, customerId));
const evidenceOf = ({ customerId }: { customerId: Parameters<typeof placeOf>[0] }) => db.select().from(correctionEvidence).where(eq(correctionEvidence.customerId, customerId));
const filesOf = ({ customerId }: { customerId: string }) => readdir(path.join(env().PORTAL_DATA_DIR, "files", "evidence", customerId)).catch(() => []);
const codesOf = (answer: Awaited<ReturnType<typeof askForCorrection>>) =>
  answer === "asked" ? [] : Object.entries(answer.problems).map(([box, wrong]) => [box, [wrong].flat()[0]]);
const file = (content: Buffer, name: string) => new File([new Uint8Array(content)], name);

describe("saying that a record is wrong", () => {
  it("TMG-44, MMC-46, MMS-20, MMS-57: is kept with before and after, confirmed by letter with the day of the answer, and written down", async () => {
    const { who, order, viewer } = await buyer("theminigalerie");
    await asked(viewer, "theminigalerie", says(order, { note: "Ring once", tags: "gift\n\n  new  " }, { restrict: true }));
    expect(await rowsOf(who)).toMatchObject([
      {
        dataset: "orders",
        recordId: order.id,
        recordName: order.name,
        fields: ["note", "tags"],
        before: { note: "Ring twice", tags: "gift and vip" },
        shouldBe: { note: "Ring once", tags: ["gift", "new"] },
        why: "I never said so.",
        restrict: true,
        state: "open",
        closedAt: null,
      },
    ]);
    const [letter] = await lettersTo(db, who.email);
    expect(letter?.subject).toContain("We are checking");
    expect(letter?.body).toMatch(/under “Orders”.*answer you by \d+ \w+ \d{4}/s);
    expect(letter?.body).not.toContain("Ring");
    const events = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId));
    expect(events).toMatchObject([{ act: "correction-asked", actor: "customer", dataset: "orders", fields: ["note", "tags"], ip: caller.ip }]);
    expect(JSON.stringify(events)).not.toContain("Ring");
  });

  it("TMG-07: what was sent as proof is kept with it, by what it is and not by what it is called", async () => {
    const { who, order, viewer } = await buyer();
    await asked(viewer, "theminigalerie", says(order, { note: "Ring once" }, { files: [file(PNG, "IMG\u202e_1.gpj"), file(PDF, "letter.pdf")] }));
    const rows = (await evidenceOf(who)).sort((a, b) => (a.mediaType < b.mediaType ? -1 : 1));
    expect(rows).toMatchObject([
      { fileName: "letter.pdf", mediaType: "application/pdf", bytes: PDF.length, purgedAt: null },
      { fileName: "IMG_1.gpj", mediaType: "image/png", bytes: PNG.length, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    ]);
    expect(await buffer(read(placeOf(who.customerId, rows[1]?.id ?? "")))).toEqual(PNG);
    expect((await listRequests(viewer))[0]?.files.map(({ fileName }) => fileName).sort()).toEqual(["IMG_1.gpj", "letter.pdf"]);
  });

  const windows = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]);
  const linux = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(200)]);
  it.each<[string, File[], string]>([
    ["a program under a picture's name", [file(windows, "holiday.jpg")], "file-kind"],
    ["another", [file(linux, "holiday.png")], "file-kind"],
    ["a page that is a program as well", [file(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), "a.svg")], "file-kind"],
    ["text", [file(Buffer.from("just words"), "a.pdf")], "file-kind"],
    ["a good one beside a bad one", [file(PNG, "a.png"), file(windows, "b.png")], "file-kind"],
    ["an empty file", [file(Buffer.alloc(0), "a.png")], "no-file"],
    ["files of more than 10 MB together", [file(Buffer.concat([PNG, Buffer.alloc(6e6)]), "a.png"), file(Buffer.concat([PNG, Buffer.alloc(5e6)]), "b.png")], "file-large"],
    ["four files", ["a", "b", "c", "d"].map((name) => file(PNG, `${name}.png`)), "file-many"],
  ])("%s is refused beside its field, and nothing is kept", async (_, files, problem) => {
    const { who, order, viewer } = await buyer();
    const answer = await askForCorrection(viewer, says(order, { note: "Ring once" }, { files }), talk("theminigalerie"));
    expect(answer).toMatchObject({ problems: { files: expect.toSatisfy((wrong) => [wrong].flat()[0] === problem) as unknown } });
    expect([await rowsOf(who), await evidenceOf(who), await filesOf(who)]).toEqual([[], [], []]);
  });

  it("leaves neither file nor row where the letter cannot be written", async () => {
    const { who, order, viewer } = await buyer();
    const broken = vi.spyOn(post, "post").mockRejectedValueOnce(new Error("no letters today"));
    await expect(askForCorrection(viewer, says(order, { note: "x" }, { files: [file(PNG, "a.png")] }), talk("theminigalerie"))).rejects.toThrow("no letters today");
    broken.mockRestore();
    expect([await rowsOf(who), await evidenceOf(who), await filesOf(who)]).toEqual([[], [], []]);
  });

  it("tells everything that is wrong at once", async () => {
    const { who, order, viewer } = await buyer("mini-miss");
    const typed = { email: "not an address", phone: "call me", "shipping.phone": "12", "shipping.country": "Elbonia", noteAttributes: "no colon", note: "Ring twice" };
    const answer = await askForCorrection(viewer, says(order, typed, { why: "  " }), talk("mini-miss"));
    expect(codesOf(answer)).toEqual([
      ["is.email", "email-shape"],
      ["is.phone", "phone-shape"],
      ["is.shipping.country", "country-none"],
      ["is.shipping.phone", "phone-abroad"],
      ["is.noteAttributes", "pairs-shape"],
      ["is.note", "same-as-now"],
      ["why", "why-missing"],
    ]);
    expect(await rowsOf(who)).toEqual([]);
  });

  it("TMG-05, MLX-03: a card's number is refused wherever it is written", async () => {
    const { who, order, viewer } = await buyer();
    const answer = await askForCorrection(viewer, says(order, { note: "Card 4111 1111 1111 1111" }, { why: "My card is 5555555555554444" }), talk("theminigalerie"));
    expect(codesOf(answer)).toEqual([["is.note", "card-number"], ["why", "card-number"]]);
    expect(await rowsOf(who)).toEqual([]);
  });

  it("welcomes every script, keeps line breaks, and takes an emptied box for “nothing”", async () => {
    const { who, order, viewer } = await buyer();
    const name = "نور 🎀 עדי";
    await asked(viewer, "theminigalerie", says(order, { note: "", "shipping.name": name, "shipping.city": "Zürich", "shipping.country": "CH" }, { why: "First line\r\nsecond  " }));
    expect(await rowsOf(who)).toMatchObject([{ shouldBe: { note: null, shipping: { name, city: "Zürich", country: "CH" } }, why: "First line\nsecond" }]);
  });

  it("can be about a fact of record, in words, and about a record as a whole", async () => {
    const { who, order, viewer } = await buyer();
    await asked(viewer, "theminigalerie", says(order, { totalMinor: "It was 5 dollars less", financialStatus: "" }));
    await asked(viewer, "theminigalerie", says(order, {}, { fields: [], why: "This order is not mine." }));
    const [facts, whole] = await rowsOf(who);
    expect(facts?.before.totalMinor).toMatch(/\d/);
    expect(facts).toMatchObject({ shouldBe: { totalMinor: "It was 5 dollars less" } });
    expect(whole).toMatchObject({ fields: [], before: {}, shouldBe: {}, why: "This order is not mine." });
  });

  it("never holds what is hidden: the box for it is empty, and so is the before", async () => {
    const { who, order, viewer } = await buyer();
    await asked(viewer, "theminigalerie", says(order, { paymentReference: "another" }));
    expect(await rowsOf(who)).toMatchObject([{ before: {}, shouldBe: { paymentReference: "another" } }]);
  });

  it("about somebody else's record, or one that is edited at once, is not found", async () => {
    const [{ viewer }, other] = [await buyer(), await buyer()];
    const home = address(other.who);
    await keep(db, { addresses: [home] });
    const refused = (correction: Parameters<typeof askForCorrection>[1]) => expect(askForCorrection(viewer, correction, talk("theminigalerie"))).rejects.toMatchObject({ code: "not-found" });
    await refused(says(other.order));
    await refused(says({ id: "' or true --" }));
    await refused(says(home, {}, { dataset: "addresses", fields: [] }));
    await refused(says(other.order, { shopDigest: "x" }));
    await refused(says(other.order, { constructor: "x" }));
    const mine = says({ id: "" }, { firstName: "Ann" }, { dataset: "customers", record: "" });
    await refused(mine);
    await refused(says({ id: "" }, { email: "ann@example.com" }, { dataset: "customers", record: "" }));
  });

  it("a session is checked as all other records, yet used on: it keeps the account safe", async () => {
    const { who, viewer } = await buyer();
    const row = session(who);
    await keep(db, { sessions: [row] });
    await asked(viewer, "theminigalerie", says(row, {}, { dataset: "sessions", fields: [], restrict: true, why: "That was not me." }));
    expect(await rowsOf(who)).toMatchObject([{ dataset: "sessions", restrict: false }]);
  });

  it("is for the customer alone: support reads it and asks nothing", async () => {
    const { who, order, viewer } = await buyer();
    await asked(viewer, "theminigalerie", says(order));
    const support = Viewer.ofSupport(who, { staffId: "7", role: "support", reason: "ticket 1", expiresAt: new Date(Date.now() + 60_000) });
    expect(await listRequests(support)).toHaveLength(1);
    await expect(askForCorrection(support, says(order), talk("theminigalerie"))).rejects.toMatchObject({ code: "forbidden" });
    await expect(withdrawCorrection(support, (await rowsOf(who))[0]?.id ?? "", caller)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is refused when it is asked too often", async () => {
    const { order, viewer } = await buyer();
    for (let i = 0; i < 20; i++) await asked(viewer, "theminigalerie", says(order, { note: `note ${String(i)}` }));
    await expect(askForCorrection(viewer, says(order), talk("theminigalerie"))).rejects.toMatchObject({ code: "too-many" });
  });
});

describe("what was said of a record", () => {
  it("stands beside it, also of the profile, until it is taken back", async () => {
    const { who, order, viewer } = await buyer();
    await asked(viewer, "theminigalerie", says(order));
    await asked(viewer, "theminigalerie", says({ id: "" }, { note: "No notes please" }, { dataset: "customers", record: "", naming: undefined }));
    const [ofOrder] = await marks(viewer, "orders", [order.id]);
    expect(ofOrder).toMatchObject({ recordId: order.id, state: "open" });
    expect(await marks(viewer, "customers", [""])).toMatchObject([{ recordId: who.customerId, recordName: "" }]);
    expect(await marks(viewer, "refunds", [order.id])).toEqual([]);
    await withdrawCorrection(viewer, ofOrder?.id ?? "", caller);
    expect(await marks(viewer, "orders", [order.id])).toEqual([]);
    expect((await listRequests(viewer)).map(({ state }) => state)).toEqual(["open", "withdrawn"]);
  });

  it("is taken back once, by whose it is", async () => {
    const [{ who, order, viewer }, other] = [await buyer(), await buyer()];
    await asked(viewer, "theminigalerie", says(order));
    const [{ id } = { id: "" }] = await rowsOf(who);
    await expect(withdrawCorrection(other.viewer, id, caller)).rejects.toMatchObject({ code: "not-found" });
    await withdrawCorrection(viewer, id, caller);
    await expect(withdrawCorrection(viewer, id, caller)).rejects.toMatchObject({ code: "not-found" });
    const events = await db.select().from(auditEvents).where(eq(auditEvents.customerId, who.customerId)).orderBy(auditEvents.seq);
    expect(events.map(({ act }) => act)).toEqual(["correction-asked", "correction-withdrawn"]);
  });

  it("the record to be spoken of shows nothing hidden", async () => {
    const { order, viewer } = await buyer();
    const record = await recordToCorrect(viewer, "orders", order.id);
    expect(record.values).toMatchObject({ note: "Ring twice" });
    expect(record.values).not.toHaveProperty("paymentReference");
  });
});
