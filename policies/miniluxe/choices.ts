import type { Policy } from "../types";
import type { RecipientId } from "./recipients";

type Ours = Policy<string, RecipientId>;

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
