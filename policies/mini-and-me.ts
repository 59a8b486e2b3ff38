import { britishBooks } from "./floors";
import { safekeeping } from "./safekeeping";
import { policy } from "./types";

export const miniAndMe = policy({
  id: "mini-and-me",
  name: "Mini & Me",
  controller: {
    legalName: "Mini & Me Clothing",
    place: "United Kingdom",
    country: "GB",
    site: "https://www.minixme.com/",
    // Royal Mail and Clearpay point to the United Kingdom; the text itself names no country.
    demoDecision: true,
    promises: [],
  },
  timeZone: "Europe/London",
  currency: "GBP",
  accent: { light: "#0f6674", dark: "#7cc9d6" },
  words: { controller: "controller", person: "data subject", promises: [] },
  contacts: [
    { role: "Data Privacy Leader", email: "info@minixme.com", promises: ["MMC-01", "MMC-02"] },
    { role: "Complaints", email: "info@minixme.com", promises: ["MMC-25"] },
  ],
  password: { minLength: 8, mixed: false, demoDecision: true, promises: [] },
  dates: { promises: [] },

  recipients: {
    // The text still leans on the Privacy Shield, which a court ended in July 2020 (conflict G7).
    shopify: {
      name: "Shopify",
      service: "runs the shop's website and keeps its records",
      countries: ["CA", "US"],
      safeguard: "standard-contractual-clauses",
      role: "processor",
      promises: ["MMC-15"],
    },
    applePay: {
      name: "Apple Pay",
      service: "takes the money when you choose to pay with it",
      countries: ["US"],
      safeguard: "own-policy",
      role: "independent-controller",
      promises: ["MMC-16"],
    },
    paypal: {
      name: "PayPal",
      service: "takes the money when you choose to pay with it",
      countries: ["US", "GB"],
      safeguard: "own-policy",
      role: "independent-controller",
      promises: ["MMC-16"],
    },
    clearpay: {
      name: "Clearpay",
      service: "lends you the money when you choose to pay in parts",
      countries: ["GB"],
      safeguard: "same-country",
      role: "independent-controller",
      promises: ["MMC-16"],
    },
    klarna: {
      name: "Klarna",
      service: "lends you the money when you choose to pay later",
      countries: ["SE", "GB"],
      safeguard: "adequacy",
      role: "independent-controller",
      promises: ["MMC-16"],
    },
    royalMail: {
      name: "Royal Mail",
      service: "brings your parcel to your door",
      countries: ["GB"],
      safeguard: "same-country",
      role: "independent-controller",
      promises: ["MMC-17"],
    },
    otherCarriers: {
      name: "Other delivery companies",
      service: "bring parcels that Royal Mail does not",
      countries: ["GB"],
      safeguard: "same-country",
      role: "processor",
      demoDecision: true,
      promises: ["MMC-17"],
    },
    mailchimp: {
      name: "Mailchimp",
      service: "sends the newsletter and stops it when you unsubscribe",
      countries: ["US"],
      safeguard: "standard-contractual-clauses",
      role: "processor",
      advertising: true,
      promises: ["MMC-18"],
    },
  },

  // The text pairs purposes and bases by their order only (conflict G9): where that order makes
  // sense it is kept, else the basis is a demo decision.
  holdings: {
    contact: {
      purposes: [
        {
          text: "send your order and write to you about it",
          basis: "contract",
          demoDecision: true,
          promises: ["MMC-07", "MMC-30"],
        },
        {
          text: "keep your details in order, so that we reach the right person",
          basis: "pre-contract",
          promises: ["MMC-30", "MMC-31"],
        },
        { text: "help you when you ask", basis: "consent", promises: ["MMC-30", "MMC-31"] },
        {
          text: "send you news, offers and prize draws, if you signed up",
          basis: "consent",
          demoDecision: true,
          promises: ["MMC-12", "MMC-13", "MMC-28", "MMC-30"],
        },
        {
          text: "remind you of a basket that you left, until you tell us to stop",
          basis: "legitimate-interests",
          interest: "that you can finish what you began to buy",
          demoDecision: true,
          promises: ["MMC-08"],
        },
        {
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
      purposes: [
        {
          text: "let you in and keep you signed in from page to page",
          basis: "contract",
          promises: ["MMC-04", "MMC-29"],
        },
        {
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
      purposes: [
        { text: "take your payment, and give money back", basis: "contract", promises: ["MMC-16"] },
        {
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
      purposes: [
        {
          text: "make, send, exchange or refund what you buy",
          basis: "contract",
          demoDecision: true,
          promises: ["MMC-07", "MMC-30"],
        },
        { text: "pay our taxes and notice cheating, as the law asks", basis: "legal-obligation", promises: ["MMC-24"] },
      ],
      sources: ["your-orders", "imported-shop-records"],
      recipients: ["shopify", "applePay", "paypal", "clearpay", "klarna", "royalMail", "otherCarriers"],
      retention: {
        from: "order-completed",
        keep: { years: 6 },
        floor: britishBooks,
        reason: "The tax office may check past years, even when you have asked us to delete the rest.",
        demoDecision: true,
        promises: ["MMC-24", "MMC-42"],
      },
      promises: ["MMC-06"],
    },
    reviews: {
      purposes: [
        { text: "show other customers what you liked, and what you did not", basis: "consent", promises: ["MMC-09"] },
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
      purposes: [
        { text: "help you, and still know next time what was said", basis: "consent", promises: ["MMC-30", "MMC-31"] },
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
      purposes: [
        {
          text: "keep the site quick, and keep your data safe on its way",
          basis: "legitimate-interests",
          interest: "a shop that works and is safe",
          promises: ["MMC-04"],
        },
        {
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
      purposes: [
        {
          text: "let you go from page to page with a basket that stays full",
          basis: "contract",
          promises: ["MMC-04", "MMC-05"],
        },
        { text: "show you things that may interest you, unless you block it", basis: "consent", promises: ["MMC-10"] },
        {
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
      purposes: [
        {
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
  },
});
