import type { FurtherHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

export const further: FurtherHoldings<RecipientId, PurposeId> = {
  baskets: {
    items: ["what is in your basket", "what you saved for later"],
    purposes: [
      { under: "orders", text: "keep your basket until you pay", basis: "contract", promises: ["TMG-32", "TMG-51"] },
    ],
    sources: ["you", "your-device"],
    recipients: ["hosting"],
    retention: {
      from: "last-activity",
      keep: { months: 3 },
      reason: "After a season, what you once put into a basket is seldom what you want.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    promises: ["TMG-11"],
  },
  inferences: {
    items: ["what you may like, worked out from pages that you viewed"],
    purposes: [
      {
        under: "accounts",
        text: "show you things that fit you, if you let us",
        basis: "consent",
        promises: ["TMG-14", "TMG-51"],
      },
    ],
    sources: ["your-device", "your-orders"],
    recipients: ["hosting"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "A guess about your taste is stale after a year.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    promises: [],
  },
  "sent-messages": {
    items: ["order messages, notices and newsletters that we sent you", "when each one went out"],
    purposes: [
      {
        under: "orders",
        text: "know what we told you about an order",
        basis: "contract",
        promises: ["TMG-13", "TMG-51"],
      },
      {
        under: "marketing",
        text: "show that you were told of a change",
        basis: "legitimate-interests",
        interest: "proof that customers learned of changes that touch them",
        promises: ["TMG-17", "TMG-51"],
      },
    ],
    sources: ["shop-staff"],
    recipients: ["mailers"],
    retention: {
      from: "collected",
      keep: { years: 2 },
      reason: "Questions about something you bought can come back for about two years.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    promises: [],
  },
  disclosures: {
    items: ["who received which of your data, when, and on what ground"],
    purposes: [
      {
        under: "law",
        text: "tell you who got your data in the year before you ask",
        basis: "legal-obligation",
        promises: ["TMG-20", "TMG-29"],
      },
    ],
    sources: ["shop-staff"],
    recipients: [],
    retention: {
      from: "collected",
      keep: { years: 2 },
      reason: "You can ask about a whole year back, and may take some time to ask.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    promises: ["TMG-29"],
  },
  "refund-payout": { notHeld: "Refunds go back the way you paid." },
  "made-to-measure": { notHeld: "Nothing is sewn or engraved for one person." },
  gifts: { notHeld: "There are no gift lists." },
  appointments: { notHeld: "There is nothing to book." },
  tastes: { notHeld: "Nobody asks for sizes or favourites." },
  loyalty: { notHeld: "There is no membership and no points." },
  occasions: { notHeld: "Nobody asks for birthdays." },
  calls: { notHeld: "Help is by email only." },
  promotions: { notHeld: "There are no prize draws." },
  surveys: { notHeld: "There are no surveys." },
  applications: { notHeld: "Jobs are not offered through the shop." },
  social: { notHeld: "Signing in with a social network is not offered." },
  decisions: { notHeld: "No decision about you is left to a machine." },
  recordings: { notHeld: "There is no store with cameras." },
  suppliers: { notHeld: "Suppliers are dealt with outside the shop." },
};
