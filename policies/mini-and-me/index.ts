import { policy } from "../types";
import * as choices from "./choices";
import * as conduct from "./conduct";
import { further } from "./further";
import { holdings } from "./holdings";
import { purposes } from "./purposes";
import { openQuestions } from "./questions";
import { recipients } from "./recipients";

export const miniAndMe = policy({
  id: "mini-and-me",
  name: "Mini & Me",
  controller: {
    legalName: "Mini & Me Clothing",
    place: "United Kingdom",
    country: "GB",
    site: "https://www.minixme.com/",
    // Royal Mail and Clearpay point to the United Kingdom; the text itself names no country.
    demoDecision: true,
    promises: [],
  },
  timeZone: "Europe/London",
  currency: "GBP",
  accent: { light: "#0f6674", dark: "#7cc9d6" },
  words: { controller: "controller", person: "data subject", promises: [] },
  contacts: [
    { role: "Data Privacy Leader", email: "info@minixme.com", promises: ["MMC-01", "MMC-02"] },
    { role: "Complaints", email: "info@minixme.com", promises: ["MMC-25"] },
  ],
  intake: { emails: ["info@minixme.com"], promises: ["MMC-01"] },
  password: { minLength: 8, mixed: false, demoDecision: true, promises: [] },
  purposes,
  recipients,
  register: { since: "2026-01-01", reviewed: "2026-01-01", everyMonths: 12, demoDecision: true, promises: [] },
  holdings: { ...holdings, ...further },
  ...conduct,
  ...choices,
  openQuestions,
  versions: [{ effective: "2026-01-01", changes: [], demoDecision: true, promises: ["MMC-26"] }],
});
