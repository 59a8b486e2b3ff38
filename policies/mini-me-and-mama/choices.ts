import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

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
