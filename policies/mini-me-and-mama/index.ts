import { policy } from "../types";
import * as choices from "./choices";
import * as conduct from "./conduct";
import { further } from "./further";
import { holdings } from "./holdings";
import { purposes } from "./purposes";
import { openQuestions } from "./questions";
import { recipients } from "./recipients";

// This merchant's text gives no legal basis, retention, list of recipients or dates
// (gap MMM-39): what stands here instead is marked, line by line, as a demo decision.
export const miniMeAndMama = policy({
  id: "mini-me-and-mama",
  name: "Mini Me and Mama",
  controller: {
    legalName: "Mini Me and Mama",
    place: "United States",
    country: "US",
    demoDecision: true,
    promises: [],
  },
  timeZone: "America/New_York",
  currency: "USD",
  accent: { light: "#6b3fa0", dark: "#c7a6f0" },
  words: { controller: "business", person: "consumer", promises: [] },
  contacts: [{ role: "Customer support", email: "support@minimeandmama.com", promises: ["MMM-12"] }],
  intake: { emails: ["support@minimeandmama.com"], promises: ["MMM-12"] },
  password: { minLength: 7, mixed: true, promises: ["MMM-34"] },
  purposes,
  recipients,
  register: { since: "2026-01-01", reviewed: "2026-01-01", everyMonths: 12, demoDecision: true, promises: [] },
  holdings: { ...holdings, ...further },
  ...conduct,
  ...choices,
  openQuestions,
  versions: [{ effective: "2026-01-01", changes: [], demoDecision: true, promises: ["MMM-36"] }],
});
