import { expect, it } from "vitest";
import { homes } from "@/db/factories/homes";
import { brands } from "@/policies";

it("made-up people live where their brand is, and pay in its money", () => {
  const told = brands.map(({ id, currency, controller }) => [id, { currency, country: controller.country }]);
  const made = Object.entries(homes).map(([id, { currency, place }]) => [id, { currency, country: place.country }]);
  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(told));
});

it.each(brands)("their parcels and cookies are those that the policy of $name knows", ({ id, recipients, cookies }) => {
  expect(Object.keys(recipients)).toContain(homes[id].carrier);
  const refusable = cookies.classes.flatMap(({ use }) => (use === "essential" ? [] : [use]));
  expect([...homes[id].cookies].sort()).toEqual(refusable.sort());
});
