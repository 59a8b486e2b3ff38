import { tradeCommission } from "../regulators";
import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

export const scope: Ours["scope"] = {
  covers: ["online", "store", "phone", "email", "post"],
  text: "This is about the website, the store, and everything that you and the shop write or say to each other.",
  promises: ["MMM-01"],
};

export const laws: Ours["laws"] = [
  {
    name: "privacy laws of the states, where one applies",
    regions: ["united-states"],
    demoDecision: true,
    promises: ["MMM-39"],
  },
];

export const collection: Ours["collection"] = {
  when: [
    "you write, fill in a form or order",
    "you speak with somebody in the store",
    "your browser visits the site",
    "partners, advertisers and social networks pass it on",
  ],
  promises: ["MMM-13", "MMM-17"],
};

export const account: Ours["account"] = {
  needs: ["your name", "your email address"],
  toShop: "needed",
  seen: ["name and email address", "billing and shipping addresses", "ways to pay", "orders, purchases and returns"],
  changed: ["name and email address", "billing and shipping addresses", "ways to pay", "some of what you prefer"],
  promises: ["MMM-14", "MMM-29", "MMM-30"],
};

export const disposal: Ours["disposal"] = [
  { text: "When its time is over, data is deleted by itself, kind by kind.", demoDecision: true, promises: ["MMM-39"] },
];

export const transfers: Ours["transfers"] = {
  forbidden: [],
  notes: [{ text: "Your data stays in the United States.", demoDecision: true, promises: [] }],
  demoDecision: true,
  promises: [],
};

export const disclosures: Ours["disclosures"] = {
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

export const cookies: Ours["cookies"] = {
  technologies: ["cookies", "beacons", "tags", "kits", "scripts", "log-files"],
  classes: [
    {
      name: "Essential Cookies",
      use: "essential",
      text: "The site does not work without them, so they cannot be switched off.",
      partners: ["shopHelpers"],
      promises: ["MMM-19", "MMM-20"],
    },
    {
      name: "Performance and Functional Cookies",
      use: "analytics",
      text: "They count visits and where those come from, and show which pages people like.",
      partners: ["googleAnalytics", "analytics"],
      promises: ["MMM-19", "MMM-27"],
    },
    {
      name: "Targeted Advertising Cookies",
      use: "advertising",
      text: "Partners set them, build a picture of what interests you and show you adverts elsewhere.",
      partners: ["advertisers"],
      promises: ["MMM-19", "MMM-21"],
    },
    {
      name: "Social Media Cookies",
      use: "social",
      text: "They let you share pages; the networks may choose adverts by what they see.",
      partners: ["socialNetworks"],
      promises: ["MMM-19", "MMM-22"],
    },
  ],
  notes: [
    {
      text: "A choice made without signing in holds for that browser: delete its cookies or take another device, and choose again.",
      promises: ["MMM-24"],
    },
    {
      text: "Signed in, your choice follows you from device to device.",
      demoDecision: true,
      promises: ["MMM-24"],
    },
  ],
  doNotTrack: "unsaid",
  promises: ["MMM-18", "MMM-19"],
};

export const messages: Ours["messages"] = {
  orders: {
    class: "transactional",
    channels: ["email"],
    text: "tell you how far an order or an alteration has come",
    promises: ["MMM-25"],
  },
  answers: {
    class: "service",
    channels: ["email", "phone", "text-message"],
    text: "answer what you asked",
    promises: ["MMM-07"],
  },
  recalls: {
    class: "safety",
    channels: ["email", "text-message", "post", "phone"],
    text: "warn you when a thing that you bought is unsafe",
    promises: ["MMM-26"],
  },
  newsletter: {
    class: "marketing",
    channels: ["email"],
    text: "show you what is new",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    demoDecision: true,
    promises: ["MMM-02", "MMM-06"],
  },
  offers: {
    class: "marketing",
    channels: ["email", "post"],
    text: "tell you of offers that may fit you",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    demoDecision: true,
    promises: ["MMM-02", "MMM-25"],
  },
};

export const rights: Ours["rights"] = {
  given: [
    { right: "see", to: ["everyone"], note: "By signing in.", promises: ["MMM-29"] },
    { right: "correct", to: ["everyone"], note: "By signing in.", promises: ["MMM-30"] },
  ],
  // The text gives no more than that (conflict G6): the rest is the merchant's to offer.
  others: {
    choice: "voluntary",
    rights: ["erase", "port", "withdraw-consent", "object-to-marketing", "take-down", "complain"],
    demoDecision: true,
    promises: ["MMM-39"],
  },
  ways: ["account", "email"],
  notes: [],
  promises: ["MMM-02"],
};

export const times: Ours["times"] = [
  { what: "answer", within: { days: 45 }, to: ["everyone"], demoDecision: true, promises: ["MMM-39"] },
];

export const ages: Ours["ages"] = {
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

export const complaints: Ours["complaints"] = {
  regulators: [{ ...tradeCommission, demoDecision: true, promises: ["MMM-39"] }],
  demoDecision: true,
  promises: ["MMM-39"],
};

export const changes: Ours["changes"] = {
  applies: "earlier-data-too",
  announced: [{ by: "page", of: "every-change" }],
  newPurpose: { needs: "notice", demoDecision: true, promises: [] },
  review: { everyMonths: 12, last: "2026-01-01", promises: ["MMM-37"] },
  promises: ["MMM-36", "MMM-37"],
};

export const security: Ours["security"] = [
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

export const notices: Ours["notices"] = [
  { about: "no-share", text: "If you do not like what stands here, keep your data to yourself.", promises: ["MMM-38"] },
  {
    about: "feedback",
    text: "A review and its photo may be shown to everybody, without pay or a name.",
    promises: ["MMM-28"],
  },
];
