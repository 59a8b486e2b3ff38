import { policy } from "../types";
import * as choices from "./choices";
import * as conduct from "./conduct";
import { further } from "./further";
import { holdings } from "./holdings";
import { purposes } from "./purposes";
import { openQuestions } from "./questions";
import { recipients } from "./recipients";

export const theminigalerie = policy({
  id: "theminigalerie",
  name: "TheMiniGalerie",
  controller: {
    legalName: "TheMiniGalerie",
    place: "Singapore",
    country: "SG",
    promises: ["TMG-01"],
  },
  timeZone: "Asia/Singapore",
  currency: "SGD",
  accent: { light: "#1d4f91", dark: "#9bc0f5" },
  words: { controller: "organisation", person: "individual", promises: [] },
  contacts: [
    {
      role: "Data Protection Officer",
      email: "help@theminigalerie.com",
      promises: ["TMG-01", "TMG-48", "TMG-55"],
    },
    { role: "Customer help", email: "help@theminigalerie.com", promises: ["TMG-01", "TMG-16"] },
  ],
  intake: { emails: ["help@theminigalerie.com"], promises: ["TMG-48"] },
  password: { minLength: 8, mixed: false, demoDecision: true, promises: [] },
  purposes,
  recipients,
  // The text says that the list may change: each change is a row with its own dates.
  register: { since: "2026-01-01", reviewed: "2026-01-01", everyMonths: 12, demoDecision: true, promises: ["TMG-28"] },
  holdings: { ...holdings, ...further },
  ...conduct,
  ...choices,
  openQuestions,
  versions: [{ effective: "2026-01-01", updated: "2026-01-01", changes: [], promises: ["TMG-02"] }],
});
