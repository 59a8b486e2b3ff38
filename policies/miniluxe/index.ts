import { policy } from "../types";
import * as choices from "./choices";
import * as conduct from "./conduct";
import { further } from "./further";
import { holdings } from "./holdings";
import { purposes } from "./purposes";
import { openQuestions } from "./questions";
import { recipients } from "./recipients";

export const miniluxe = policy({
  id: "miniluxe",
  name: "MiniLuxe",
  controller: {
    legalName: "MiniLuxe",
    place: "1 Faneuil Hall Sq, Boston, MA 02109, United States",
    country: "US",
    promises: ["MLX-36"],
  },
  timeZone: "America/New_York",
  currency: "USD",
  accent: { light: "#8c2f5b", dark: "#f0a3c4" },
  // The text names no law; these are the words of the American states that have one.
  words: { controller: "business", person: "consumer", promises: [] },
  contacts: [
    {
      role: "Customer service",
      email: "customerservice@miniluxe.com",
      post: "MiniLuxe, 1 Faneuil Hall Sq, Boston, MA 02109, United States",
      promises: ["MLX-33", "MLX-36"],
    },
  ],
  intake: {
    emails: ["customerservice@miniluxe.com"],
    posts: ["MiniLuxe, 1 Faneuil Hall Sq, Boston, MA 02109, United States"],
    promises: ["MLX-33", "MLX-36"],
  },
  password: { minLength: 8, mixed: false, demoDecision: true, promises: [] },
  purposes,
  recipients,
  register: { since: "2026-01-01", reviewed: "2026-01-01", everyMonths: 12, demoDecision: true, promises: [] },
  holdings: { ...holdings, ...further },
  ...conduct,
  ...choices,
  openQuestions,
  versions: [{ effective: "2026-01-01", changes: [], demoDecision: true, promises: ["MLX-31"] }],
});
