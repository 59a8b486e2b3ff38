import { tradeCommission } from "../regulators";
import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

export const scope: Ours["scope"] = {
  covers: ["online"],
  text: "This is about data from the website. What you say in a store or by phone is outside it.",
  promises: ["MLX-34"],
};

export const laws: Ours["laws"] = [
  {
    name: "privacy laws of the states, where one applies",
    regions: ["united-states"],
    demoDecision: true,
    promises: ["MLX-40"],
  },
];

export const collection: Ours["collection"] = {
  when: ["you register", "you order", "you apply for a job", "you answer a survey", "you write back to us"],
  promises: ["MLX-01"],
};

export const account: Ours["account"] = {
  needs: ["your name", "your email address"],
  toShop: "optional",
  demoDecision: true,
  promises: [],
};

export const disposal: Ours["disposal"] = [
  { text: "When its time is over, data is deleted by itself, kind by kind.", demoDecision: true, promises: [] },
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

export const cookies: Ours["cookies"] = {
  technologies: ["cookies"],
  classes: [
    {
      name: "Basket cookies",
      use: "essential",
      text: "They keep what you put into the basket.",
      partners: ["shopPartners"],
      demoDecision: true,
      promises: ["MLX-24"],
    },
    {
      name: "Preference cookies",
      use: "preferences",
      text: "They learn from your visits what you like, so that the site suits you better.",
      partners: [],
      demoDecision: true,
      promises: ["MLX-24"],
    },
    {
      name: "Traffic cookies",
      use: "analytics",
      text: "They count visits all together, to improve the site.",
      partners: ["visitCounters"],
      demoDecision: true,
      promises: ["MLX-24", "MLX-25"],
    },
  ],
  notes: [
    {
      text: "Your browser can warn you of each cookie or refuse them all; some things then do not work.",
      promises: ["MLX-26"],
    },
    { text: "You can still order by phone: call customer service.", promises: ["MLX-26"] },
  ],
  doNotTrack: "unsaid",
  promises: ["MLX-24"],
};

export const messages: Ours["messages"] = {
  orders: {
    class: "transactional",
    channels: ["email"],
    text: "confirm what you ordered or booked",
    demoDecision: true,
    promises: [],
  },
  answers: { class: "service", channels: ["email"], text: "answer what you asked", promises: ["MLX-33"] },
  newsletter: {
    class: "marketing",
    channels: ["email"],
    text: "tell you of new products and of the store",
    needs: "consent",
    stop: ["ask", "post", "account"],
    promises: ["MLX-16", "MLX-36"],
  },
  offers: {
    class: "marketing",
    channels: ["email", "text-message"],
    text: "tell you of offers",
    needs: "consent",
    stop: ["reply-stop", "ask", "post", "account"],
    stopsWithin: "at-once",
    promises: ["MLX-16", "MLX-17", "MLX-36", "MLX-37"],
  },
  "cart-reminders": {
    class: "marketing",
    channels: ["text-message"],
    text: "remind you of what waits in your basket",
    needs: "consent",
    stop: ["reply-stop", "ask", "post", "account"],
    stopsWithin: "at-once",
    promises: ["MLX-17", "MLX-37"],
  },
  "third-party-offers": {
    class: "marketing",
    channels: ["email"],
    text: "tell you of offers from brands that we work with",
    needs: "consent",
    stop: ["ask", "post", "account"],
    promises: ["MLX-12", "MLX-36"],
  },
};

export const rights: Ours["rights"] = {
  given: [
    {
      right: "withdraw-consent",
      to: ["everyone"],
      note: "By email, by letter, or by answering STOP to a text.",
      promises: ["MLX-36", "MLX-37"],
    },
  ],
  // The text gives no more than that (conflict G6): the rest is the merchant's to offer.
  others: {
    choice: "voluntary",
    rights: ["see", "correct", "erase", "port", "complain"],
    demoDecision: true,
    promises: ["MLX-40"],
  },
  ways: ["account", "email", "post"],
  notes: [
    {
      text: "What else is true of texts stands in the terms and conditions.",
      promises: ["MLX-39"],
    },
  ],
  promises: ["MLX-36"],
};

export const times: Ours["times"] = [
  { what: "answer", within: { days: 45 }, to: ["everyone"], demoDecision: true, promises: ["MLX-40"] },
];

export const ages: Ours["ages"] = {
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

export const complaints: Ours["complaints"] = {
  regulators: [{ ...tradeCommission, demoDecision: true, promises: [] }],
  demoDecision: true,
  promises: [],
};

export const changes: Ours["changes"] = {
  applies: "later-data",
  announced: [{ by: "page", of: "every-change" }],
  newPurpose: { needs: "consent-or-chance-to-refuse", promises: ["MLX-35"] },
  review: { everyMonths: 12, last: "2026-01-01", demoDecision: true, promises: [] },
  promises: ["MLX-31", "MLX-32"],
};

export const security: Ours["security"] = [
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

export const notices: Ours["notices"] = [
  { about: "anonymous-visits", text: "You can look around without telling us who you are.", promises: ["MLX-09"] },
  {
    about: "feedback",
    text: "We like to hear what you think of all this; write to customer service.",
    promises: ["MLX-33"],
  },
];
