import { europeanAuthorities, indianBoard } from "../regulators";
import type { Policy } from "../types";

export const scope: Policy["scope"] = {
  covers: ["online", "email", "phone"],
  text: "This is about the online shop, its messages and the help around it.",
  demoDecision: true,
  promises: [],
};

export const laws: Policy["laws"] = [
  {
    name: "Information Technology Act 2000, section 43A, and SPDI Rules 2011",
    regions: ["india"],
    promises: ["MMS-01"],
  },
  { name: "Digital Personal Data Protection Act 2023", regions: ["india"], promises: ["MMS-01"] },
  { name: "GDPR", regions: ["eea"], promises: ["MMS-01"] },
];

export const collection: Policy["collection"] = {
  when: [
    "you order",
    "you open an account or sign in with Instagram or Facebook",
    "you write to us",
    "you look around the site",
  ],
  promises: ["MMS-05", "MMS-21"],
};

export const account: Policy["account"] = {
  needs: ["your name", "your email address"],
  toShop: "optional",
  demoDecision: true,
  promises: ["MMS-12"],
};

export const disposal: Policy["disposal"] = [
  {
    text: "When its time is over, data is deleted for good or made nameless.",
    promises: ["MMS-43"],
  },
  {
    text: "What is deleted can no longer be shown, corrected or handed out; we then say that nothing is held.",
    promises: ["MMS-44"],
  },
  {
    text: "A law, a tax audit, a quarrel or an office's order can make us keep some of it longer.",
    promises: ["MMS-42"],
  },
];

export const transfers: Policy["transfers"] = {
  // The Government of India has named no country so far (section 16 of the Act of 2023).
  forbidden: [],
  notes: [
    {
      text: "Shopify and Google run computers in many countries, the United States and Singapore among them.",
      promises: ["MMS-30"],
    },
    {
      text: "Contract clauses protect what leaves India, and no country on the government's list gets any.",
      promises: ["MMS-32"],
    },
    { text: "Without a safeguard nothing is sent.", promises: ["MMS-33"] },
    {
      text: "Ask on what ground and under which safeguard your data went abroad, also to an international body.",
      promises: ["MMS-31"],
    },
    // Submitting data is said to be consent; for people in the EEA it is none.
    {
      text: "What allows each transfer stands beside the company, and is never your order alone.",
      promises: ["MMS-45"],
    },
  ],
  promises: ["MMS-30", "MMS-32"],
};

export const disclosures: Policy["disclosures"] = {
  legal: {
    grounds: [
      "a law, a court or an office demands it",
      "the terms of use or a contract must be enforced",
      "a crime, fraud or a danger is looked into",
      "somebody's rights, property or safety is at stake",
    ],
    told: "not-always",
    promises: ["MMS-48"],
  },
  succession: { told: "unsaid", promises: [] },
  selling: { sells: "unsaid", promises: [] },
};

export const ages: Policy["ages"] = {
  // The text is silent; section 9 of India's Act of 2023 draws the line.
  guardianBelow: 18,
  notes: [
    {
      text: "Children are neither followed around the site nor shown adverts made for them.",
      demoDecision: true,
      promises: [],
    },
  ],
  demoDecision: true,
  promises: [],
};

export const complaints: Policy["complaints"] = {
  regulators: [
    { ...indianBoard, promises: ["MMS-66"] },
    { ...europeanAuthorities, promises: ["MMS-67"] },
  ],
  askFirst: ["india"],
  promises: ["MMS-66", "MMS-67"],
};

export const changes: Policy["changes"] = {
  applies: "earlier-data-on-next-use",
  announced: [{ by: "page", of: "every-change" }],
  newPurpose: { needs: "consent", promises: ["MMS-36", "MMS-38", "MMS-73"] },
  review: { everyMonths: 12, last: "2026-01-01", demoDecision: true, promises: [] },
  promises: ["MMS-71", "MMS-72"],
};

export const security: Policy["security"] = [
  {
    about: "transit",
    text: "Data travels and lies encrypted, behind firewalls and lists of who may enter.",
    promises: ["MMS-22"],
  },
  {
    about: "staff",
    text: "Five departments can open data, each only what its work needs: management, sales and logistics, marketing, law, and system administration.",
    promises: ["MMS-23", "MMS-49"],
  },
  { about: "staff", text: "All of them have promised secrecy, and each look is written down.", promises: ["MMS-49"] },
  {
    about: "providers",
    text: "Companies that work for us may use data for that work alone, and are looked over from time to time.",
    promises: ["MMS-24", "MMS-46", "MMS-68"],
  },
  { about: "audits", text: "Audits and tests for weak spots come round regularly.", promises: ["MMS-50"] },
  {
    about: "breaches",
    text: "If you suspect misuse of your data, tell care@minimiss.com at once.",
    href: "mailto:care@minimiss.com",
    promises: ["MMS-51"],
  },
  { about: "breaches", text: "Offices hear of a breach where the law wants them to.", promises: ["MMS-52"] },
  { about: "minimum", text: "We ask for what jewellery, help and membership need, and no more.", promises: ["MMS-14"] },
];

export const notices: Policy["notices"] = [
  {
    about: "no-share",
    text: "Giving us data is up to you. Without it, some things cannot be done, such as paying online or keeping an account.",
    promises: ["MMS-07", "MMS-12"],
  },
  {
    about: "automation",
    text: "Most of the work on orders, payments and parcels is done by machines.",
    promises: ["MMS-22"],
  },
  {
    about: "links",
    text: "Payment companies and social networks that serve you directly do so under rules of their own.",
    promises: ["MMS-47"],
  },
  {
    about: "severability",
    text: "Should a court strike out one part of this text, the rest holds.",
    promises: ["MMS-74"],
  },
];
