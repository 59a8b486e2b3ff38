import { getTableColumns } from "drizzle-orm";
import { getTableConfig, PgDialect, type PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { catalogue, datasets } from ".";
import { aboutOthers, forMarketing, forOthers } from "./other-people";

describe("what is about somebody else", () => {
  it("MLX-10, MMM-06: all of a gift's recipient, and whoever keeps a registry with the person or gives from it", () => {
    expect(aboutOthers(catalogue.giftRecipients)).toEqual(["name", "relation", "email", "phone", "address", "message"]);
    expect(aboutOthers(catalogue.registries)).toEqual(["partner", "partnerEmail", "child", "dueOn"]);
    expect(aboutOthers(catalogue.registryItems)).toEqual(["giver", "giverMessage", "givenAt"]);
    expect(aboutOthers(catalogue.customers)).toEqual([]);
  });

  it.each(datasets())("MLX-10: of %s is never marketed to, and stays out of what goes to others", (_, entry) => {
    const others = aboutOthers(entry);
    const filled = Object.fromEntries(
      Object.keys(entry.fields).map((name) => [name, name === entry.ofAnother ? null : "x"]),
    );
    const leaving = Object.keys(forOthers(entry, filled) ?? {});
    expect([...forMarketing(entry), ...leaving].filter((name) => others.includes(name))).toEqual([]);
    if (entry.ofAnother) expect(forOthers(entry, { ...filled, [entry.ofAnother]: "x" })).toBeUndefined();
  });

  it.each(datasets())("of %s is shown to the person who gave it", (_, entry) => {
    for (const name of aboutOthers(entry)) expect(entry.fields[name]?.shown, name).toBe("plain");
  });

  it("the person's own may be used with their yes, and go where they send it", () => {
    expect(forMarketing(catalogue.customers)).toEqual(["email", "phone"]);
    expect(forMarketing(catalogue.giftRecipients)).toEqual([]);
    expect(forOthers(catalogue.suppliers, { company: "Begum Ltd", bankAccount: "sealed1.x" })).toEqual({
      company: "Begum Ltd",
    });
  });

  it("MMM-06: a size of the person's own goes with them, their child's does not, nor does an address book", () => {
    const size = { part: "height", value: 96 };
    expect(forOthers(catalogue.measurements, { ...size, wearer: null })).toEqual(size);
    expect(forOthers(catalogue.measurements, { ...size, wearer: "my son" })).toBeUndefined();
    expect(forOthers(catalogue.giftRecipients, { id: "1", name: "Rosa" })).toBeUndefined();
  });
});

/** Columns whose table refuses what is not sealed. */
function sealedColumns(table: PgTable): string[] {
  const checks = getTableConfig(table).checks.map(({ value }) => new PgDialect().sqlToQuery(value).sql);
  return checks.flatMap((text) => /"(\w+)" ~ '\^sealed1/.exec(text)?.[1] ?? []);
}

it("MMS-09: a column that lies encrypted is called so, and no other is", () => {
  for (const [name, { table, fields }] of datasets())
    for (const [property, column] of Object.entries(getTableColumns(table))) {
      const checked = sealedColumns(table).includes(column.name);
      expect([name, property, fields[property]?.kind === "sealed"]).toEqual([name, property, checked]);
    }
});

it("the last characters of what is sealed stand in clear beside it", () => {
  for (const [name, { fields }] of datasets())
    for (const { kind, ending } of Object.values(fields))
      if (kind === "sealed") expect([name, fields[ending ?? ""]?.shown]).toEqual([name, "plain"]);
});
