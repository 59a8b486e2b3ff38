import { afterAll, describe, expect, it } from "vitest";
import { session } from "@/db/factories/access";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { order } from "@/db/factories/shopping";
import { pageView } from "@/db/factories/traces";
import { closeDatabase } from "@/lib/database";
import { Viewer } from "@/lib/viewer";
import { lastUse } from "./last-use";
import { page } from "./queries";

const owner = asOwner();
afterAll(async () => {
  await closeDatabase();
  await owner.$client.end();
});

const viewerOf = (who: ReturnType<typeof person>) => Viewer.ofSession({ ...who, id: "s", authenticatedAt: new Date() });

describe("the last use of a shop", () => {
  it("TMG-65, MMS-72: is the newest order or visit, and never a look at this portal", async () => {
    const who = person("theminigalerie");
    await keep(owner, {
      customers: [who],
      orders: [order(who, { orderedAt: new Date("2026-03-01T10:00:00Z") })],
      sessions: [session(who, { lastSeenAt: new Date("2026-09-01T10:00:00Z") })],
    });
    expect(await lastUse(viewerOf(who))).toEqual(new Date("2026-03-01T10:00:00Z"));
    await keep(owner, { pageViews: [pageView(who, { viewedAt: new Date("2026-04-01T10:00:00Z") })] });
    expect(await lastUse(viewerOf(who))).toEqual(new Date("2026-04-01T10:00:00Z"));
  });

  it("is unknown of somebody who left no trace, and a neighbour's is not theirs", async () => {
    const [who, neighbour] = [person("mini-miss"), person("mini-miss")];
    await keep(owner, { customers: [who, neighbour], orders: [order(neighbour)] });
    expect(await lastUse(viewerOf(who))).toBeUndefined();
  });
});

describe("when a record came", () => {
  it("MLX-32: is told with each, apart from when it happened", async () => {
    const who = person("miniluxe");
    const [happened, came] = [new Date("2026-01-05T10:00:00Z"), new Date("2026-02-05T10:00:00Z")];
    await keep(owner, { customers: [who], orders: [order(who, { orderedAt: happened, collectedAt: came })] });
    const { rows } = await page(viewerOf(who), "orders");
    expect(rows.map(({ collectedAt }) => collectedAt)).toEqual([came]);
  });
});
