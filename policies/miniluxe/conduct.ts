import { tradeCommission } from "../regulators";
import type { Policy } from "../types";

export const scope: Policy["scope"] = {
  covers: ["online"],
  text: "This is about data from the website. What you say in a store or by phone is outside it.",
  promises: ["MLX-34"],
};

export const laws: Policy["laws"] = [
  {
    name: "privacy laws of the states, where one applies",
    regions: ["united-states"],
    demoDecision: true,
    promises: ["MLX-40"],
  },
];

export const collection: Policy["collection"] = {
  when: ["you register", "you order", "you apply for a job", "you answer a survey", "you write back to us"],
  promises: ["MLX-01"],
};

export const account: Policy["account"] = {
  needs: ["your name", "your email address"],
  toShop: "optional",
  demoDecision: true,
  promises: [],
};

export const disposal: Policy["disposal"] = [
  { text: "When its time is over, data is deleted by itself, kind by kind.", demoDecision: true, promises: [] },
];

export const transfers: Policy["transfers"] = {
  forbidden: [],
  notes: [{ text: "Your data stays in the United States.", demoDecision: true, promises: [] }],
  demoDecision: true,
  promises: [],
};

export const disclosures: Policy["disclosures"] = {
  legal: {
    grounds: [
      "a court orders it or a claim has to be met",
      "a crime or fraud is looked into",
      "somebody's body is in danger",
      "the terms of use are broken",
    ],
    told: "unsaid",
    promises: ["MLX-13", "MLX-14"],
  },
  succession: { told: "before", promises: ["MLX-15"] },
  selling: { sells: false, promises: ["MLX-11"] },
};

export const ages: Policy["ages"] = {
  noneBelow: 13,
  guardianBelow: 13,
  toOrder: 18,
  notes: [
    { text: "If you are under 18, ask a parent before you use the site.", promises: ["MLX-30"] },
    {
      text: "Should that ever change, it is announced here, and a parent says yes before anything is collected.",
      promises: ["MLX-28"],
    },
  ],
  promises: ["MLX-27", "MLX-29"],
};

export const complaints: Policy["complaints"] = {
  regulators: [{ ...tradeCommission, demoDecision: true, promises: [] }],
  demoDecision: true,
  promises: [],
};

export const changes: Policy["changes"] = {
  applies: "later-data",
  announced: [{ by: "page", of: "every-change" }],
  newPurpose: { needs: "consent-or-chance-to-refuse", promises: ["MLX-35"] },
  review: { everyMonths: 12, last: "2026-01-01", demoDecision: true, promises: [] },
  promises: ["MLX-31", "MLX-32"],
};

export const security: Policy["security"] = [
  { about: "transit", text: "Orders and personal pages travel encrypted (SSL).", promises: ["MLX-22"] },
  { about: "storage", text: "What is sensitive lies encrypted in the database too.", promises: ["MLX-22"] },
  {
    about: "staff",
    text: "A few people with a special right of access, bound to secrecy, can open your data.",
    promises: ["MLX-21"],
  },
  {
    about: "cards",
    text: "The code on the back of a card is used for the payment and then gone; whole card numbers are not stored.",
    demoDecision: true,
    promises: ["MLX-03"],
  },
];

export const notices: Policy["notices"] = [
  { about: "anonymous-visits", text: "You can look around without telling us who you are.", promises: ["MLX-09"] },
  {
    about: "feedback",
    text: "We like to hear what you think of all this; write to customer service.",
    promises: ["MLX-33"],
  },
];
