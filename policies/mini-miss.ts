import { indianBooks, indianLogs } from "./floors";
import { safekeeping } from "./safekeeping";
import { policy } from "./types";

export const miniMiss = policy({
  id: "mini-miss",
  name: "MINI MISS",
  controller: {
    legalName: "MINI MISS",
    place: "Shop No 15, First Floor, Heritage Tower, Nehru Nagar, MG Road, Agra, Uttar Pradesh 282002, India",
    country: "IN",
    site: "https://minimissilver.com/",
    promises: ["MMS-02", "MMS-75"],
  },
  timeZone: "Asia/Kolkata",
  currency: "INR",
  accent: { light: "#44546a", dark: "#b4c3d8" },
  words: { controller: "Data Fiduciary", person: "Data Principal", promises: ["MMS-02"] },
  contacts: [
    // The text has placeholders for this officer's name and phone (conflict G10): absent until the merchant fills them in.
    {
      role: "Grievance Officer",
      email: "privacy@minimiss.com",
      post: "MINI MISS, Shop No 15, First Floor, Heritage Tower, Nehru Nagar, MG Road, Agra, Uttar Pradesh 282002, India",
      promises: ["MMS-61", "MMS-75"],
    },
    { role: "Grievance Officer, second address", email: "info@minimissilver.com", promises: ["MMS-75"] },
    {
      role: "Customer care, also to see, correct or remove your data and to report misuse",
      email: "care@minimiss.com",
      promises: ["MMS-19", "MMS-51"],
    },
  ],
  password: { minLength: 8, mixed: false, demoDecision: true, promises: [] },
  dates: { promises: [] },

  recipients: {
    shopify: {
      name: "Shopify",
      service: "runs the shop's website and stores its records",
      countries: ["CA", "US", "SG"],
      safeguard: "standard-contractual-clauses",
      role: "processor",
      promises: ["MMS-24", "MMS-27", "MMS-30", "MMS-32", "MMS-33", "MMS-46"],
    },
    google: {
      name: "Google",
      service: "lends computers in many countries and counts visits",
      countries: ["US", "SG"],
      safeguard: "standard-contractual-clauses",
      role: "processor",
      promises: ["MMS-24", "MMS-30", "MMS-32", "MMS-33"],
    },
    blueDart: {
      name: "BlueDart",
      service:
        "brings your parcel and, if you pay cash, takes the money: gets your name, address, phone and the amount",
      countries: ["IN"],
      safeguard: "same-country",
      role: "processor",
      promises: ["MMS-24", "MMS-26", "MMS-46"],
    },
    delhivery: {
      name: "Delhivery",
      service:
        "brings your parcel and, if you pay cash, takes the money: gets your name, address, phone and the amount",
      countries: ["IN"],
      safeguard: "same-country",
      role: "processor",
      promises: ["MMS-24", "MMS-26", "MMS-46"],
    },
    paymentGateways: {
      name: "Payment companies",
      service: "take online payments under their own rules and privacy policies",
      countries: ["IN"],
      safeguard: "same-country",
      role: "independent-controller",
      demoDecision: true,
      promises: ["MMS-47"],
    },
    messageAgencies: {
      name: "Agencies for customer help, texts and email",
      service: "carry texts and emails and help to answer you",
      countries: ["IN"],
      safeguard: "same-country",
      role: "processor",
      demoDecision: true,
      promises: ["MMS-24", "MMS-28"],
    },
    technicians: {
      name: "Technical companies",
      service: "look after the website and test how safe it is",
      countries: ["IN"],
      safeguard: "same-country",
      role: "processor",
      demoDecision: true,
      promises: ["MMS-24", "MMS-25"],
    },
    consultants: {
      name: "Data consultants",
      service: "work out from many visits together how to improve the shop",
      countries: ["IN"],
      safeguard: "same-country",
      role: "processor",
      demoDecision: true,
      promises: ["MMS-16", "MMS-24"],
    },
    advertisers: {
      name: "Advertising partners",
      service: "show you jewellery adverts here and elsewhere",
      countries: ["IN"],
      safeguard: "same-country",
      role: "independent-controller",
      advertising: true,
      demoDecision: true,
      promises: ["MMS-16", "MMS-17"],
    },
    meta: {
      name: "Facebook and Instagram",
      service: "let you sign in with your account there, under their own rules and privacy policies",
      countries: ["US"],
      safeguard: "own-policy",
      role: "independent-controller",
      promises: ["MMS-21", "MMS-47"],
    },
  },

  // "Payment processing", the text's fifth basis, is none in the law (conflict G13): it is "contract" here.
  holdings: {
    contact: {
      purposes: [
        {
          text: "make, deliver and look after your order",
          basis: "contract",
          promises: ["MMS-34", "MMS-53"],
        },
        {
          text: "help you with questions, complaints, repairs and the warranty",
          basis: "contract",
          promises: ["MMS-34", "MMS-53"],
        },
        {
          text: "send you news and offers, if you said yes, until you unsubscribe",
          basis: "consent",
          promises: ["MMS-11", "MMS-34", "MMS-53"],
        },
        {
          text: "run the Silver Membership, if you joined",
          basis: "consent",
          promises: ["MMS-34", "MMS-53"],
        },
        {
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
      purposes: [
        { text: "let you sign in safely", basis: "consent", promises: ["MMS-06", "MMS-53"] },
        {
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
      promises: ["MMS-21"],
    },
    payment: {
      purposes: [
        {
          text: "take your online payment, as you agreed; if you pay cash at the door we need none of it",
          basis: "consent",
          promises: ["MMS-06", "MMS-08", "MMS-53"],
        },
        { text: "check that the money arrived", basis: "contract", promises: ["MMS-34"] },
        {
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
      promises: [],
    },
    orders: {
      purposes: [
        {
          text: "make your jewellery in the right size, engrave it, send it, and settle returns and refunds",
          basis: "contract",
          promises: ["MMS-34", "MMS-53"],
        },
        { text: "report GST and income tax", basis: "legal-obligation", promises: ["MMS-34", "MMS-53"] },
        {
          text: "decide whether you can pay cash at the door",
          basis: "legitimate-interests",
          interest: "not to lose money on parcels that nobody takes in",
          promises: ["MMS-34", "MMS-35", "MMS-53"],
        },
        {
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
        floor: indianBooks,
        reason: "The warranty runs for a year, and the tax office may check for several more.",
        demoDecision: true,
        promises: ["MMS-39", "MMS-42"],
      },
      promises: ["MMS-15"],
    },
    reviews: {
      purposes: [
        { text: "show other visitors what you think of your jewellery", basis: "consent", promises: ["MMS-53"] },
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
      purposes: [
        {
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
      purposes: [
        {
          text: "keep the site safe and notice false orders",
          basis: "legitimate-interests",
          interest: "that the shop and its customers are safe",
          promises: ["MMS-34", "MMS-53"],
        },
        {
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
      purposes: [
        {
          text: "see how the shop is used and make it better",
          basis: "legitimate-interests",
          interest: "a better shop and better jewellery",
          promises: ["MMS-16", "MMS-34", "MMS-53"],
        },
        {
          text: "know you again and remember which metal and stone you like",
          basis: "legitimate-interests",
          interest: "a shop that fits its customers",
          promises: ["MMS-17", "MMS-34", "MMS-53"],
        },
        {
          text: "choose adverts for you, if you allowed marketing cookies",
          basis: "consent",
          promises: ["MMS-17", "MMS-53"],
        },
        {
          text: "follow up when you leave a full basket behind",
          basis: "legitimate-interests",
          interest: "that you can finish what you began to buy",
          promises: ["MMS-16"],
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
      purposes: [
        {
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
  },
});
