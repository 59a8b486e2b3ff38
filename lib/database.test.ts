import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { freshCustomerId } from "@/db/ids";
import { about, atDesk, atHealth, closeDatabase, connectionOf, inRole } from "./database";
import { Viewer } from "./viewer";

const viewer = Viewer.ofSession({ customerId: freshCustomerId(), brand: "miniluxe", id: "s", authenticatedAt: new Date() });

afterAll(closeDatabase);

describe("a walled transaction", () => {
  it("has its role and subject before its first query, though nobody waits for them", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        about(viewer, "records:view", async (tx, subject) => {
          const [row] = await tx.execute<{ role: string; subject: string }>(
            sql`select current_user as role, current_setting('portal.subject') as subject`,
          );
          return row?.role === "portal_customer" && row.subject === subject;
        }),
      ),
    );
    expect(answers).toEqual(Array(50).fill(true));
  });

  it("leaves neither behind for the next one on the same connection", async () => {
    await about(viewer, "records:view", (tx) => tx.execute(sql`select 1`));
    const [row] = await atHealth((tx) => tx.execute<{ subject: string }>(sql`select current_setting('portal.subject', true) as subject`));
    expect(row?.subject).toBe("");
  });

  it("support acts in its own role", async () => {
    const acting = Viewer.ofSupport(
      { customerId: freshCustomerId(), brand: "miniluxe" },
      { staffId: "7", role: "support", reason: "ticket 12", expiresAt: new Date(Date.now() + 60_000) },
    );
    const [row] = await about(acting, "records:view", (tx) => tx.execute<{ role: string }>(sql`select current_user as role`));
    expect(row?.role).toBe("portal_support");
  });

  it("steps into another role and back", async () => {
    const roles = await atDesk("identity", async (tx) => {
      const who = async () => (await tx.execute<{ role: string }>(sql`select current_user as role`))[0]?.role;
      return [await who(), await inRole(tx, "portal_jobs", who), await who()];
    });
    expect(roles).toEqual(["portal_identity", "portal_jobs", "portal_identity"]);
  });

  it("without a subject nobody's rows are shown", async () => {
    const rows = await atDesk("identity", (tx) => inRole(tx, "portal_customer", async () => connectionOf(tx)`select customer_id from customers`));
    expect(rows).toHaveLength(0);
  });
});
