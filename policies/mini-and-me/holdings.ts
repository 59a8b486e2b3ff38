import { britishBooks } from "../floors";
import { safekeeping } from "../safekeeping";
import type { CoreHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

// The text pairs purposes and bases by their order only (conflict G9): where that order makes
// sense it is kept, else the basis is a demo decision.
export const holdings: CoreHoldings<RecipientId, PurposeId> = {
  contact: {
    items: [
      "your email address",
      "your first and last name",
      "your phone number",
      "your delivery and billing addresses",
      "the place where you are",
    ],
    purposes: [
      {
        under: "delivery",
        text: "send your order and write to you about it",
        basis: "contract",
        demoDecision: true,
        promises: ["MMC-07", "MMC-30"],
      },
      {
        under: "contacts",
        text: "keep your details in order, so that we reach the right person",
        basis: "pre-contract",
        promises: ["MMC-30", "MMC-31"],
      },
      { under: "support", text: "help you when you ask", basis: "consent", promises: ["MMC-30", "MMC-31"] },
      {
        under: "communications",
        text: "send you news, offers and prize draws, if you signed up",
        basis: "consent",
        demoDecision: true,
        promises: ["MMC-12", "MMC-13", "MMC-28", "MMC-30"],
      },
      {
        under: "partial",
        text: "remind you of a basket that you left, until you tell us to stop",
        basis: "legitimate-interests",
        interest: "that you can finish what you began to buy",
        demoDecision: true,
        promises: ["MMC-08"],
      },
      {
        under: "reviews",
        text: "ask what you think of something you bought",
        basis: "legitimate-interests",
        interest: "honest reviews for other customers",
        demoDecision: true,
        promises: ["MMC-09"],
      },
    ],
    sources: ["you", "your-orders", "public-pages", "imported-shop-records"],
    recipients: ["shopify", "royalMail", "otherCarriers", "mailchimp"],
    retention: {
      from: "account-closed",
      reason: "Your account needs your name and addresses; when you close it, they go.",
      promises: ["MMC-22", "MMC-42"],
    },
    promises: ["MMC-06", "MMC-34", "MMC-36"],
  },
  account: {
    items: ["your sign-in", "a password, which nobody can read back", "whether you are signed in"],
    purposes: [
      {
        under: "essential",
        text: "let you in and keep you signed in from page to page",
        basis: "contract",
        promises: ["MMC-04", "MMC-29"],
      },
      {
        under: "law",
        text: "look into break-ins and cheating",
        basis: "legitimate-interests",
        interest: "that accounts and customers are safe",
        promises: ["MMC-23", "MMC-24"],
      },
    ],
    sources: ["you", "this-portal"],
    recipients: ["shopify"],
    retention: {
      from: "account-closed",
      reason: "Without an account there is nothing left to sign in to.",
      promises: ["MMC-22"],
    },
    promises: ["MMC-29"],
  },
  payment: {
    items: ["the last four digits and the network of a card", "a token that only the payment company understands"],
    purposes: [
      { under: "delivery", text: "take your payment, and give money back", basis: "contract", promises: ["MMC-16"] },
      {
        under: "law",
        text: "notice when somebody pays with a stolen card",
        basis: "legal-obligation",
        promises: ["MMC-24"],
      },
    ],
    sources: ["you", "your-orders"],
    recipients: ["shopify", "applePay", "paypal", "clearpay", "klarna"],
    retention: {
      from: "account-closed",
      reason: "A saved way to pay is only useful while you can still shop with it.",
      promises: ["MMC-22"],
    },
    promises: ["MMC-16"],
  },
  orders: {
    items: ["what you ordered, at which price, and where it went", "returns and refunds"],
    purposes: [
      {
        under: "delivery",
        text: "make, send, exchange or refund what you buy",
        basis: "contract",
        demoDecision: true,
        promises: ["MMC-07", "MMC-30"],
      },
      {
        under: "law",
        text: "pay our taxes and notice cheating, as the law asks",
        basis: "legal-obligation",
        promises: ["MMC-24"],
      },
    ],
    sources: ["your-orders", "imported-shop-records"],
    recipients: ["shopify", "applePay", "paypal", "clearpay", "klarna", "royalMail", "otherCarriers"],
    retention: {
      from: "order-completed",
      keep: { years: 6 },
      orLaw: true,
      floor: britishBooks,
      reason: "The tax office may check past years, even when you have asked us to delete the rest.",
      demoDecision: true,
      promises: ["MMC-24", "MMC-42"],
    },
    promises: ["MMC-06"],
  },
  reviews: {
    items: ["your reviews and photos"],
    purposes: [
      {
        under: "reviews",
        text: "show other customers what you liked, and what you did not",
        basis: "consent",
        promises: ["MMC-09"],
      },
    ],
    sources: ["you"],
    recipients: ["shopify"],
    retention: {
      from: "account-closed",
      reason: "Your review stays up while you have an account, unless you take it down before.",
      promises: ["MMC-22"],
    },
    promises: [],
  },
  correspondence: {
    items: ["messages between you and us"],
    purposes: [
      {
        under: "support",
        text: "help you, and still know next time what was said",
        basis: "consent",
        promises: ["MMC-30", "MMC-31"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["shopify"],
    retention: {
      from: "account-closed",
      reason: "While you have an account, an old answer may help with your next question.",
      promises: ["MMC-22", "MMC-42"],
    },
    promises: [],
  },
  device: {
    items: [
      "your internet (IP) address",
      "browser with its settings, and operating system",
      "whether a page could be delivered, and how much data that took",
    ],
    purposes: [
      {
        under: "essential",
        text: "keep the site quick, and keep your data safe on its way",
        basis: "legitimate-interests",
        interest: "a shop that works and is safe",
        promises: ["MMC-04"],
      },
      {
        under: "law",
        text: "look into break-ins",
        basis: "legitimate-interests",
        interest: "that accounts and customers are safe",
        promises: ["MMC-23"],
      },
    ],
    sources: ["your-device"],
    recipients: ["shopify"],
    retention: {
      from: "last-activity",
      keep: { months: 12 },
      reason: "A break-in is often noticed only months later; a year leaves time to look into it.",
      demoDecision: true,
      promises: ["MMC-23"],
    },
    promises: ["MMC-03", "MMC-37"],
  },
  browsing: {
    items: [
      "date and time of each visit",
      "the last page or product that you looked at",
      "the page or advert that brought you here",
      "what is in your basket",
    ],
    purposes: [
      {
        under: "essential",
        text: "let you go from page to page with a basket that stays full",
        basis: "contract",
        promises: ["MMC-04", "MMC-05"],
      },
      {
        under: "personalisation",
        text: "show you things that may interest you, unless you block it",
        basis: "consent",
        promises: ["MMC-10"],
      },
      {
        under: "communications",
        text: "choose fitting pages and adverts, and see whether they work",
        basis: "consent",
        demoDecision: true,
        promises: ["MMC-14"],
      },
    ],
    sources: ["your-device"],
    recipients: ["shopify"],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "What you looked at more than a year ago says little about what you like today.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MMC-03", "MMC-37"],
  },
  preferences: {
    items: ["which emails you want, from us and from others"],
    purposes: [
      {
        under: "communications",
        text: "send you what you signed up for, from us and from others, and nothing else",
        basis: "consent",
        demoDecision: true,
        promises: ["MMC-12", "MMC-28"],
      },
    ],
    sources: ["you", "imported-shop-records", "this-portal"],
    recipients: ["shopify", "mailchimp"],
    retention: {
      from: "consent-withdrawn",
      reason: "Your yes holds until you take it back; after that we keep only the note that you said no.",
      promises: ["MMC-32", "MMC-50"],
    },
    promises: ["MMC-12"],
  },
  safekeeping: safekeeping(),
};
