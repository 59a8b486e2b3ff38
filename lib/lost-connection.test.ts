import { setTimeout as after } from "node:timers/promises";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, describe, expect, it } from "vitest";
import { open, type Tx } from "@/db/client";
import { env } from "./env";

// One connection, so that what is lost is surely what is used next.
const db = open({ url: env().DATABASE_OWNER_URL, prepare: true, max: 1 });
const killer = postgres(env().DATABASE_OWNER_URL, { max: 1 });

afterAll(async () => {
  await db.$client.end();
  await killer.end();
});

async function backendOf(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
  return row?.pid ?? 0;
}

const alive = () => db.execute(sql`select 1 as alive`);

describe("a connection that is lost in a transaction (scripts/mend-driver.mjs)", () => {
  it("fails its query and not the process, and the next one is answered", async () => {
    const lost = db.transaction(async (tx) => {
      const pid = await backendOf(tx);
      await Promise.all([tx.execute(sql`select pg_sleep(5)`), after(100).then(() => killer`select pg_terminate_backend(${pid}::int)`)]);
    });
    await expect(lost).rejects.toThrow();
    expect(await alive()).toEqual([{ alive: 1 }]);
    expect(await alive()).toEqual([{ alive: 1 }]);
  });

  it("the same while nothing was asked", async () => {
    const lost = db.transaction(async (tx) => {
      const pid = await backendOf(tx);
      await killer`select pg_terminate_backend(${pid}::int)`;
      await after(200);
      await tx.execute(sql`select 1`);
    });
    await expect(lost).rejects.toThrow();
    expect(await alive()).toEqual([{ alive: 1 }]);
  });

  it("lets nothing of it reach the transaction that has the connection next", async () => {
    let late: Promise<unknown> = Promise.resolve();
    const second = Promise.withResolvers<undefined>();
    const first = db.transaction(async (tx) => {
      const pid = await backendOf(tx);
      await killer`select pg_terminate_backend(${pid}::int)`;
      await second.promise;
      late = tx.execute(sql`insert into found values ('first')`);
      await late;
    });
    await expect(first).rejects.toThrow();
    const found = await db.transaction(async (tx) => {
      await tx.execute(sql`create temporary table found (who text) on commit drop`);
      second.resolve(undefined);
      await after(200);
      return tx.execute(sql`select who from found`);
    });
    await expect(late).rejects.toThrow();
    expect(found).toEqual([]);
  });
});
