import { americanBooks, californianRequestLog } from "./floors";
import { safekeeping } from "./safekeeping";
import { policy } from "./types";

export const miniluxe = policy({
  id: "miniluxe",
  name: "MiniLuxe",
  controller: {
    legalName: "MiniLuxe",
    place: "1 Faneuil Hall Sq, Boston, MA 02109, United States",
    country: "US",
    promises: ["MLX-36"],
  },
  timeZone: "America/New_York",
  currency: "USD",
  accent: { light: "#8c2f5b", dark: "#f0a3c4" },
  // The text names no law; these are the words of the American states that have one.
  words: { controller: "business", person: "consumer", promises: [] },
  contacts: [
    {
      role: "Customer service",
      email: "customerservice@miniluxe.com",
      post: "MiniLuxe, 1 Faneuil Hall Sq, Boston, MA 02109, United States",
      promises: ["MLX-33", "MLX-36"],
    },
  ],
  password: { minLength: 8, mixed: false, demoDecision: true, promises: [] },
  dates: { promises: [] },

  recipients: {
    paypal: {
      name: "PayPal",
      service: "takes your card details itself when you choose it, under its own privacy policy",
      countries: ["US"],
      safeguard: "same-country",
      role: "independent-controller",
      promises: ["MLX-23"],
    },
    applePay: {
      name: "Apple Pay",
      service: "takes your card details itself when you choose it, under its own privacy policy",
      countries: ["US"],
      safeguard: "same-country",
      role: "independent-controller",
      promises: ["MLX-23"],
    },
    googlePay: {
      name: "Google Pay",
      service: "takes your card details itself when you choose it, under its own privacy policy",
      countries: ["US"],
      safeguard: "same-country",
      role: "independent-controller",
      promises: ["MLX-23"],
    },
    shopPartners: {
      name: "Partners who help run the shop",
      service: "help with payments, parcels and the website; they must keep it secret and may pass nothing on",
      countries: ["US"],
      safeguard: "same-country",
      role: "processor",
      // MLX-20 says "any third party", so a note that you said yes to texts goes to nobody.
      withheld: ["text-message-consent"],
      demoDecision: true,
      promises: ["MLX-11", "MLX-12", "MLX-20"],
    },
    offerPartners: {
      name: "Partners who send our offers",
      service:
        "send emails with offers from MiniLuxe and the brands it works with; they must keep it secret and may pass nothing on",
      countries: ["US"],
      safeguard: "same-country",
      role: "processor",
      advertising: true,
      withheld: ["phone", "text-message-consent"],
      demoDecision: true,
      promises: ["MLX-12", "MLX-19", "MLX-20"],
    },
    visitCounters: {
      name: "Companies that count visits",
      service: "tell MiniLuxe how the site is used, and may use what they learn for nothing else",
      countries: ["US"],
      safeguard: "same-country",
      role: "processor",
      withheld: ["phone", "text-message-consent"],
      demoDecision: true,
      promises: ["MLX-20", "MLX-25"],
    },
  },

  holdings: {
    contact: {
      purposes: [
        { text: "bring you what you bought and talk with you about it", basis: "contract", promises: ["MLX-35"] },
        {
          text: "email you news and offers, if you said yes to them",
          basis: "consent",
          promises: ["MLX-16", "MLX-35"],
        },
        {
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
      promises: ["MLX-01", "MLX-02"],
    },
    account: {
      purposes: [
        { text: "know that it is you who signs in", basis: "contract", promises: ["MLX-35"] },
        {
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
      purposes: [
        { text: "take your payment, and give money back", basis: "contract", promises: ["MLX-35"] },
        {
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
      promises: ["MLX-03"],
    },
    orders: {
      purposes: [
        { text: "send what you buy, take it back or exchange it", basis: "contract", promises: ["MLX-35"] },
        { text: "keep our books and pay our taxes", basis: "legal-obligation", promises: [] },
        {
          text: "answer a court, or stand up for our rights in one",
          basis: "legal-obligation",
          promises: ["MLX-13"],
        },
        {
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
      purposes: [
        { text: "show other visitors what you think of what you bought", basis: "consent", promises: ["MLX-35"] },
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
      purposes: [
        {
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
      purposes: [
        {
          text: "know your device again and keep strangers out",
          basis: "legitimate-interests",
          interest: "that accounts and customers are safe",
          promises: [],
        },
        {
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
      promises: ["MLX-04", "MLX-05"],
    },
    browsing: {
      purposes: [
        { text: "keep your basket together while you look around", basis: "contract", promises: ["MLX-24"] },
        {
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
      purposes: [
        { text: "send you only what you asked for", basis: "consent", promises: ["MLX-16", "MLX-17"] },
        {
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
  },
});
