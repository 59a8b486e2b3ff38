import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

export const cookies: Ours["cookies"] = {
  technologies: ["cookies", "tags"],
  classes: [
    {
      name: "Necessary cookies",
      use: "essential",
      text: "The basket, the checkout and signing in cannot do without them.",
      partners: ["shopify"],
      demoDecision: true,
      promises: ["MMS-17"],
    },
    {
      name: "Recognition cookies",
      use: "preferences",
      text: "They know you again and remember which jewellery you like.",
      partners: ["shopify"],
      demoDecision: true,
      promises: ["MMS-17"],
    },
    {
      name: "Statistics cookies",
      use: "analytics",
      text: "They show how the shop is used.",
      partners: ["google", "consultants"],
      demoDecision: true,
      promises: ["MMS-17"],
    },
    {
      name: "Marketing cookies",
      use: "advertising",
      text: "With them, partners choose adverts for you.",
      partners: ["advertisers"],
      promises: ["MMS-16", "MMS-17"],
    },
  ],
  notes: [
    {
      text: "Your browser can block cookies too; then the basket and the suggestions may not work.",
      promises: ["MMS-18"],
    },
  ],
  doNotTrack: "unsaid",
  promises: ["MMS-17"],
};

export const messages: Ours["messages"] = {
  orders: {
    class: "transactional",
    channels: ["email", "text-message"],
    text: "tell you about an order or a refund",
    promises: ["MMS-34"],
  },
  answers: {
    class: "service",
    channels: ["email", "phone"],
    text: "answer questions, complaints and claims",
    promises: ["MMS-34"],
  },
  newsletter: {
    class: "marketing",
    channels: ["email", "text-message"],
    text: "show you new collections",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMS-11", "MMS-34"],
  },
  offers: {
    class: "marketing",
    channels: ["email", "text-message"],
    text: "tell you of offers",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMS-11", "MMS-34"],
  },
  events: {
    class: "marketing",
    channels: ["email"],
    text: "invite you to events",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMS-11", "MMS-34"],
  },
  loyalty: {
    class: "marketing",
    channels: ["email"],
    text: "tell members what their Silver Membership gives them",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMS-11", "MMS-34"],
  },
  "cart-reminders": {
    class: "marketing",
    channels: ["email"],
    text: "remind you of a full basket",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMS-11", "MMS-70"],
  },
  birthday: {
    class: "marketing",
    channels: ["email"],
    text: "greet you on your birthday",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMS-11", "MMS-70"],
  },
  anniversary: {
    class: "marketing",
    channels: ["email"],
    text: "remind you of an anniversary in time for a gift",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMS-11", "MMS-70"],
  },
};

export const rights: Ours["rights"] = {
  given: [
    { right: "see", to: ["everyone"], promises: ["MMS-19"] },
    { right: "correct", to: ["everyone"], promises: ["MMS-19", "MMS-20"] },
    { right: "erase", to: ["everyone"], promises: ["MMS-19"] },
    {
      right: "list-processors",
      to: ["everyone"],
      note: "Ask the Grievance Officer, or read it on this page.",
      promises: ["MMS-29"],
    },
    { right: "ask-transfers", to: ["everyone"], promises: ["MMS-31"] },
    { right: "ask-basis", to: ["everyone"], promises: ["MMS-55"] },
    {
      right: "withdraw-consent",
      to: ["everyone"],
      note: "As easily as you gave it; what was done before stays lawful.",
      promises: ["MMS-54", "MMS-60"],
    },
    { right: "object-to-marketing", to: ["everyone"], promises: ["MMS-11"] },
    {
      right: "human-review",
      to: ["everyone"],
      note: "Of a no to cash at the door.",
      demoDecision: true,
      promises: ["MMS-35"],
    },
    { right: "summary", to: ["india"], promises: ["MMS-56"] },
    { right: "who-received", to: ["india"], promises: ["MMS-56"] },
    { right: "correct", to: ["india"], promises: ["MMS-57"] },
    { right: "complete", to: ["india"], promises: ["MMS-57"] },
    {
      right: "erase",
      to: ["india"],
      note: "When its use is over or you take your yes back; tax records stay.",
      promises: ["MMS-58"],
    },
    { right: "nominate", to: ["india"], promises: ["MMS-59"] },
    { right: "complain", to: ["india", "eea"], promises: ["MMS-66", "MMS-67"] },
    { right: "see", to: ["eea"], promises: ["MMS-64"] },
    { right: "correct", to: ["eea"], promises: ["MMS-64"] },
    { right: "erase", to: ["eea"], promises: ["MMS-64"] },
    { right: "restrict", to: ["eea"], promises: ["MMS-64"] },
    { right: "port", to: ["eea"], promises: ["MMS-64"] },
    { right: "object", to: ["eea"], promises: ["MMS-64", "MMS-69"] },
  ],
  others: { choice: "voluntary", rights: ["port"], demoDecision: true, promises: [] },
  ways: ["account", "web-form", "email"],
  notes: [
    { text: "Ask in writing; this website counts as writing.", promises: ["MMS-61"] },
    { text: "We may first check that it is you.", promises: ["MMS-65"] },
  ],
  promises: ["MMS-61"],
};

// The text calls these the times of the DPDP Rules. They are not, but shorter, and so they stand as promises (conflict G12).
export const times: Ours["times"] = [
  { what: "acknowledge", within: { hours: 72 }, to: ["everyone"], promises: ["MMS-62"] },
  { what: "answer", within: { days: 30 }, to: ["everyone"], loosely: true, promises: ["MMS-63"] },
  { what: "answer", within: { days: 30 }, to: ["eea"], promises: ["MMS-65"] },
  { what: "acknowledge-grievance", within: { hours: 72 }, to: ["everyone"], promises: ["MMS-76"] },
  { what: "answer-grievance", within: { days: 30 }, to: ["everyone"], promises: ["MMS-76"] },
];
