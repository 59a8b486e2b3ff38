import { californianAgency, europeanAuthorities, fdpic, ico, pdpc } from "../regulators";
import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

export const scope: Ours["scope"] = {
  covers: ["online", "email"],
  text: "This is about the online shop and what you write to it.",
  demoDecision: true,
  promises: [],
};

export const laws: Ours["laws"] = [
  { name: "GDPR", regions: ["eea", "uk", "switzerland"], promises: ["TMG-51"] },
  { name: "CCPA and CPRA", regions: ["california"], promises: ["TMG-56"] },
  { name: "Personal Data Protection Act 2012", regions: ["singapore"], demoDecision: true, promises: [] },
];

export const collection: Ours["collection"] = {
  when: ["you buy", "you open an account", "you take the newsletter", "you write to us", "you look around the site"],
  promises: ["TMG-03", "TMG-08"],
};

export const account: Ours["account"] = {
  needs: ["a username", "a password"],
  toShop: "optional",
  promises: ["TMG-06"],
};

export const disposal: Ours["disposal"] = [
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

export const transfers: Ours["transfers"] = {
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

export const disclosures: Ours["disclosures"] = {
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

export const cookies: Ours["cookies"] = {
  technologies: ["cookies", "beacons"],
  classes: [
    {
      name: "Essential Cookies",
      use: "essential",
      text: "The basket and the checkout cannot do without them.",
      partners: ["hosting"],
      promises: ["TMG-31", "TMG-32"],
    },
    {
      name: "Analytics Cookies",
      use: "analytics",
      text: "They count visits and show which pages are used.",
      partners: ["googleAnalytics"],
      promises: ["TMG-31"],
    },
    {
      name: "Marketing Cookies",
      use: "advertising",
      text: "They follow what you look at, to choose adverts here and on other sites.",
      partners: ["metaPixel", "otherTools"],
      promises: ["TMG-25", "TMG-31"],
    },
    {
      name: "Preference Cookies",
      use: "preferences",
      text: "They remember your settings.",
      partners: [],
      promises: ["TMG-31"],
    },
  ],
  notes: [
    {
      text: "Your browser can refuse or delete cookies too; parts of the shop may then not work.",
      promises: ["TMG-33"],
    },
    {
      text: "How that is done in each browser is explained at allaboutcookies.org.",
      href: "https://allaboutcookies.org/",
      promises: ["TMG-33"],
    },
  ],
  doNotTrack: "ignored",
  promises: ["TMG-11", "TMG-31", "TMG-34"],
};

export const messages: Ours["messages"] = {
  orders: {
    class: "transactional",
    channels: ["email"],
    text: "confirm an order and say where the parcel is",
    promises: ["TMG-13"],
  },
  answers: { class: "service", channels: ["email"], text: "answer what you asked", promises: ["TMG-16"] },
  service: {
    class: "service",
    channels: ["email", "on-site"],
    text: "tell you that the shop, its offer or its rules change",
    promises: ["TMG-17"],
  },
  newsletter: {
    class: "marketing",
    channels: ["email"],
    text: "tell you what is new",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["TMG-15", "TMG-46"],
  },
  offers: {
    class: "marketing",
    channels: ["email"],
    text: "tell you of lower prices",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["TMG-15", "TMG-46"],
  },
};

const european = ["eea", "uk", "switzerland"] as const;

export const rights: Ours["rights"] = {
  given: [
    { right: "see", to: ["everyone"], promises: ["TMG-44"] },
    { right: "correct", to: ["everyone"], promises: ["TMG-44"] },
    { right: "erase", to: ["everyone"], note: "What the books must keep by law goes later.", promises: ["TMG-43"] },
    { right: "port", to: ["everyone"], promises: ["TMG-45"] },
    { right: "object-to-marketing", to: ["everyone"], promises: ["TMG-46"] },
    { right: "take-down", to: ["everyone"], promises: ["TMG-12"] },
    { right: "complain", to: ["everyone"], promises: ["TMG-47"] },
    { right: "other-law", to: ["elsewhere"], note: "Tell us which law, and we look for a way.", promises: ["TMG-61"] },
    { right: "object", to: european, promises: ["TMG-52"] },
    { right: "restrict", to: european, promises: ["TMG-53"] },
    { right: "withdraw-consent", to: european, promises: ["TMG-54"] },
    { right: "know-categories", to: ["california"], promises: ["TMG-56"] },
    { right: "know-specific", to: ["california"], promises: ["TMG-56"] },
    {
      right: "erase",
      to: ["california"],
      note: "The law lists exceptions; an answer names the one that applies.",
      promises: ["TMG-57"],
    },
    { right: "opt-out-of-sale", to: ["california"], note: "Nothing is sold.", promises: ["TMG-58"] },
    { right: "no-discrimination", to: ["california"], promises: ["TMG-59"] },
    {
      right: "shine-the-light",
      to: ["california"],
      note: "So far the answer is: with nobody.",
      promises: ["TMG-60"],
    },
  ],
  others: { choice: "voluntary", rights: ["withdraw-consent"], demoDecision: true, promises: [] },
  ways: ["account", "email"],
  notes: [],
  promises: ["TMG-48"],
};

export const times: Ours["times"] = [
  { what: "answer", within: { days: 30 }, to: ["everyone"], loosely: true, promises: ["TMG-66"] },
];

export const ages: Ours["ages"] = {
  noneBelow: 13,
  guardianBelow: 13,
  notes: [
    { text: "Where your law draws the line at another age, that age counts.", promises: ["TMG-62"] },
    { text: "Tell us if a child gave us data: it is deleted before anything else.", promises: ["TMG-62"] },
  ],
  promises: ["TMG-62"],
};

export const complaints: Ours["complaints"] = {
  regulators: [
    { ...pdpc, promises: ["TMG-47"] },
    { ...ico, promises: ["TMG-47"] },
    { ...europeanAuthorities, promises: ["TMG-47"] },
    { ...fdpic, promises: ["TMG-47"] },
    { ...californianAgency, promises: ["TMG-47"] },
  ],
  promises: ["TMG-47"],
};

export const changes: Ours["changes"] = {
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

export const security: Ours["security"] = [
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

export const notices: Ours["notices"] = [
  {
    about: "links",
    text: "Links lead to sites of others, which have rules of their own. Read those before you tell them anything.",
    promises: ["TMG-63"],
  },
];
