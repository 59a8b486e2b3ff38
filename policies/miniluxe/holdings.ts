import { americanBooks, californianRequestLog } from "../floors";
import { safekeeping } from "../safekeeping";
import type { CoreHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

export const holdings: CoreHoldings<RecipientId, PurposeId> = {
  contact: {
    items: ["your name", "your email address", "your mailing address", "your phone number"],
    purposes: [
      {
        under: "service",
        text: "bring you what you bought and talk with you about it",
        basis: "contract",
        promises: ["MLX-35"],
      },
      {
        under: "email",
        text: "email you news and offers, if you said yes to them",
        basis: "consent",
        promises: ["MLX-16", "MLX-35"],
      },
      {
        under: "texts",
        text: "text you offers, or remind you of a full basket, if you asked for texts",
        basis: "consent",
        promises: ["MLX-17", "MLX-35"],
      },
    ],
    sources: ["you", "your-orders", "imported-shop-records"],
    recipients: ["shopPartners", "offerPartners"],
    retention: {
      from: "account-closed",
      keep: { months: 12 },
      reason: "For a year you can still ask about a visit, a parcel or a gift.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      { kind: "never-passed-on", text: "Your phone number goes to nobody for marketing.", promises: ["MLX-19"] },
    ],
    promises: ["MLX-01", "MLX-02"],
  },
  account: {
    items: [
      "your user name and account number",
      "a password and other proof for signing in, which nobody can read back",
    ],
    purposes: [
      { under: "service", text: "know that it is you who signs in", basis: "contract", promises: ["MLX-35"] },
      {
        under: "safety",
        text: "notice cheating, break-ins and people who break our terms",
        basis: "legitimate-interests",
        interest: "that accounts and customers are safe",
        promises: [],
      },
    ],
    sources: ["you", "this-portal"],
    recipients: ["shopPartners"],
    retention: {
      from: "account-closed",
      keep: { months: 6 },
      reason: "For half a year we can still see whether a closed account was misused.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-01", "MLX-04"],
  },
  // The text also lists the code on the back of the card. It is never stored: PCI DSS 3.3.1 forbids it (conflict G4).
  payment: {
    items: [
      "the last four digits, the network and the month in which a card ends",
      "a token that only the payment company understands",
      "the billing address",
    ],
    purposes: [
      { under: "service", text: "take your payment, and give money back", basis: "contract", promises: ["MLX-35"] },
      {
        under: "safety",
        text: "notice when somebody pays with a stolen card",
        basis: "legitimate-interests",
        interest: "that nobody is cheated out of money",
        promises: [],
      },
    ],
    sources: ["you", "your-orders"],
    recipients: ["paypal", "applePay", "googlePay", "shopPartners"],
    retention: {
      from: "account-closed",
      reason: "A saved way to pay is only useful while you can still shop with it.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "never-stored",
        text: "Neither the whole card number nor the code on its back is stored.",
        demoDecision: true,
        promises: ["MLX-03"],
      },
    ],
    promises: ["MLX-03"],
  },
  orders: {
    items: ["what you bought, received or thought of buying", "returns and refunds"],
    purposes: [
      {
        under: "service",
        text: "send what you buy, take it back or exchange it",
        basis: "contract",
        promises: ["MLX-35"],
      },
      { under: "legal", text: "keep our books and pay our taxes", basis: "legal-obligation", promises: [] },
      {
        under: "legal",
        text: "answer a court, or stand up for our rights in one",
        basis: "legal-obligation",
        promises: ["MLX-13"],
      },
      {
        under: "safety",
        text: "find out about tricks, crimes and danger to people",
        basis: "legitimate-interests",
        interest: "that nobody is cheated or hurt",
        promises: ["MLX-14"],
      },
    ],
    sources: ["your-orders", "imported-shop-records"],
    recipients: ["paypal", "applePay", "googlePay", "shopPartners"],
    retention: {
      from: "order-completed",
      keep: { years: 5 },
      floor: americanBooks,
      reason: "Tax checks, and quarrels about a sale, can come some years later.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-01", "MLX-07"],
  },
  reviews: {
    items: ["your reviews"],
    purposes: [
      {
        under: "service",
        text: "show other visitors what you think of what you bought",
        basis: "consent",
        promises: ["MLX-35"],
      },
    ],
    sources: ["you"],
    recipients: ["shopPartners"],
    retention: {
      from: "account-closed",
      reason: "Your review stays up while you are a customer here, unless you take it down before.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  correspondence: {
    items: ["emails and messages between us"],
    purposes: [
      {
        under: "service",
        text: "answer you, and still know next time what was said",
        basis: "legitimate-interests",
        interest: "that you need not tell the same story twice",
        promises: ["MLX-33"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["shopPartners"],
    retention: {
      from: "collected",
      keep: { years: 2 },
      reason: "Questions about a visit or a purchase can come back for about two years.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-01"],
  },
  device: {
    items: ["your internet (IP) address", "the region from which you visit"],
    purposes: [
      {
        under: "safety",
        text: "know your device again and keep strangers out",
        basis: "legitimate-interests",
        interest: "that accounts and customers are safe",
        promises: [],
      },
      {
        under: "site",
        text: "count how many visitors come, and from which region",
        basis: "legitimate-interests",
        interest: "a better site",
        promises: ["MLX-24"],
      },
    ],
    sources: ["your-device"],
    recipients: ["shopPartners", "visitCounters"],
    retention: {
      from: "last-activity",
      keep: { months: 12 },
      reason: "A year is enough to tell your usual phone or computer from a stranger's.",
      demoDecision: true,
      promises: [],
    },
    limits: [{ kind: "coarse", text: "Where you are is known no finer than a region.", promises: ["MLX-05"] }],
    promises: ["MLX-04", "MLX-05"],
  },
  browsing: {
    items: ["pages visited and links clicked", "how you found your way to us", "items that you looked at"],
    purposes: [
      {
        under: "service",
        text: "keep your basket together while you look around",
        basis: "contract",
        promises: ["MLX-24"],
      },
      {
        under: "site",
        text: "learn what you like and improve the site",
        basis: "legitimate-interests",
        interest: "a site that fits its visitors",
        promises: ["MLX-24"],
      },
    ],
    sources: ["your-device"],
    recipients: ["shopPartners", "visitCounters"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "One year lets us compare a season with the same season of the year before.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-06", "MLX-07"],
  },
  preferences: {
    items: ["what you said yes or no to, and in which words"],
    purposes: [
      { under: "email", text: "send you only what you asked for", basis: "consent", promises: ["MLX-16", "MLX-17"] },
      {
        under: "legal",
        text: "show that you said yes or no, and when",
        basis: "legitimate-interests",
        interest: "proof of what you chose, should anybody doubt it",
        promises: ["MLX-17"],
      },
    ],
    sources: ["you", "imported-shop-records", "this-portal"],
    recipients: ["offerPartners"],
    retention: {
      from: "consent-withdrawn",
      keep: { years: 5 },
      reason:
        "For four years somebody could still go to court over an unwanted text, and this is the proof of what you chose.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  safekeeping: safekeeping(californianRequestLog),
};
