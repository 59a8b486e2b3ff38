import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { markerOf, oneOfEach } from "@/db/factories/one-of-each";
import { type Person, person } from "@/db/factories/people";
import { purchase } from "@/db/factories/shopping";
import { message, pageView } from "@/db/factories/traces";
import { catalogue } from "@/lib/catalogue";
import { aboutOthers } from "@/lib/catalogue/other-people";
import { closeDatabase } from "@/lib/database";
import { allHeld } from "@/lib/records/held";
import { column } from "@/lib/records/keyset";
import { promises } from "@/lib/records/rules";
import { policyOf } from "@/policies";
import { opened, type Opened } from "./trial";

const db = asOwner();

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

/** Somebody with a row, in every column filled, of everything that we know about people. */
async function filled(brand: Person["brand"]): Promise<Person> {
  const whose = person(brand);
  const rows = oneOfEach(whose, { dataExports: { state: "failed", progress: null, expiresAt: null }, customers: { ...whose } });
  await keep(db, ...Object.entries(rows).map(([name, row]) => ({ [name]: [row] })));
  return whose;
}

/** What a brand says that it holds. */
function kindsOf(brand: Person["brand"]) {
  const policy = policyOf(brand);
  return policy ? allHeld.filter(({ entry }) => promises(policy, entry)) : [];
}

interface ManifestFile {
  path: string;
  bytes: number;
  sha256: string;
  rows?: number;
  dataset?: string;
  purposes?: { text: string; legalBasis: string }[];
  retention?: { words: string; reason: string };
  recipients?: { name: string }[];
  sources?: string[];
  aboutOthers?: string[];
}
interface Manifest {
  schemaVersion: number;
  brand: { id: string };
  files: ManifestFile[];
  exclusions: { dataset: string; field: string; reason: string; explanation: string }[];
  errors: unknown[];
}

describe("what is in an archive", () => {
  let alice: Person;
  let others: Person[];
  let archive: Opened;

  beforeAll(async () => {
    alice = await filled("mini-and-me");
    others = [await filled("mini-and-me"), await filled("miniluxe")];
    archive = await opened(db, alice);
  });

  it.each(allHeld.map((held) => [held.slug, held] as const))("%s: its row is in the JSON and in the CSV, every column that leaves", (slug, held) => {
    const [json, csv] = [archive.text(`data/${slug}.json`), archive.text(`data/${slug}.csv`)];
    const texts = Object.entries(held.entry.fields).filter(([name]) => column(held.entry.table, name).columnType === "PgText");
    for (const [name, { shown }] of texts) {
      const marker = markerOf(held.name, name, alice.customerId);
      const filledWith = archive.everything().includes(marker);
      if (shown === "withheld") expect(filledWith, `${slug}.${name} is withheld`).toBe(false);
      else if (filledWith) expect([json.includes(marker), csv.includes(marker)], `${slug}.${name}`).toEqual([true, true]);
    }
    const [row] = archive.json(`data/${slug}.json`);
    const leaving = Object.entries(held.entry.fields).flatMap(([name, { shown }]) => (shown === "withheld" ? [] : [name]));
    expect(Object.keys(row ?? {})).toEqual(leaving);
    expect(Object.keys(archive.csv(`data/${slug}.csv`)[0] ?? {})).toEqual(expect.arrayContaining(leaving));
  });

  it("has nothing of anybody else, in the same shop or in another", () => {
    const everything = archive.everything();
    for (const { customerId, email } of others) {
      expect(everything).not.toContain(customerId.slice(-8));
      expect(everything).not.toContain(email);
    }
    expect(everything).toContain(alice.customerId.slice(-8));
  });

  it("lists every file with its true size and SHA-256, and why its data are held", () => {
    const { files, schemaVersion, brand, errors } = archive.json<Manifest>("manifest.json");
    expect(schemaVersion).toBe(1);
    expect(brand.id).toBe("mini-and-me");
    expect(files.map(({ path }) => path).toSorted()).toEqual([...archive.keys()].filter((path) => path !== "manifest.json").toSorted());
    for (const { path, bytes, sha256, dataset, ...told } of files) {
      const found = archive.get(path) ?? Buffer.alloc(0);
      expect([found.length, createHash("sha256").update(found).digest("hex")], path).toEqual([bytes, sha256]);
      if (dataset === undefined) continue;
      expect(told.rows, path).toBeGreaterThan(0);
      const promised = kindsOf("mini-and-me").some(({ slug }) => slug === dataset);
      expect((told.purposes?.length ?? 0) > 0, path).toBe(promised);
      expect(told.retention?.words, path).toBeTruthy();
      expect((told.sources?.length ?? 0) > 0 || !promised, path).toBe(true);
      expect(told.aboutOthers, path).toEqual(aboutOthers(allHeld.find(({ slug }) => slug === dataset)?.entry ?? catalogue.customers));
      expect(told.recipients, path).toBeInstanceOf(Array);
    }
    expect(errors).toHaveLength(1); // The photo of the one row has no file.
  });

  it("says of every field that is left out which it is and why", () => {
    const { exclusions } = archive.json<Manifest>("manifest.json");
    const left = exclusions.map(({ dataset, field }) => `${dataset}.${field}`);
    const withheld = allHeld.flatMap(({ slug, entry }) =>
      Object.entries(entry.fields).flatMap(([name, { shown }]) => (shown === "withheld" ? [`${slug}.${name}`] : [])),
    );
    expect(left).toEqual(withheld);
    expect(left).toEqual(expect.arrayContaining(["logins.secret", "codes.codeHash", "mails.body", "payment-methods.token", "audit-events.actorId"]));
    expect(exclusions.every(({ explanation }) => explanation.length > 0)).toBe(true);
  });
});

