import { tradeCommission } from "../regulators";
import type { Policy } from "../types";

export const scope: Policy["scope"] = {
  covers: ["online", "store", "phone", "email", "post"],
  text: "This is about the website, the store, and everything that you and the shop write or say to each other.",
  promises: ["MMM-01"],
};

export const laws: Policy["laws"] = [
  {
    name: "privacy laws of the states, where one applies",
    regions: ["united-states"],
    demoDecision: true,
    promises: ["MMM-39"],
  },
];

export const collection: Policy["collection"] = {
  when: [
    "you write, fill in a form or order",
    "you speak with somebody in the store",
    "your browser visits the site",
    "partners, advertisers and social networks pass it on",
  ],
  promises: ["MMM-13", "MMM-17"],
};

export const account: Policy["account"] = {
  needs: ["your name", "your email address"],
  toShop: "needed",
  seen: ["name and email address", "billing and shipping addresses", "ways to pay", "orders, purchases and returns"],
  changed: ["name and email address", "billing and shipping addresses", "ways to pay", "some of what you prefer"],
  promises: ["MMM-14", "MMM-29", "MMM-30"],
};

export const disposal: Policy["disposal"] = [
  { text: "When its time is over, data is deleted by itself, kind by kind.", demoDecision: true, promises: ["MMM-39"] },
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
      "a court, a lawsuit or an office demands it",
      "somebody is in danger, or property is",
      "the shop has to defend itself",
    ],
    told: "unsaid",
    promises: ["MMM-25"],
  },
  succession: { told: "unsaid", promises: [] },
  selling: { sells: "unsaid", promises: [] },
};

export const ages: Policy["ages"] = {
  noneBelow: 13,
  guardianBelow: 13,
  notes: [
    {
      text: "A parent who finds that a child gave data tells support@minimeandmama.com, and it is deleted.",
      href: "mailto:support@minimeandmama.com",
      promises: ["MMM-12"],
    },
  ],
  promises: ["MMM-11", "MMM-12"],
};

export const complaints: Policy["complaints"] = {
  regulators: [{ ...tradeCommission, demoDecision: true, promises: ["MMM-39"] }],
  demoDecision: true,
  promises: ["MMM-39"],
};

export const changes: Policy["changes"] = {
  applies: "earlier-data-too",
  announced: [{ by: "page", of: "every-change" }],
  newPurpose: { needs: "notice", demoDecision: true, promises: [] },
  review: { everyMonths: 12, last: "2026-01-01", promises: ["MMM-37"] },
  promises: ["MMM-36", "MMM-37"],
};

export const security: Policy["security"] = [
  {
    about: "storage",
    text: "Rules, locks and technology guard data against loss, misuse and change.",
    promises: ["MMM-31"],
  },
  {
    about: "staff",
    text: "Employees, contractors and other companies sign what they must do for your data before they can open it.",
    promises: ["MMM-32"],
  },
  {
    about: "your-part",
    text: "Look at your account now and then. If something in it is not yours, report it at once.",
    promises: ["MMM-33"],
  },
  {
    about: "your-part",
    text: "Take a password of seven characters or more, with capitals, small letters and digits, and use it here only.",
    promises: ["MMM-34"],
  },
  { about: "your-part", text: "Sign out when you are done; that ends the session for good.", promises: ["MMM-35"] },
];

export const notices: Policy["notices"] = [
  { about: "no-share", text: "If you do not like what stands here, keep your data to yourself.", promises: ["MMM-38"] },
  {
    about: "feedback",
    text: "A review and its photo may be shown to everybody, without pay or a name.",
    promises: ["MMM-28"],
  },
];
