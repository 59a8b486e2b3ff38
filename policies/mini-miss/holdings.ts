import { indianBooks, indianLogs } from "../floors";
import { safekeeping } from "../safekeeping";
import type { CoreHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

// "Payment processing", the text's fifth basis, is none in the law (conflict G13): it is "contract" here.
export const holdings: CoreHoldings<RecipientId, PurposeId> = {
  contact: {
    items: [
      "your name",
      "your email address",
      "your phone number",
      "your postal address with city, state and PIN code",
    ],
    purposes: [
      {
        under: "order",
        text: "make, deliver and look after your order",
        basis: "contract",
        promises: ["MMS-34", "MMS-53"],
      },
      {
        under: "support",
        text: "help you with questions, complaints, repairs and the warranty",
        basis: "contract",
        promises: ["MMS-34", "MMS-53"],
      },
      {
        under: "marketing",
        text: "send you news and offers, if you said yes, until you unsubscribe",
        basis: "consent",
        promises: ["MMS-11", "MMS-34", "MMS-53"],
      },
      {
        under: "loyalty",
        text: "run the Silver Membership, if you joined",
        basis: "consent",
        promises: ["MMS-34", "MMS-53"],
      },
      {
        under: "marketing",
        text: "remind you of a full basket, and greet you on your birthday or anniversary, if you want that",
        basis: "consent",
        promises: ["MMS-13", "MMS-53", "MMS-70"],
      },
    ],
    sources: ["you", "your-orders", "social-sign-in", "public-pages", "imported-shop-records"],
    recipients: ["shopify", "blueDart", "delhivery", "messageAgencies"],
    retention: {
      from: "account-closed",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "Repairs, returns and the warranty can go on for a year after you leave.",
      demoDecision: true,
      promises: ["MMS-39"],
    },
    promises: ["MMS-05", "MMS-21", "MMS-69"],
  },
  account: {
    items: ["your sign-in", "a password, which nobody can read back"],
    purposes: [
      { under: "security", text: "let you sign in safely", basis: "consent", promises: ["MMS-06", "MMS-53"] },
      {
        under: "terms",
        text: "stop break-ins, cheating and people who break our terms",
        basis: "legitimate-interests",
        interest: "that accounts, customers and the shop are safe",
        promises: ["MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "social-sign-in", "this-portal"],
    recipients: ["shopify", "technicians", "meta"],
    retention: {
      from: "account-closed",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "For a year we can still see whether a closed account was misused.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    limits: [
      {
        kind: "sensitive",
        text: "Indian law calls a password sensitive: you agree when you set it, and nobody can read it back.",
        promises: ["MMS-04", "MMS-06"],
      },
    ],
    promises: ["MMS-21"],
  },
  payment: {
    items: [
      "how you paid online",
      "the last four digits and the network of a card",
      "a token that only the payment company understands",
    ],
    purposes: [
      {
        under: "order",
        text: "take your online payment, as you agreed; if you pay cash at the door we need none of it",
        basis: "consent",
        promises: ["MMS-06", "MMS-08", "MMS-53"],
      },
      { under: "contract", text: "check that the money arrived", basis: "contract", promises: ["MMS-34"] },
      {
        under: "risk",
        text: "notice when somebody pays with a stolen card",
        basis: "legitimate-interests",
        interest: "that nobody is cheated out of money",
        promises: ["MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "your-orders"],
    recipients: ["shopify", "paymentGateways"],
    retention: {
      from: "account-closed",
      reason: "A saved way to pay is only useful while you can still shop with it.",
      demoDecision: true,
      promises: ["MMS-41"],
    },
    limits: [
      {
        kind: "sensitive",
        text: "Indian law calls it sensitive: you say yes in writing or by a tick that is not set beforehand.",
        promises: ["MMS-04", "MMS-06"],
      },
    ],
    promises: [],
  },
  orders: {
    items: ["what you ordered and paid, with ring sizes", "returns, repairs and refunds", "buying patterns"],
    purposes: [
      {
        under: "order",
        text: "make your jewellery in the right size, engrave it, send it, and settle returns and refunds",
        basis: "contract",
        promises: ["MMS-34", "MMS-53"],
      },
      { under: "law", text: "report GST and income tax", basis: "legal-obligation", promises: ["MMS-34", "MMS-53"] },
      {
        under: "cash",
        text: "decide whether you can pay cash at the door",
        basis: "legitimate-interests",
        interest: "not to lose money on parcels that nobody takes in",
        promises: ["MMS-34", "MMS-35", "MMS-53"],
      },
      {
        under: "personalisation",
        text: "suggest jewellery that you may like",
        basis: "legitimate-interests",
        interest: "a shop that fits its customers",
        promises: ["MMS-34", "MMS-53"],
      },
    ],
    sources: ["your-orders", "imported-shop-records"],
    recipients: ["shopify", "paymentGateways", "blueDart", "delhivery", "messageAgencies"],
    retention: {
      from: "order-completed",
      keep: { years: 1 },
      orLaw: true,
      floor: indianBooks,
      reason: "The warranty runs for a year, and the tax office may check for several more.",
      demoDecision: true,
      promises: ["MMS-39", "MMS-42"],
    },
    promises: ["MMS-15"],
  },
  reviews: {
    items: ["your reviews and photos"],
    purposes: [
      {
        under: "communication",
        text: "show other visitors what you think of your jewellery",
        basis: "consent",
        promises: ["MMS-53"],
      },
    ],
    sources: ["you"],
    recipients: ["shopify"],
    retention: {
      from: "account-closed",
      reason: "Your review stays up while you are a customer here, unless you take it down before.",
      demoDecision: true,
      promises: ["MMS-41"],
    },
    promises: [],
  },
  correspondence: {
    items: ["questions, complaints, claims and our answers"],
    purposes: [
      {
        under: "communication",
        text: "answer you and settle complaints, claims and quarrels",
        basis: "contract",
        promises: ["MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["shopify", "messageAgencies"],
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
  device: {
    items: ["browser, operating system and device id", "your internet (IP) address", "roughly where you are"],
    purposes: [
      {
        under: "security",
        text: "keep the site safe and notice false orders",
        basis: "legitimate-interests",
        interest: "that the shop and its customers are safe",
        promises: ["MMS-34", "MMS-53"],
      },
      {
        under: "cash",
        text: "check where an order comes from before cash at the door is offered",
        basis: "legitimate-interests",
        interest: "not to lose money on parcels that nobody takes in",
        promises: ["MMS-34", "MMS-35", "MMS-53"],
      },
    ],
    sources: ["your-device"],
    recipients: ["shopify", "google", "technicians", "consultants", "advertisers"],
    retention: {
      from: "last-activity",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "A year of logs lets us find out what happened when something went wrong.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    promises: ["MMS-05", "MMS-15"],
  },
  browsing: {
    items: [
      "when, how often and how long you visit",
      "pages and jewellery that you look at",
      "the way that you take through the shop",
      "what is in our cookies",
    ],
    purposes: [
      {
        under: "improvement",
        text: "see how the shop is used and make it better",
        basis: "legitimate-interests",
        interest: "a better shop and better jewellery",
        promises: ["MMS-16", "MMS-34", "MMS-53"],
      },
      {
        under: "personalisation",
        text: "know you again and remember which metal and stone you like",
        basis: "legitimate-interests",
        interest: "a shop that fits its customers",
        promises: ["MMS-17", "MMS-34", "MMS-53"],
      },
      {
        under: "marketing",
        text: "choose adverts for you, if you allowed marketing cookies",
        basis: "consent",
        promises: ["MMS-17", "MMS-53"],
      },
      {
        under: "marketing",
        text: "follow up when you leave a full basket behind",
        basis: "legitimate-interests",
        interest: "that you can finish what you began to buy",
        promises: ["MMS-16"],
      },
      {
        under: "sharing",
        text: "have consultants look at many visits together",
        basis: "legitimate-interests",
        interest: "a better shop and better jewellery",
        promises: ["MMS-16", "MMS-34"],
      },
    ],
    sources: ["your-device"],
    recipients: ["shopify", "google", "consultants", "advertisers"],
    retention: {
      from: "collected",
      keep: { years: 1 },
      floor: indianLogs,
      reason: "After a year, what you looked at no longer helps to improve the shop.",
      demoDecision: true,
      promises: ["MMS-40"],
    },
    promises: ["MMS-05", "MMS-15"],
  },
  preferences: {
    items: ["what you said yes or no to, and in which words"],
    purposes: [
      {
        under: "marketing",
        text: "send you only what you said yes to",
        basis: "consent",
        promises: ["MMS-11", "MMS-34", "MMS-53"],
      },
    ],
    sources: ["you", "imported-shop-records", "this-portal"],
    recipients: ["shopify", "messageAgencies"],
    retention: {
      from: "consent-withdrawn",
      reason: "Your yes holds until you take it back; after that we keep only the note that you said no.",
      promises: ["MMS-41"],
    },
    promises: [],
  },
  safekeeping: safekeeping(indianLogs),
};
