import type { FurtherHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

export const further: FurtherHoldings<RecipientId, PurposeId> = {
  "made-to-measure": {
    items: ["your measurements", "what was altered or made for you"],
    purposes: [
      {
        under: "products",
        text: "make and alter clothes that fit",
        basis: "contract",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["shopHelpers"],
    retention: {
      from: "order-completed",
      keep: { years: 1 },
      reason: "Bodies change; after a year we would measure again.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "one-purpose",
        text: "Measurements serve the making of clothes and nothing else.",
        demoDecision: true,
        promises: ["MMM-04"],
      },
    ],
    promises: ["MMM-04"],
  },
  baskets: {
    items: ["what is in your basket", "your registry"],
    purposes: [
      {
        under: "access",
        text: "keep your basket and your registry for you",
        basis: "contract",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["you", "your-device"],
    recipients: ["shopHelpers"],
    retention: {
      from: "last-activity",
      keep: { months: 12 },
      reason: "A registry may be made many months before the baby comes.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MMM-06"],
  },
  gifts: {
    items: ["people in your address book", "people to whom a gift from your registry goes"],
    purposes: [
      {
        under: "products",
        text: "send what you give to the right person",
        basis: "contract",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["you", "your-orders"],
    recipients: ["shopHelpers", "carriers"],
    retention: {
      from: "account-closed",
      reason: "Your address book is yours; when you go, it goes.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "never-marketing",
        text: "Whoever stands in your address book is never written to for marketing.",
        demoDecision: true,
        promises: [],
      },
    ],
    promises: ["MMM-06"],
  },
  tastes: {
    items: ["sizes that you prefer", "brands and things that you like"],
    purposes: [
      {
        under: "personalise",
        text: "remember what you like and show you that first",
        basis: "consent",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["shopHelpers", "marketingHelpers"],
    retention: {
      from: "last-activity",
      keep: { years: 2 },
      reason: "Children outgrow a size within a year or two.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MMM-05", "MMM-30"],
  },
  calls: {
    items: ["what was said in calls and chats", "text messages"],
    purposes: [
      {
        under: "business",
        text: "help you, and learn whether you were content",
        basis: "legitimate-interests",
        interest: "that you are helped, and better the next time",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["shopHelpers"],
    retention: {
      from: "collected",
      keep: { years: 1 },
      reason: "What a call was about is settled within a year.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MMM-07"],
  },
  surveys: {
    items: ["how content you said you were"],
    purposes: [
      {
        under: "business",
        text: "learn how content customers are",
        basis: "legitimate-interests",
        interest: "a better shop",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["you"],
    recipients: ["shopHelpers"],
    retention: {
      from: "collected",
      keep: { years: 1 },
      reason: "After a year the answers are only numbers without names.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  social: {
    items: ["what social networks tell us about you"],
    purposes: [
      {
        under: "personalise",
        text: "know better what you may like",
        basis: "consent",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["partners", "public-pages"],
    recipients: ["socialNetworks"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "What you liked more than a year ago says little about today.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MMM-13"],
  },
  inferences: {
    items: ["what you may like, worked out from all the rest", "which devices seem to be yours"],
    purposes: [
      {
        under: "personalise",
        text: "sort what interests you and link your devices",
        basis: "legitimate-interests",
        interest: "a shop that knows you on every device",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["your-device", "your-orders", "partners"],
    recipients: ["analytics", "advertisers"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "A guess about your taste is stale after a year.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "sensitive",
        text: "What is collected by itself may be joined with what you told us; the result is yours to see.",
        promises: ["MMM-23"],
      },
    ],
    promises: ["MMM-10", "MMM-23"],
  },
  recordings: {
    items: ["pictures of you from the cameras in the store"],
    purposes: [
      {
        under: "safety",
        text: "guard the store and find out about theft, damage and accidents",
        basis: "legitimate-interests",
        interest: "that people and things in the store are safe",
        demoDecision: true,
        promises: ["MMM-16"],
      },
    ],
    sources: ["shop-staff"],
    recipients: ["shopHelpers"],
    retention: {
      from: "collected",
      keep: { days: 30 },
      reason: "Theft and accidents are noticed within a month.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "one-purpose",
        text: "They serve safety and the running of the store, never adverts. To find yours we need the store, the day and the hour.",
        promises: ["MMM-08", "MMM-16"],
      },
    ],
    promises: ["MMM-08"],
  },
  "sent-messages": {
    items: ["emails that we sent you, and whether you opened them"],
    purposes: [
      {
        under: "products",
        text: "know what we told you about an order",
        basis: "contract",
        demoDecision: true,
        promises: ["MMM-25"],
      },
      {
        under: "safety",
        text: "show that a warning went out",
        basis: "legal-obligation",
        demoDecision: true,
        promises: ["MMM-26"],
      },
    ],
    sources: ["shop-staff", "your-device"],
    recipients: ["shopHelpers", "marketingHelpers"],
    retention: {
      from: "collected",
      keep: { years: 5 },
      reason: "Years later somebody may ask whether a warning reached you.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  disclosures: {
    items: ["who received which of your data, when, and on what ground"],
    purposes: [
      {
        under: "safety",
        text: "be able to say what was given to a court or an office",
        basis: "legal-obligation",
        demoDecision: true,
        promises: ["MMM-25"],
      },
    ],
    sources: ["shop-staff"],
    recipients: [],
    retention: {
      from: "collected",
      keep: { years: 5 },
      reason: "As long as a claim over it could still be brought.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  "refund-payout": { notHeld: "Refunds go back the way you paid." },
  appointments: { notHeld: "There is nothing to book." },
  loyalty: { notHeld: "There is no membership and no points." },
  occasions: { notHeld: "Nobody asks for birthdays." },
  promotions: { notHeld: "There are no prize draws." },
  applications: { notHeld: "Jobs are not offered through the shop." },
  decisions: { notHeld: "No decision about you is left to a machine." },
  suppliers: { notHeld: "Suppliers are dealt with outside the shop." },
};
