import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { refundOwed } from "@/db/factories/payouts";
import { person } from "@/db/factories/people";
import { refundAccounts } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { speak } from "@/lib/language";
import { heldOf } from "@/lib/records/held";
import { Viewer } from "@/lib/viewer";
import { miniMiss } from "@/policies/mini-miss";
import { askForCorrection } from "./commands";
import { recordToCorrect } from "./queries";
import { isAskedFor, nameable } from "./rules";

const db = asOwner();
const held = heldOf("refundAccounts");
const talk = { policy: miniMiss, tongue: speak("en-GB", miniMiss.timeZone), caller: {} };

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

async function account(paidAt: Date | null) {
  const who = person("mini-miss");
  const due = refundOwed(who, { accountNumber: "50100234567891", holder: "Ananya Sharma", paidAt });
  await keep(db, { customers: [who] }, due);
  const viewer = Viewer.ofSession({ ...who, id: "s", authenticatedAt: new Date() });
  const { id } = due.refundAccounts[0];
  const { values } = await recordToCorrect(viewer, "refundAccounts", id);
  const said = {
    dataset: "refundAccounts",
    record: id,
    naming: undefined,
    fields: ["holder"],
    restrict: false,
  } as const;
  const asked = { ...said, files: [], typed: () => "A. Sharma", why: "My name is spelt otherwise." };
  return { id, values, asking: () => askForCorrection(viewer, asked, talk) };
}

describe("an account for a refund", () => {
  it("MMS-20, MMS-57: is asked for by “This is wrong” once it was paid, and stays as it was used until then", async () => {
    const { id, values, asking } = await account(new Date());
    expect(isAskedFor(held, values)).toBe(true);
    expect(nameable(held, values)).toEqual(expect.arrayContaining(["holder", "ifsc", "accountNumber", "upiId"]));
    expect(await asking()).toBe("asked");
    const [row] = await db.select().from(refundAccounts).where(eq(refundAccounts.id, id));
    expect(row).toMatchObject({ holder: "Ananya Sharma" });
  });

  it("is edited and not asked for before", async () => {
    const { values, asking } = await account(null);
    expect(isAskedFor(held, values)).toBe(false);
    expect(nameable(held, values)).not.toContain("holder");
    await expect(asking()).rejects.toMatchObject({ code: "not-found" });
  });
});
