import { californianAgency, europeanAuthorities, fdpic, ico, pdpc } from "../regulators";
import type { Policy } from "../types";

export const scope: Policy["scope"] = {
  covers: ["online", "email"],
  text: "This is about the online shop and what you write to it.",
  demoDecision: true,
  promises: [],
};

export const laws: Policy["laws"] = [
  { name: "GDPR", regions: ["eea", "uk", "switzerland"], promises: ["TMG-51"] },
  { name: "CCPA and CPRA", regions: ["california"], promises: ["TMG-56"] },
  { name: "Personal Data Protection Act 2012", regions: ["singapore"], demoDecision: true, promises: [] },
];

export const collection: Policy["collection"] = {
  when: ["you buy", "you open an account", "you take the newsletter", "you write to us", "you look around the site"],
  promises: ["TMG-03", "TMG-08"],
};

export const account: Policy["account"] = {
  needs: ["a username", "a password"],
  toShop: "optional",
  promises: ["TMG-06"],
};

export const disposal: Policy["disposal"] = [
  { text: "When its time is over, data is deleted by itself, kind by kind.", promises: ["TMG-39"] },
  {
    text: "Ask for deletion whenever you like: you then see what goes at once, what stays, why, and until when.",
    promises: ["TMG-43"],
  },
  {
    text: "Unsubscribing deletes your marketing data; only a note that you said no stays behind.",
    promises: ["TMG-41"],
  },
];

export const transfers: Policy["transfers"] = {
  forbidden: [],
  notes: [
    {
      text: "Your data is in Singapore and wherever the companies named above work; the protection travels with it.",
      promises: ["TMG-49"],
    },
    // A visit is no consent in the sense of Article 49 GDPR, so nothing is made to rest on it.
    {
      text: "What allows each transfer stands beside the company, and is never your visit alone.",
      promises: ["TMG-50"],
    },
  ],
  promises: ["TMG-49"],
};

export const disclosures: Policy["disclosures"] = {
  legal: {
    grounds: [
      "a law, a court or an office demands it",
      "fraud, a threat or a crime has to be stopped",
      "the shop's terms must be enforced",
      "somebody's rights, property or safety is at stake",
    ],
    told: "unsaid",
    promises: ["TMG-29"],
  },
  succession: { told: "moves-with-it", promises: ["TMG-30"] },
  selling: { sells: false, promises: ["TMG-21", "TMG-58"] },
};

export const ages: Policy["ages"] = {
  noneBelow: 13,
  guardianBelow: 13,
  notes: [
    { text: "Where your law draws the line at another age, that age counts.", promises: ["TMG-62"] },
    { text: "Tell us if a child gave us data: it is deleted before anything else.", promises: ["TMG-62"] },
  ],
  promises: ["TMG-62"],
};

export const complaints: Policy["complaints"] = {
  regulators: [
    { ...pdpc, promises: ["TMG-47"] },
    { ...ico, promises: ["TMG-47"] },
    { ...europeanAuthorities, promises: ["TMG-47"] },
    { ...fdpic, promises: ["TMG-47"] },
    { ...californianAgency, promises: ["TMG-47"] },
  ],
  promises: ["TMG-47"],
};

export const changes: Policy["changes"] = {
  applies: "earlier-data-on-next-use",
  announced: [
    { by: "page", of: "every-change" },
    { by: "notice-on-site", of: "significant-change" },
    { by: "email", of: "material-change" },
  ],
  // Going on to use the site accepts a new text, but is no yes to a new use of data.
  newPurpose: { needs: "consent", demoDecision: true, promises: ["TMG-65"] },
  review: { everyMonths: 12, last: "2026-01-01", demoDecision: true, promises: [] },
  promises: ["TMG-64", "TMG-65"],
};

export const security: Policy["security"] = [
  { about: "transit", text: "Everything between your browser and us travels encrypted.", promises: ["TMG-35"] },
  {
    about: "cards",
    text: "Whole card numbers go to payment companies that meet the card industry's rules, never to us.",
    promises: ["TMG-05", "TMG-36"],
  },
  {
    about: "staff",
    text: "Only people who need it for their work can open your data, and each look is written down.",
    promises: ["TMG-37"],
  },
  {
    about: "audits",
    text: "The safeguards are looked over again and again, with a date for the next time.",
    promises: ["TMG-38"],
  },
];

export const notices: Policy["notices"] = [
  {
    about: "links",
    text: "Links lead to sites of others, which have rules of their own. Read those before you tell them anything.",
    promises: ["TMG-63"],
  },
];
