import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

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
