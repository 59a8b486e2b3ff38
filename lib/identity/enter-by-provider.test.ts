import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { customers, logins } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { miniMiss } from "@/policies/mini-miss";
import { miniluxe } from "@/policies/miniluxe";
import { enterByProvider } from "./enter-by-provider";

const db = asOwner();
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

const claims = (email: string, identifier: string = crypto.randomUUID()) => ({
  identifier,
  email,
  emailVerified: true,
  firstName: "Ana",
});

describe("signing in with an account elsewhere", () => {
  it("opens the account of the same checked address, and is known by its number from then on", async () => {
    const ana = person("miniluxe");
    await keep(db, { customers: [ana] });
    const said = claims(ana.email);
    expect(await enterByProvider(miniluxe, "google", said, {})).toMatchObject({ customerId: ana.customerId });
    const later = { ...claims(person("miniluxe").email, said.identifier), emailVerified: false };
    expect(await enterByProvider(miniluxe, "google", later, {})).toMatchObject({ customerId: ana.customerId });
    expect(await db.select().from(logins).where(eq(logins.customerId, ana.customerId))).toMatchObject([
      { provider: "google", secret: null },
    ]);
  });

  it("makes an account where there is none, at this brand only", async () => {
    const said = claims(person("miniluxe").email);
    const [here, there] = [
      await enterByProvider(miniluxe, "apple", said, {}),
      await enterByProvider(miniMiss, "apple", said, {}),
    ];
    if (here === "unverified" || there === "unverified") throw new Error("not signed in");
    expect(here.customerId).not.toBe(there.customerId);
    const rows = await db.select().from(customers).where(eq(customers.email, said.email));
    expect(rows.map(({ brand }) => brand).sort()).toEqual(["mini-miss", "miniluxe"]);
    expect(await enterByProvider(miniluxe, "apple", said, {})).toMatchObject({ customerId: here.customerId });
  });

  it("does not trust an address that the provider has not checked, nor the lack of one", async () => {
    const ana = person("miniluxe");
    await keep(db, { customers: [ana] });
    expect(await enterByProvider(miniluxe, "google", { ...claims(ana.email), emailVerified: false }, {})).toBe(
      "unverified",
    );
    expect(await enterByProvider(miniluxe, "google", { ...claims(""), email: undefined }, {})).toBe("unverified");
    expect(await db.select().from(logins).where(eq(logins.customerId, ana.customerId))).toEqual([]);
  });
});
