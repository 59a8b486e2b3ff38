import { Readable } from "node:stream";
import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { type Cell, copyInto } from "./copy";

const sql = postgres(process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? "", { max: 1 });
afterAll(() => sql.end());

const columns = { n: "int", t: "text", yes: "boolean", at: "timestamptz", words: "text[]", pairs: "jsonb" };

/** Copies rows into a table that is gone afterwards, and reads them back in the order of `n`. */
function copied(rows: Iterable<readonly Cell[]> | AsyncIterable<readonly Cell[]>) {
  return sql.begin(async (tx) => {
    const definition = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
    await tx.unsafe(`create temp table copied (${definition.join(", ")}) on commit drop`);
    const count = await copyInto(tx, "copied", Object.keys(columns), rows);
    return { count, rows: await tx<Record<string, unknown>[]>`select * from copied order by n` };
  });
}

describe("copying rows into a table", () => {
  it("keeps every value as it was", async () => {
    const at = new Date("2026-03-12T09:14:02.345Z");
    const texts = [
      "",
      "plain",
      "a\tb\nc\rd\\e\\N",
      "\\N",
      "quote \" and ' and {}",
      "नमस्ते 👋🏽",
      "\\.",
      "x".repeat(200_000),
    ];
    const rows = texts.map((text, n) => [n, text, n % 2 === 0, at, [text, ""], { [`key ${text.slice(0, 9)}`]: text }]);
    const back = await copied(rows);
    expect(back.count).toBe(texts.length);
    expect(back.rows.map((row) => Object.values(row))).toEqual(rows);
  });

  it("takes null and undefined for nothing", async () => {
    const back = await copied([[1, null, undefined, null, null, undefined]]);
    expect(back.rows).toEqual([{ n: 1, t: null, yes: null, at: null, words: null, pairs: null }]);
  });

  it("takes no rows at all", async () => {
    expect((await copied([])).count).toBe(0);
  });

  it("waits for a slow source", async () => {
    const slow = Readable.from([[1], [2]]).map(async ([n]: number[]) => {
      await new Promise((done) => setTimeout(done, 20));
      return [n, "slow", true, null, null, null];
    });
    expect((await copied(slow)).count).toBe(2);
  });

  it.each([
    ["in the last row", [[1], ["one"]]],
    ["far from the end", [["one"], ...Array.from({ length: 100_000 }, (_, n) => [n])]],
  ])("fails when the table refuses a value %s", async (_, rows) => {
    await expect(copied(rows.map(([n]) => [n, null, null, null, null, null]))).rejects.toThrow(
      /invalid input syntax|transaction is aborted/,
    );
  });

  it("fails when the source does, and the transaction with it", async () => {
    async function* broken(): AsyncGenerator<Cell[]> {
      yield [1, null, null, null, null, null];
      throw new Error("unreadable");
    }
    await expect(copied(broken())).rejects.toThrow("unreadable");
    expect(await sql`select 1 as alive`).toEqual([{ alive: 1 }]);
  });
});
