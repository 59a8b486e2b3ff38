import { addMonths } from "date-fns";
import { isCountry } from "@/lib/countries";
import type { Policy, Recipient } from "@/policies/types";
import type { Find, Finding } from "./finding";
import { allHeld } from "./words";

/** What is wrong with the register of recipients, and whom it is time to look over again. */
export function checkRecipients(policy: Policy, find: Find, now: Date): Finding[] {
  const used = new Set(allHeld(policy).flatMap(({ holding }) => holding.recipients));
  return Object.entries(policy.recipients).flatMap(([key, to]) => [
    ...checkCountries(policy, key, to, find),
    ...checkBonds(key, to, find),
    ...checkReview(policy, key, to, find, now),
    ...(used.has(key)
      ? []
      : [
          find(
            "error",
            ["recipients", key],
            `${to.name} gets no kind of data`,
            "Name it where it gets some, or take it out.",
          ),
        ]),
  ]);
}

function checkCountries(policy: Policy, key: string, to: Recipient, find: Find): Finding[] {
  const path = ["recipients", key, "countries"];
  const codes: readonly string[] = to.countries;
  if (codes.length === 0)
    return [
      find("error", path, `${to.name} is in no country`, "Name each country where it handles data, its home first."),
    ];
  const unknown = codes.filter((code) => !isCountry(code));
  const forbidden = codes.filter((code) => policy.transfers.forbidden.includes(code));
  const abroad = codes.some((code) => code !== policy.controller.country);
  return [
    ...unknown.map((code) => find("error", path, `“${code}” is no country`, "Write the two letters of ISO 3166-1.")),
    ...forbidden.map((code) =>
      find("error", path, `nothing may go to ${code}`, `End what ${to.name} gets, or have it handled elsewhere.`),
    ),
    ...(abroad === (to.safeguard === "same-country")
      ? [
          find(
            "error",
            ["recipients", key, "safeguard"],
            `“${to.safeguard}” for ${codes.join(", ")}`,
            "Name what protects data there: nothing goes abroad without.",
          ),
        ]
      : []),
  ];
}

function checkBonds(key: string, to: Recipient, find: Find): Finding[] {
  if (to.role !== "processor" || (to.bound.length > 0 && to.safeguard !== "own-policy")) return [];
  const change = "Name what it has signed (`bound`), or call it an independent controller.";
  return [find("error", ["recipients", key], `${to.name} works for you without a contract`, change)];
}

function checkReview({ register }: Policy, key: string, to: Recipient, find: Find, now: Date): Finding[] {
  const last = to.reviewed ?? register.reviewed;
  if (to.until || addMonths(new Date(last), register.everyMonths) > now) return [];
  return [
    find(
      "decide",
      ["recipients", key],
      `${to.name} was last looked over on ${last}`,
      "Look it over and write the date (`reviewed`).",
    ),
  ];
}
