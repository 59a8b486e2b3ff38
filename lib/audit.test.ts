import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CustomerId, freshCustomerId } from "@/db/ids";
import { audit, auditSignIn } from "./audit";
import { about, atDesk, closeDatabase, connectionOf } from "./database";
import { env } from "./env";
import { Viewer } from "./viewer";

const brand = "miniluxe";
const owner = postgres(env().DATABASE_OWNER_URL, { max: 2 });
const [anna, ben] = [freshCustomerId(), freshCustomerId()];

function viewerOf(customerId: CustomerId): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt: new Date() });
}

function chain(customerId: CustomerId) {
  return owner<{ seq: string; act: string; previous_hash: string; hash: string; fields: string[] }[]>`
    select seq, act, previous_hash, hash, fields from audit_events where customer_id = ${customerId} order by seq`;
}

beforeAll(async () => {
  await owner`insert into customers ${owner([anna, ben].map((customer_id) => ({ customer_id, brand, currency: "USD" })))}`;
});

afterAll(async () => {
  await owner`delete from customers where customer_id in ${owner([anna, ben])}`;
  await owner.end();
  await closeDatabase();
});

describe("the audit", () => {
  it("chains each row to the one before it, with names of fields and no values", async () => {
    const viewer = viewerOf(anna);
    await about(viewer, "records:view", (tx, subject) => audit(tx, viewer, subject, { act: "records-viewed" }));
    await about(viewer, "records:view", (tx, subject) =>
      audit(tx, viewer, subject, { act: "fields-revealed", dataset: "devices", fields: ["ip"] }),
    );
    const rows = await chain(anna);
    expect(rows.map((r) => [Number(r.seq), r.act, r.fields])).toEqual([
      [1, "records-viewed", []],
      [2, "fields-revealed", ["ip"]],
    ]);
    expect(rows[0]?.previous_hash).toBe("");
    expect(rows[1]?.previous_hash).toBe(rows[0]?.hash);
    expect(rows[1]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("counts without gaps when twenty write at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => atDesk("identity", (tx) => auditSignIn(tx, ben, { act: "signed-in" }))));
    const rows = await chain(ben);
    expect(rows.map((r) => Number(r.seq))).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(rows.slice(1).every((row, i) => row.previous_hash === rows[i]?.hash)).toBe(true);
  });

  it("is written with the act or not at all", async () => {
    const before = (await chain(ben)).length;
    const act = atDesk("identity", async (tx) => {
      await auditSignIn(tx, ben, { act: "signed-in" });
      throw new Error("the act failed");
    });
    await expect(act).rejects.toThrow("the act failed");
    expect(await chain(ben)).toHaveLength(before);
  });

  it("TMG-37: refuses a row about anybody but the transaction's subject", async () => {
    const viewer = viewerOf(anna);
    const forged = about(viewer, "records:view", (tx) => audit(tx, viewer, ben, { act: "records-viewed" }));
    await expect(forged).rejects.toThrow();
  });

  it.each(["update audit_events set act = 'x'", "delete from audit_events", "insert into audit_events (customer_id) values (null)"])(
    "cannot be altered by anybody who uses it: %s",
    async (statement) => {
      const tries = [
        about(viewerOf(anna), "records:view", (tx) => connectionOf(tx).unsafe(statement)),
        atDesk("identity", (tx) => connectionOf(tx).unsafe(statement)),
        atDesk("exporter", (tx) => connectionOf(tx).unsafe(statement)),
      ];
      for (const attempt of await Promise.allSettled(tries)) {
        expect(attempt.status === "rejected" && String(attempt.reason)).toContain("permission denied");
      }
    },
  );
});
