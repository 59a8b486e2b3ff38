import { californianRequestLog, singaporeBooks } from "../floors";
import { safekeeping } from "../safekeeping";
import type { CoreHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

export const holdings: CoreHoldings<RecipientId, PurposeId> = {
  contact: {
    items: [
      "your name",
      "your email address",
      "your phone number",
      "your delivery and billing addresses with postal code and country",
    ],
    purposes: [
      {
        under: "orders",
        text: "send what you ordered and tell you where it is",
        basis: "contract",
        promises: ["TMG-13", "TMG-51"],
      },
      {
        under: "marketing",
        text: "answer you when you write",
        basis: "legitimate-interests",
        interest: "that people who write to the shop get an answer",
        promises: ["TMG-16", "TMG-51"],
      },
      {
        under: "marketing",
        text: "let you know when the shop, what it offers or its rules change",
        basis: "legitimate-interests",
        interest: "that customers learn of changes that touch them",
        promises: ["TMG-17", "TMG-51"],
      },
      {
        under: "marketing",
        text: "send you news and offers, if you said yes to them",
        basis: "consent",
        promises: ["TMG-15", "TMG-51"],
      },
    ],
    sources: ["you", "your-orders", "imported-shop-records"],
    recipients: ["couriers", "mailers", "hosting", "officeTools"],
    retention: {
      from: "account-closed",
      keep: { months: 6 },
      reason: "You may still have a question, or come back, in the half year after you close your account.",
      demoDecision: true,
      promises: ["TMG-39", "TMG-42"],
    },
    promises: ["TMG-03", "TMG-04"],
  },
  account: {
    items: ["your username", "a password, which nobody can read back", "your account settings"],
    purposes: [
      {
        under: "accounts",
        text: "open your account, let you in and keep others out",
        basis: "contract",
        promises: ["TMG-14", "TMG-51"],
      },
      {
        under: "accounts",
        text: "remember your settings, so that the shop fits you",
        basis: "legitimate-interests",
        interest: "a shop that suits the people who use it",
        promises: ["TMG-14", "TMG-51"],
      },
      {
        under: "improvement",
        text: "notice break-ins and stop people who cheat or break the shop's rules",
        basis: "legitimate-interests",
        interest: "that accounts, customers and the shop are safe",
        promises: ["TMG-19", "TMG-20", "TMG-51"],
      },
    ],
    sources: ["you", "this-portal"],
    recipients: ["hosting"],
    retention: {
      from: "account-closed",
      keep: { months: 6 },
      reason: "For half a year we can still see whether a closed account was misused.",
      demoDecision: true,
      promises: ["TMG-39", "TMG-42"],
    },
    promises: ["TMG-06"],
  },
  payment: {
    items: [
      "the last four digits and the network of a card",
      "a token that only the payment company understands",
      "the billing address",
    ],
    purposes: [
      {
        under: "orders",
        text: "take your payment, and give money back",
        basis: "contract",
        promises: ["TMG-13", "TMG-51"],
      },
      {
        under: "improvement",
        text: "notice when somebody pays with a stolen card",
        basis: "legitimate-interests",
        interest: "that nobody is cheated out of money",
        promises: ["TMG-19", "TMG-51"],
      },
    ],
    sources: ["you", "your-orders"],
    recipients: ["stripe", "paypal", "gateways"],
    retention: {
      from: "account-closed",
      reason: "A saved way to pay is only useful while you can still shop with it.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    limits: [{ kind: "never-stored", text: "The whole number of a card is never stored.", promises: ["TMG-05"] }],
    promises: ["TMG-05"],
  },
  orders: {
    items: ["what you ordered and paid", "returns and refunds", "where each parcel went"],
    purposes: [
      {
        under: "orders",
        text: "pack and send what you buy, exchange it or pay you back",
        basis: "contract",
        promises: ["TMG-13", "TMG-51"],
      },
      { under: "law", text: "keep our books and pay our taxes", basis: "legal-obligation", promises: ["TMG-20"] },
      {
        under: "improvement",
        text: "learn what people like and offer better things",
        basis: "legitimate-interests",
        interest: "a shop that gets better",
        promises: ["TMG-18", "TMG-51"],
      },
      {
        under: "improvement",
        text: "notice orders that are a trick",
        basis: "legitimate-interests",
        interest: "that nobody is cheated",
        promises: ["TMG-19", "TMG-51"],
      },
    ],
    sources: ["your-orders", "imported-shop-records"],
    recipients: ["stripe", "paypal", "gateways", "couriers", "mailers", "hosting", "officeTools"],
    retention: {
      from: "order-completed",
      keep: { years: 3 },
      atMost: { years: 7 },
      floor: singaporeBooks,
      orLaw: true,
      reason: "The tax office may ask to see the books of past years, and your order is a line in them.",
      promises: ["TMG-39", "TMG-40"],
    },
    promises: ["TMG-04"],
  },
  reviews: {
    items: [
      "your reviews and testimonials",
      "photos and other things that you submit",
      "when you gave permission to show them",
    ],
    purposes: [
      {
        under: "content",
        text: "show other visitors what you think of what you bought",
        basis: "consent",
        promises: ["TMG-12"],
      },
      {
        under: "content",
        text: "show your words and pictures in our adverts, as you allowed",
        basis: "consent",
        promises: ["TMG-12"],
      },
    ],
    sources: ["you"],
    recipients: ["hosting"],
    retention: {
      from: "account-closed",
      reason: "Your review stays up while you are a customer here, unless you take it down before.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    limits: [
      {
        kind: "person-decides",
        text: "We may show it because you said so when you sent it; ask, and it is taken down.",
        promises: ["TMG-12"],
      },
    ],
    promises: ["TMG-07"],
  },
  correspondence: {
    items: ["messages and questions that you sent", "our answers"],
    purposes: [
      {
        under: "marketing",
        text: "answer you, and still know next time what was said",
        basis: "legitimate-interests",
        interest: "that you need not tell the same story twice",
        promises: ["TMG-16", "TMG-51"],
      },
      {
        under: "orders",
        text: "settle the returns and refunds that you write about",
        basis: "contract",
        promises: ["TMG-13", "TMG-51"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["mailers", "hosting", "officeTools"],
    retention: {
      from: "collected",
      keep: { years: 2 },
      reason: "Questions about something you bought can come back for about two years.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    promises: ["TMG-07"],
  },
  device: {
    items: [
      "your internet (IP) address",
      "browser and operating system",
      "an id of your device",
      "roughly which town you are in, told from the IP address",
    ],
    purposes: [
      {
        under: "improvement",
        text: "show the shop properly on your screen and find faults",
        basis: "legitimate-interests",
        interest: "a shop that works",
        promises: ["TMG-18", "TMG-19", "TMG-51"],
      },
      {
        under: "improvement",
        text: "notice attacks and stolen accounts",
        basis: "legitimate-interests",
        interest: "that the shop and its customers are safe",
        promises: ["TMG-19", "TMG-51"],
      },
    ],
    sources: ["your-device"],
    recipients: ["googleAnalytics", "metaPixel", "otherTools", "hosting"],
    retention: {
      from: "last-activity",
      keep: { months: 12 },
      reason: "A year is enough to tell your usual phone or computer from a stranger's.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    limits: [
      {
        kind: "coarse",
        text: "Where you are is only guessed from the IP address, and no finer than a town.",
        promises: ["TMG-10"],
      },
    ],
    promises: ["TMG-08", "TMG-10"],
  },
  browsing: {
    items: ["pages viewed and for how long", "links clicked", "the site that you came from", "what is in our cookies"],
    purposes: [
      {
        under: "improvement",
        text: "see which pages help people, try things out and make them better",
        basis: "legitimate-interests",
        interest: "a shop that gets better",
        promises: ["TMG-18", "TMG-51"],
      },
      {
        under: "marketing",
        text: "choose adverts that fit you, if you let us",
        basis: "consent",
        promises: ["TMG-51"],
      },
    ],
    sources: ["your-device"],
    recipients: ["googleAnalytics", "metaPixel", "otherTools", "hosting"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "One year lets us compare a season with the same season of the year before.",
      demoDecision: true,
      promises: ["TMG-39"],
    },
    promises: ["TMG-09"],
  },
  preferences: {
    items: ["what you said yes or no to", "how you like to be written to"],
    purposes: [
      {
        under: "marketing",
        text: "send you only what you asked for",
        basis: "consent",
        promises: ["TMG-15", "TMG-51"],
      },
      { under: "law", text: "show that you said yes, and when", basis: "legal-obligation", promises: ["TMG-20"] },
    ],
    sources: ["you", "imported-shop-records", "this-portal"],
    recipients: ["mailers"],
    retention: {
      from: "consent-withdrawn",
      reason: "Your yes holds until you take it back; after that we keep only the note that you said no.",
      promises: ["TMG-41"],
    },
    promises: ["TMG-06"],
  },
  safekeeping: safekeeping(californianRequestLog),
};
