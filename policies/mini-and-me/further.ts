import type { FurtherHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

export const further: FurtherHoldings<RecipientId, PurposeId> = {
  baskets: {
    items: ["what is in your basket", "the email address that you typed before you left the checkout"],
    purposes: [
      { under: "essential", text: "keep your basket until you pay", basis: "contract", promises: ["MMC-04"] },
      {
        under: "partial",
        text: "remind you by email of what you began to buy, until you say stop",
        basis: "legitimate-interests",
        interest: "that you can finish what you began to buy",
        demoDecision: true,
        promises: ["MMC-08"],
      },
    ],
    sources: ["you", "your-device"],
    recipients: ["shopify"],
    retention: {
      from: "last-activity",
      keep: { months: 3 },
      reason: "After a season, what you once put into a basket is seldom what you want.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MMC-08"],
  },
  promotions: {
    items: ["prize draws and give-aways that you entered", "what the spinning wheel gave you"],
    purposes: [
      {
        under: "promotions",
        text: "run the draw and hand out the prize",
        basis: "consent",
        demoDecision: true,
        promises: ["MMC-13", "MMC-51"],
      },
    ],
    sources: ["you"],
    recipients: ["shopify", "mailchimp"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "For a year somebody may ask whether a draw was fair.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "separate-yes",
        text: "Playing is one thing and the newsletter another: each has its own yes.",
        promises: ["MMC-51"],
      },
    ],
    promises: ["MMC-13", "MMC-51"],
  },
  social: {
    items: ["your accounts on social networks, where they are public or you wrote to us there"],
    purposes: [
      { under: "contacts", text: "know whom we write with", basis: "pre-contract", promises: ["MMC-30", "MMC-31"] },
    ],
    sources: ["public-pages", "you"],
    recipients: ["shopify"],
    retention: {
      from: "account-closed",
      reason: "Without an account we have no reason to know you elsewhere.",
      promises: ["MMC-22"],
    },
    promises: ["MMC-34", "MMC-36"],
  },
  inferences: {
    items: ["what may interest you, worked out from your visits"],
    purposes: [
      {
        under: "personalisation",
        text: "choose what you see and are sent, unless you block it",
        basis: "consent",
        promises: ["MMC-10"],
      },
    ],
    sources: ["your-device"],
    recipients: ["shopify"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "A guess about your taste is stale after a year.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MMC-10"],
  },
  "sent-messages": {
    items: ["emails about your orders", "reminders, review requests and newsletters that we sent you"],
    purposes: [
      { under: "delivery", text: "know what we told you about an order", basis: "contract", promises: ["MMC-07"] },
      {
        under: "communications",
        text: "measure whether a newsletter is read",
        basis: "consent",
        demoDecision: true,
        promises: ["MMC-14"],
      },
    ],
    sources: ["shop-staff", "your-device"],
    recipients: ["shopify", "mailchimp"],
    retention: {
      from: "collected",
      keep: { years: 2 },
      reason: "Questions about something you bought can come back for about two years.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  disclosures: {
    items: ["who received which of your data, when, and on what ground"],
    purposes: [
      {
        under: "law",
        text: "tell you who got your data when you ask",
        basis: "legal-obligation",
        demoDecision: true,
        promises: [],
      },
    ],
    sources: ["shop-staff"],
    recipients: [],
    retention: {
      from: "collected",
      keep: { years: 2 },
      reason: "You may ask some time after it happened.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  suppliers: {
    items: ["name, email address and phone number", "place", "social networks"],
    purposes: [
      { under: "suppliers", text: "order from them and pay them", basis: "pre-contract", promises: ["MMC-33"] },
      { under: "contacts", text: "keep their details in order", basis: "pre-contract", promises: ["MMC-33"] },
      { under: "support", text: "answer their questions", basis: "consent", promises: ["MMC-33"] },
    ],
    sources: ["you", "public-pages"],
    recipients: ["shopify"],
    retention: {
      from: "consent-withdrawn",
      reason: "A supplier's details stay until the supplier says that they should go.",
      promises: ["MMC-33"],
    },
    promises: ["MMC-33", "MMC-35", "MMC-36"],
  },
  "refund-payout": { notHeld: "Refunds go back the way you paid." },
  "made-to-measure": { notHeld: "Names on clothes are part of the order; nobody is measured." },
  gifts: { notHeld: "There are no gift lists." },
  appointments: { notHeld: "There is nothing to book." },
  tastes: { notHeld: "What you like is not asked for; what is worked out stands under inferences." },
  loyalty: { notHeld: "There is no membership and no points." },
  occasions: { notHeld: "Nobody asks for birthdays." },
  calls: { notHeld: "Calls are not recorded." },
  surveys: { notHeld: "There are no surveys; reviews are another thing." },
  applications: { notHeld: "Jobs are not offered through the shop." },
  decisions: { notHeld: "No decision about you is left to a machine of ours." },
  recordings: { notHeld: "There is no store with cameras." },
};
