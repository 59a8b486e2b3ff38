import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

export const cookies: Ours["cookies"] = {
  technologies: ["cookies", "beacons"],
  classes: [
    {
      name: "Essential information",
      use: "essential",
      text: "First-party cookies keep you signed in, keep your basket, let you go back and watch that all is quick and safe.",
      partners: ["shopify"],
      promises: ["MMC-03", "MMC-04", "MMC-05"],
    },
    {
      name: "Personalisation beacon",
      use: "preferences",
      text: "It notes when you came, from where, and what you looked at, to show and send you what may interest you.",
      partners: [],
      promises: ["MMC-10"],
    },
    {
      name: "Adverts",
      use: "advertising",
      text: "They choose adverts and measure whether those work.",
      partners: [],
      demoDecision: true,
      promises: ["MMC-14"],
    },
  ],
  notes: [
    {
      text: "A cookie policy belongs to this text; a new version of the one is a new version of the other.",
      promises: ["MMC-11"],
    },
  ],
  doNotTrack: "unsaid",
  promises: ["MMC-05", "MMC-10"],
};

export const messages: Ours["messages"] = {
  orders: {
    class: "transactional",
    channels: ["email"],
    text: "keep you posted on an order",
    promises: ["MMC-07"],
  },
  answers: { class: "service", channels: ["email"], text: "help you when you ask", promises: ["MMC-30"] },
  service: {
    class: "service",
    channels: ["email", "on-site"],
    text: "tell you before data is used for anything new",
    promises: ["MMC-38"],
  },
  newsletter: {
    class: "marketing",
    channels: ["email"],
    text: "bring you our news and offers",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMC-12", "MMC-18"],
  },
  "third-party-offers": {
    class: "marketing",
    channels: ["email"],
    text: "pass on offers from others",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMC-12"],
  },
  "prize-draws": {
    class: "marketing",
    channels: ["email"],
    text: "let you take part in prize draws and give-aways",
    needs: "consent",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMC-13"],
  },
  "cart-reminders": {
    class: "marketing",
    channels: ["email"],
    text: "remind you of something that you did not finish buying",
    needs: "no-objection",
    stop: ["link-in-message", "ask", "account"],
    stopsWithin: "at-once",
    promises: ["MMC-08"],
  },
  "review-requests": {
    class: "marketing",
    channels: ["email"],
    text: "ask what you think of a thing that you bought",
    needs: "no-objection",
    stop: ["link-in-message", "ask", "account"],
    promises: ["MMC-09"],
  },
};

export const rights: Ours["rights"] = {
  given: [
    { right: "see", to: ["everyone"], promises: ["MMC-19", "MMC-45"] },
    { right: "correct", to: ["everyone"], promises: ["MMC-19", "MMC-46"] },
    { right: "withdraw-consent", to: ["everyone"], note: "What was done before stays lawful.", promises: ["MMC-50"] },
    {
      right: "port",
      to: ["everyone"],
      note: "To you, or straight to another shop; for data that you gave with a yes.",
      promises: ["MMC-19", "MMC-49"],
    },
    { right: "restrict", to: ["everyone"], note: "When data is used in the wrong way.", promises: ["MMC-47"] },
    {
      right: "erase",
      to: ["everyone"],
      note: "When data is used in the wrong way; fraud and tax records stay for their time.",
      promises: ["MMC-19", "MMC-24", "MMC-47"],
    },
    { right: "object", to: ["eea"], promises: ["MMC-19"] },
    { right: "complain", to: ["everyone"], promises: ["MMC-25"] },
  ],
  others: {
    choice: "voluntary",
    rights: ["object", "erase"],
    demoDecision: true,
    // The text gives more only where it sells on purpose; the law knows no such limit.
    promises: ["MMC-21"],
  },
  ways: ["account", "web-form", "email"],
  notes: [
    {
      text: "Begin on your account pages; without an account, or if you get stuck, write to us.",
      promises: ["MMC-20"],
    },
    { text: "You can ask right here to see what is held.", promises: ["MMC-48"] },
    {
      text: "Trouble with unsubscribing? Write to us and it is done by hand.",
      promises: ["MMC-18"],
    },
  ],
  promises: ["MMC-19"],
};

export const times: Ours["times"] = [
  { what: "answer", within: "no-undue-delay", to: ["everyone"], promises: ["MMC-19"] },
  { what: "answer", within: { months: 1 }, to: ["everyone"], demoDecision: true, promises: [] },
  { what: "acknowledge-grievance", within: { days: 30 }, to: ["uk"], demoDecision: true, promises: ["MMC-25"] },
];
