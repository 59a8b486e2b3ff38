import { indianBooks, indianLogs } from "../floors";
import type { FurtherHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

export const further: FurtherHoldings<RecipientId, PurposeId> = {
  "refund-payout": {
    items: ["bank account number with its IFSC code", "a UPI address instead"],
    purposes: [
      {
        under: "refund",
        text: "pay back an order that you paid in cash",
        basis: "consent",
        promises: ["MMS-06", "MMS-09", "MMS-34", "MMS-53"],
      },
    ],
    sources: ["you"],
    recipients: ["bank"],
    retention: {
      from: "refund-reconciled",
      keep: { months: 3 },
      floor: indianBooks,
      orLaw: true,
      reason: "Until the books show that the money arrived; the tax office may ask for the entry later.",
      demoDecision: true,
      promises: ["MMS-10"],
    },
    limits: [
      {
        kind: "one-purpose",
        text: "It serves that one refund. Nobody can open it for anything else, and a try is written down.",
        promises: ["MMS-09"],
      },
      {
        kind: "yes-first",
        text: "It is asked for only after the sale, when a refund is due, and never at the checkout.",
        promises: ["MMS-08", "MMS-09"],
      },
      {
        kind: "sensitive",
        text: "Indian law calls it sensitive: you say yes in writing or by a tick that is not set beforehand.",
        promises: ["MMS-04", "MMS-06"],
      },
    ],
    promises: ["MMS-09"],
  },
  "made-to-measure": {
    items: ["ring sizes", "words to be engraved"],
    purposes: [
      {
        under: "order",
        text: "make your jewellery fit and say what you want",
        basis: "contract",
        promises: ["MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "your-orders"],
    recipients: ["shopify"],
    retention: {
      from: "order-completed",
      keep: { years: 1 },
      reason: "The warranty runs for a year, and a repair needs the size.",
      demoDecision: true,
      promises: ["MMS-39"],
    },
    promises: ["MMS-34"],
  },
  baskets: {
    items: ["what is in your basket", "what you saved for later"],
    purposes: [
      { under: "order", text: "keep your basket until you pay", basis: "contract", promises: ["MMS-34", "MMS-53"] },
      {
        under: "marketing",
        text: "follow up when you leave it full, if you want that",
        basis: "consent",
        promises: ["MMS-16", "MMS-70"],
      },
    ],
    sources: ["you", "your-device"],
    recipients: ["shopify", "messageAgencies"],
    retention: {
      from: "last-activity",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "A year is what Indian law asks of traffic data.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    promises: ["MMS-15"],
  },
  tastes: {
    items: ["metal and stone that you like", "kinds of jewellery that you return to"],
    purposes: [
      {
        under: "personalisation",
        text: "remember your taste and suggest jewellery",
        basis: "legitimate-interests",
        interest: "a shop that fits its customers",
        promises: ["MMS-17", "MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "your-device"],
    recipients: ["shopify"],
    retention: {
      from: "last-activity",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "After a year away, your taste may have changed.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    promises: ["MMS-15"],
  },
  loyalty: {
    items: ["your Silver Membership and its points"],
    purposes: [
      {
        under: "loyalty",
        text: "run the membership that you joined",
        basis: "consent",
        promises: ["MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "your-orders"],
    recipients: ["shopify"],
    retention: {
      from: "consent-withdrawn",
      reason: "A membership ends when you leave it.",
      promises: ["MMS-41"],
    },
    promises: ["MMS-34"],
  },
  occasions: {
    items: ["your date of birth", "anniversaries that you told us"],
    purposes: [
      {
        under: "marketing",
        text: "remind you of a gift in time and greet you",
        basis: "consent",
        yes: "gifting-reminders",
        promises: ["MMS-13", "MMS-53", "MMS-70"],
      },
    ],
    sources: ["you"],
    recipients: ["shopify", "messageAgencies"],
    retention: {
      from: "consent-withdrawn",
      reason: "The dates serve your reminders alone, and go when you want no more of them.",
      promises: ["MMS-41"],
    },
    limits: [{ kind: "yes-first", text: "Without your yes on record no date is stored.", promises: ["MMS-13"] }],
    promises: ["MMS-13"],
  },
  calls: {
    items: ["chats and text messages with customer care"],
    purposes: [
      {
        under: "support",
        text: "answer you and see a repair through",
        basis: "contract",
        promises: ["MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["messageAgencies"],
    retention: {
      from: "collected",
      keep: { years: 3 },
      floor: indianLogs,
      reason: "In India most claims about a sale can be brought for three years.",
      demoDecision: true,
      promises: ["MMS-42"],
    },
    promises: [],
  },
  social: {
    items: ["what Instagram or Facebook tells us when you sign in with it, as far as your settings there allow"],
    purposes: [
      {
        under: "security",
        text: "let you in without another password",
        basis: "consent",
        promises: ["MMS-21", "MMS-53"],
      },
    ],
    sources: ["social-sign-in"],
    recipients: ["shopify", "meta"],
    retention: {
      from: "account-closed",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "For a year we can still see whether a closed account was misused.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    promises: ["MMS-21"],
  },
  inferences: {
    items: ["a profile that starts from your name or email", "what public pages add to it", "what we conclude from it"],
    purposes: [
      {
        under: "personalisation",
        text: "suggest jewellery and make the site fit you",
        basis: "legitimate-interests",
        interest: "a shop that fits its customers",
        promises: ["MMS-34", "MMS-53", "MMS-69"],
      },
    ],
    sources: ["your-device", "your-orders", "public-pages", "social-sign-in"],
    recipients: ["shopify"],
    retention: {
      from: "collected",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "A guess about your taste is stale after a year.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    limits: [
      {
        kind: "sensitive",
        text: "A conclusion about you counts as data of yours: you can see it, correct it and have it deleted.",
        promises: ["MMS-37"],
      },
    ],
    promises: ["MMS-37", "MMS-69"],
  },
  decisions: {
    items: [
      "how risky a cash order looked, by machine or by hand",
      "the reasons for it",
      "that a code confirmed your phone",
    ],
    purposes: [
      {
        under: "cash",
        text: "decide whether you can pay at the door",
        basis: "legitimate-interests",
        interest: "not to lose money on parcels that nobody takes in",
        promises: ["MMS-34", "MMS-35", "MMS-53"],
      },
    ],
    sources: ["your-device", "your-orders"],
    recipients: ["shopify"],
    retention: {
      from: "collected",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "For a year you can still ask why, and we can look at it again.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    limits: [
      {
        kind: "person-decides",
        text: "Ask for the reasons, or for a person to look at it again.",
        demoDecision: true,
        promises: ["MMS-35", "MMS-55"],
      },
    ],
    promises: ["MMS-35"],
  },
  "sent-messages": {
    items: ["emails and texts that we sent you, and when"],
    purposes: [
      { under: "communication", text: "know what was said to you", basis: "contract", promises: ["MMS-34", "MMS-53"] },
      { under: "marketing", text: "send no greeting twice", basis: "consent", promises: ["MMS-34", "MMS-70"] },
    ],
    sources: ["shop-staff"],
    recipients: ["messageAgencies"],
    retention: {
      from: "collected",
      keep: { years: 3 },
      floor: indianLogs,
      reason: "In India most claims about a sale can be brought for three years.",
      demoDecision: true,
      promises: ["MMS-42"],
    },
    promises: [],
  },
  disclosures: {
    items: ["who received which of your data, when, and on what ground"],
    purposes: [
      {
        under: "law",
        text: "name everybody with whom your data was shared, when you ask",
        basis: "legal-obligation",
        promises: ["MMS-48", "MMS-56"],
      },
    ],
    sources: ["shop-staff"],
    recipients: [],
    retention: {
      from: "collected",
      keep: { years: 3 },
      floor: indianLogs,
      reason: "As long as a claim over it could still be brought.",
      demoDecision: true,
      promises: ["MMS-42"],
    },
    promises: ["MMS-48", "MMS-56"],
  },
  gifts: { notHeld: "There are no gift lists." },
  appointments: { notHeld: "There is nothing to book." },
  promotions: { notHeld: "There are no prize draws." },
  surveys: { notHeld: "There are no surveys." },
  applications: { notHeld: "Jobs are not offered through the shop." },
  recordings: { notHeld: "The policy names no cameras." },
  suppliers: { notHeld: "Suppliers are dealt with outside the shop." },
};
