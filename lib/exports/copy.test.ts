import { once } from "node:events";
import { setTimeout as after } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { atHealth, closeDatabase } from "@/lib/database";
import { CSV_FRAME, JSON_FRAME } from "./columns";
import { copyOut } from "./copy";

afterAll(closeDatabase);

const rows = (count: number, length: number) => `select n, repeat('x', ${String(length)}) as x from generate_series(1, ${String(count)}) n`;
const endless = "select generate_series(1, 1000000000) as n, repeat('x', 100) as x";
const json = (count: number, length: number) => `select row_to_json(r) from (${rows(count, length)}) r`;

describe("rows read by COPY", () => {
  it.each([
    [0, 10],
    [1, 10],
    [2, 200_000],
    [100_000, 5],
  ])("%i rows of %i letters are all there, as one JSON, in few chunks", async (count, length) => {
    const chunks: Buffer[] = [];
    const read = await atHealth(async (tx) => {
      const copied = await copyOut(tx, json(count, length), JSON_FRAME);
      for await (const chunk of copied) chunks.push(chunk as Buffer);
      return copied.rows;
    });
    const found = JSON.parse(Buffer.concat(chunks).toString()) as { n: number; x: string }[];
    expect([read, found.length, found.at(-1)?.n]).toEqual([count, count, count || undefined]);
    expect(found.every(({ x }) => x.length === length)).toBe(true);
    expect(chunks.length).toBeLessThan(count / 50 + 10);
  });

  it("the heading of CSV is no row", async () => {
    const copied = await atHealth(async (tx) => {
      const stream = await copyOut(tx, rows(3, 2), CSV_FRAME);
      return { text: (await stream.setEncoding("utf8").toArray()).join(""), rows: stream.rows };
    });
    expect(copied).toEqual({ text: "\ufeffn,x\n1,xx\n2,xx\n3,xx\n", rows: 3 });
  });

  // The driver leaves its socket asleep when the last rows came into a full stream, which here is at about 450 KiB.
  it("the connection goes on after rows that were read late, however many", async () => {
    for (let kib = 40; kib <= 640; kib += 8) {
      const answer = atHealth(async (tx) => {
        const copied = await copyOut(tx, rows(kib, 1020), CSV_FRAME);
        await after(25);
        for await (const chunk of copied) if ((chunk as Buffer).length > 0) await after(1);
        return tx.execute(sql`select 1 as alive`);
      });
      expect(await Promise.race([answer, after(3000, `asleep after ${String(kib)} KiB`)])).toEqual([{ alive: 1 }]);
    }
  });

  it.each([0, 1, 5])("stops the server when it is dropped after %i chunks, and the connection goes on", async (chunks) => {
    const transaction = atHealth(async (tx) => {
      const copied = await copyOut(tx, endless, CSV_FRAME);
      const reader = copied[Symbol.asyncIterator]();
      for (let i = 0; i < chunks; i++) await reader.next();
      copied.destroy();
      await once(copied, "close");
      // In a transaction in which something was stopped nothing else is done.
      await tx.execute(sql`select 1`);
    });
    await expect(transaction).rejects.toMatchObject({ cause: { code: "25P02" } });
    const left = await atHealth((tx) => tx.execute(sql`select pid from pg_stat_activity where query like 'copy (select generate_series%'`));
    expect(left).toEqual([]);
  }, 20_000);

  // At the first row the fault comes in one packet with the beginning, before anybody could listen to the stream.
  it.each([1, 5000])("passes the server's own fault at row %i on", async (row) => {
    const failing = atHealth(async (tx) => {
      for await (const _ of await copyOut(tx, `select 1 / (n - ${String(row)}) from generate_series(1, 6000) n`, CSV_FRAME));
    });
    await expect(failing).rejects.toMatchObject({ code: "22012" });
  }, 5000);
});
