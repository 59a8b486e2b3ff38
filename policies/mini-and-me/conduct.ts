import { europeanAuthorities, ico } from "../regulators";
import type { Policy } from "../types";

export const scope: Policy["scope"] = {
  covers: ["online", "email"],
  text: "This is about the online shop and the emails around it.",
  demoDecision: true,
  promises: [],
};

export const laws: Policy["laws"] = [
  { name: "UK GDPR", regions: ["uk"], demoDecision: true, promises: [] },
  { name: "GDPR", regions: ["eea"], promises: ["MMC-19"] },
];

export const collection: Policy["collection"] = {
  when: ["you visit", "you register", "you order, or begin to", "you take our emails", "you play “Spin to win”"],
  promises: ["MMC-51"],
};

export const account: Policy["account"] = {
  needs: ["your name", "your email address"],
  toShop: "needed",
  changed: ["your details"],
  promises: ["MMC-02", "MMC-20", "MMC-29"],
};

export const disposal: Policy["disposal"] = [
  {
    text: "Data goes when its use is over, when your request is answered, or when the law no longer asks for it.",
    promises: ["MMC-42"],
  },
  {
    text: "What is kept for statistics is cut loose from you for good, so that it can serve nothing else.",
    promises: ["MMC-43"],
  },
];

export const transfers: Policy["transfers"] = {
  forbidden: [],
  notes: [
    {
      text: "Shopify works in Canada and the United States; contract clauses protect what goes there.",
      demoDecision: true,
      promises: ["MMC-15"],
    },
  ],
  demoDecision: true,
  promises: [],
};

export const disclosures: Policy["disclosures"] = {
  legal: {
    grounds: ["the tax office or a court demands it", "fraud or a break-in is looked into"],
    told: "unsaid",
    promises: ["MMC-23", "MMC-24"],
  },
  succession: { told: "unsaid", promises: [] },
  selling: { sells: "unsaid", promises: [] },
};

export const ages: Policy["ages"] = {
  guardianBelow: 18,
  notes: [{ text: "A parent or guardian says yes before any data of a child is used.", promises: ["MMC-39"] }],
  demoDecision: true,
  promises: ["MMC-39"],
};

export const complaints: Policy["complaints"] = {
  regulators: [
    { ...ico, demoDecision: true, promises: ["MMC-25"] },
    { ...europeanAuthorities, demoDecision: true, promises: ["MMC-25"] },
  ],
  promises: ["MMC-25"],
};

export const changes: Policy["changes"] = {
  applies: "later-data",
  announced: [{ by: "page", of: "every-change" }],
  newPurpose: { needs: "consent", promises: ["MMC-28", "MMC-38"] },
  review: { everyMonths: 12, last: "2026-01-01", demoDecision: true, promises: [] },
  demoDecision: true,
  promises: ["MMC-26"],
};

export const security: Policy["security"] = [
  {
    about: "loss",
    text: "Data is guarded against strangers, damage and loss, whether on paper or in a machine.",
    promises: ["MMC-41"],
  },
  { about: "minimum", text: "We ask for nothing that its purpose does not need.", promises: ["MMC-40"] },
  {
    about: "cards",
    text: "Card numbers go straight to companies that meet PCI DSS; the shop stores none.",
    promises: ["MMC-16"],
  },
];

export const notices: Policy["notices"] = [
  {
    about: "accuracy",
    text: "Data should be right. Look it over now and then, and tell us by email or in your account what has changed.",
    promises: ["MMC-02", "MMC-44"],
  },
];
