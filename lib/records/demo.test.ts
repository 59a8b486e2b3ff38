import { getTableColumns } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { tales } from "@/db/seed/demo";
import { datasets } from "@/lib/catalogue";
import { brands } from "@/policies";
import { messagePurposes } from "@/policies/conduct";
import { allCategories, furtherCategories } from "@/policies/types";
import { promises } from "./rules";

/** Rows of the demo people of a brand, by dataset. */
function rowsAt(brand: string) {
  const stories = tales().flatMap(({ person, story }) => (person.brand === brand ? [story] : []));
  return datasets().map(([name, entry]) => ({ name, entry, rows: stories.flatMap((story) => [...(story[name] ?? [])]) }));
}

describe.each(brands)("the demo people of $name", (policy) => {
  const kinds = rowsAt(policy.id);

  it("have nothing that its policy says it does not hold", () => {
    const beyond = kinds.filter(({ entry, rows }) => rows.length > 0 && !promises(policy, entry));
    expect(beyond.map(({ name }) => name)).toEqual([]);
  });

  it("have something of each further kind that it says it holds", () => {
    const further = kinds.filter(({ entry }) => (furtherCategories as readonly string[]).includes(entry.category));
    const lacking = further.filter(({ entry, rows }) => rows.length === 0 && promises(policy, entry));
    // Telephone calls and chats are one category: a brand may have either.
    const categories = lacking.flatMap(({ entry }) => (kinds.some((kind) => kind.entry.category === entry.category && kind.rows.length > 0) ? [] : [entry.category]));
    expect(categories).toEqual([]);
  });

  it("are spoken of in its policy's own words: recipients, purposes, kinds, cookies", () => {
    const rows = Object.fromEntries(kinds.map(({ name, rows }) => [name, rows]));
    const values = (name: keyof typeof rows, column: string) => new Set((rows[name] ?? []).map((row) => (row as Record<string, unknown>)[column]).flat());
    const offices = ["Singapore Customs", "Suffolk County Superior Court"];
    expect([...Object.keys(policy.recipients), ...offices]).toEqual(expect.arrayContaining([...values("disclosures", "recipient")]));
    expect(messagePurposes).toEqual(expect.arrayContaining([...values("sentMessages", "purpose")]));
    expect(Object.keys(policy.messages)).toEqual(expect.arrayContaining([...values("sentMessages", "purpose")]));
    expect(allCategories).toEqual(expect.arrayContaining([...values("disclosures", "categories")]));
    expect(policy.cookies.classes.map(({ use }) => use)).toEqual(expect.arrayContaining([...values("cookieChoices", "cookieClass")]));
  });
});

it("names only columns that there are", () => {
  for (const { entry, rows } of brands.flatMap(({ id }) => rowsAt(id)))
    for (const row of rows.slice(0, 100)) expect(Object.keys(getTableColumns(entry.table))).toEqual(expect.arrayContaining(Object.keys(row)));
});