describe("what is written how", () => {
  let archive: Opened;
  const odd = { title: "📦 我的裙子 “שמלה”", page: '/a,"b"\r\nc', searchedFor: "long ".repeat(2000), referrer: "tab\there \\ back" };
  const formulas = ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"];

  beforeAll(async () => {
    const whose = person("theminigalerie", { firstName: "ياسمين", lastName: "O’Neil-Jürgens 😀" });
    const order = purchase(whose, { items: 1 });
    const [first] = order.orders;
    Object.assign(first, { currency: "SGD", totalMinor: 1250, shippingMinor: 5, discountMinor: null, tags: ["gift", "=late"] });
    const yen = { ...first, id: crypto.randomUUID(), name: "#yen", currency: "JPY", totalMinor: 1250, shippingMinor: null };
    const views = [pageView(whose, odd), ...formulas.map((searchedFor) => pageView(whose, { searchedFor }))];
    await keep(db, { customers: [whose], pageViews: views, orders: [...order.orders, yen], orderItems: order.orderItems });
    await keep(db, { messages: Array.from({ length: 501 }, (_, i) => message(whose, { body: `letter ${String(i)} <b>&amp; “bold”</b>` })) });
    archive = await opened(db, whose);
  }, 120_000);

  it("every script, emoji, quote and line break, the same in JSON and CSV", () => {
    expect(archive.json("data/customers.json")[0]).toMatchObject({ firstName: "ياسمين", lastName: "O’Neil-Jürgens 😀" });
    for (const rows of [archive.json("data/page-views.json"), archive.csv("data/page-views.csv")]) expect(rows).toContainEqual(expect.objectContaining(odd));
    expect(archive.get("data/page-views.csv")?.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  it("no cell of the CSV is a formula; the JSON has it as it is", () => {
    const cells = archive.csv("data/page-views.csv").map(({ searchedFor }) => searchedFor);
    for (const formula of formulas) {
      expect(cells).toContain(`'${formula}`);
      expect(cells).not.toContain(formula);
      expect(archive.json("data/page-views.json").map(({ searchedFor }) => searchedFor)).toContain(formula);
    }
    const cell = /^[=+\-@\t\r\n＝＋－＠]/;
    for (const { slug } of allHeld.filter((held) => archive.has(`data/${held.slug}.csv`)))
      for (const row of archive.csv(`data/${slug}.csv`))
        for (const [name, value] of Object.entries(row)) if (Number.isNaN(Number(value))) expect(value, `${slug}.${name}`).not.toMatch(cell);
  });

  it("money in the smallest coin, and in whole coins by its own currency", () => {
    const orders = archive.csv("data/orders.csv");
    expect(orders.find(({ name }) => name === "#yen")).toMatchObject({ totalMinor: "1250", totalMajor: "1250", shippingMajor: "" });
    expect(orders.find(({ name }) => name !== "#yen")).toMatchObject({ totalMinor: "1250", totalMajor: "12.50", shippingMajor: "0.05", tags: "gift; =late" });
    expect(archive.json("data/orders.json").find(({ name }) => name === "#yen")).toMatchObject({ totalMinor: 1250, tags: ["gift", "=late"] });
  });

  it("times in UTC, whatever the machine's own zone", () => {
    const [row] = archive.json("data/customers.json");
    expect(row?.collectedAt).toMatch(/\+00:00$/);
    expect(archive.csv("data/customers.csv")[0]?.collectedAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$/);
    expect(new Date(`${archive.csv("data/customers.csv")[0]?.collectedAt ?? ""}Z`)).toEqual(new Date(String(row?.collectedAt)));
  });

  it("kinds of which nothing is held are there, empty", () => {
    expect(archive.json("data/returns.json")).toEqual([]);
    expect(archive.text("data/returns.csv")).toMatch(/^\ufeffid,orderId,[\w,]+\n$/);
    expect(archive.json<Manifest>("manifest.json").files.find(({ path }) => path === "data/returns.csv")?.rows).toBe(0);
  });

  it("the page shows 500 of 501, says so, and takes nothing for markup", () => {
    const page = archive.text("index.html");
    expect(page.match(/letter \d+/g)).toHaveLength(500);
    expect(page).toContain("The newest 500 of 501 messages.");
    expect(page).toContain("&#60;b&#62;&#38;amp; “bold”&#60;/b&#62;");
    expect(page).not.toMatch(/<script|https?:\/\/[^<]*"/);
    expect(archive.json("data/messages.json")).toHaveLength(501);
  });

  it("README.txt says in words what it is, in lines of at most 78 characters", () => {
    const lines = archive.text("README.txt").split("\n");
    expect(lines[0]).toBe(`YOUR DATA AT ${policyOf("theminigalerie")?.name ?? ""}`);
    expect(lines.every((line) => line.length <= 78)).toBe(true);
    expect(archive.text("README.txt")).toContain("data/messages - Messages: 501 messages");
  });
});
