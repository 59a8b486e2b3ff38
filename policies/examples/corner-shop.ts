import { europeanAuthorities } from "../regulators";
import { portalHeading, safekeeping } from "../safekeeping";
import { type Holding, policy, type Retention } from "../types";

/** A made-up shop in Berlin: the least that a brand has to say. Copy it, and let the compiler ask for the rest. */

const whileCustomer: Retention = {
  from: "account-closed",
  keep: { months: 6 },
  reason: "For half a year you may still have a question.",
  promises: [],
};

function needed(text: string, ...items: [string, ...string[]]): Holding<"host", "orders"> {
  return {
    items,
    purposes: [{ under: "orders", text, basis: "contract", promises: [] }],
    sources: ["you"],
    recipients: ["host"],
    retention: whileCustomer,
    promises: [],
  };
}

export const cornerShop = policy({
  id: "corner-shop",
  name: "Corner Shop",
  controller: { legalName: "Corner Shop GmbH", place: "Berlin, Germany", country: "DE", promises: [] },
  timeZone: "Europe/Berlin",
  currency: "EUR",
  accent: { light: "#7a2e0e", dark: "#f2b28f" },
  words: { controller: "controller", person: "data subject", promises: [] },
  contacts: [{ role: "Data protection", email: "privacy@corner-shop.example", promises: [] }],
  intake: { emails: ["privacy@corner-shop.example"], promises: [] },
  scope: { covers: ["online"], text: "This is about the online shop.", promises: [] },
  laws: [{ name: "GDPR", regions: ["eea"], promises: [] }],
  collection: { when: ["you order"], promises: [] },
  account: { needs: ["your email address"], toShop: "optional", promises: [] },
  password: { minLength: 10, mixed: false, promises: [] },
  purposes: { orders: { label: "Orders", promises: [] }, portal: portalHeading },
  recipients: {
    host: {
      name: "A hosting company",
      service: "runs the computers on which the shop lives",
      countries: ["DE"],
      safeguard: "same-country",
      role: "processor",
      mayUse: "all-of-it",
      bound: ["our-instructions", "security"],
      promises: [],
    },
  },
  register: { since: "2026-01-01", reviewed: "2026-01-01", everyMonths: 12, promises: [] },
  holdings: {
    contact: needed("send what you ordered", "your name", "your address"),
    account: needed("let you in", "your email address"),
    payment: needed("take your payment", "the last four digits of a card"),
    orders: {
      ...needed("send what you ordered", "what you ordered"),
      retention: { from: "order-completed", keep: { years: 8 }, reason: "The tax office may ask.", promises: [] },
    },
    reviews: needed("show what you think", "your reviews"),
    correspondence: needed("answer you", "messages"),
    device: needed("keep strangers out", "your browser"),
    browsing: needed("keep your basket", "pages viewed"),
    preferences: needed("send only what you want", "what you said yes to"),
    safekeeping: safekeeping(),
    "refund-payout": { notHeld: "Refunds go back the way you paid." },
    "made-to-measure": { notHeld: "Nothing is made to measure." },
    baskets: { notHeld: "Baskets live in your browser alone." },
    gifts: { notHeld: "There are no gift lists." },
    appointments: { notHeld: "There is nothing to book." },
    tastes: { notHeld: "Nobody asks for favourites." },
    loyalty: { notHeld: "There are no points." },
    occasions: { notHeld: "Nobody asks for birthdays." },
    calls: { notHeld: "There is no phone." },
    promotions: { notHeld: "There are no prize draws." },
    surveys: { notHeld: "There are no surveys." },
    applications: { notHeld: "There are no jobs." },
    social: { notHeld: "There is no social sign-in." },
    inferences: { notHeld: "Nothing is worked out." },
    decisions: { notHeld: "No machine decides." },
    recordings: { notHeld: "There are no cameras." },
    "sent-messages": { notHeld: "Copies of emails are not kept." },
    disclosures: { notHeld: "Nobody has ever asked." },
    suppliers: { notHeld: "Suppliers are not listed here." },
  },
  disposal: [{ text: "When its time is over, data is deleted by itself.", promises: [] }],
  transfers: { forbidden: [], notes: [], promises: [] },
  disclosures: {
    legal: { grounds: ["a court demands it"], told: "unsaid", promises: [] },
    succession: { told: "before", promises: [] },
    selling: { sells: false, promises: [] },
  },
  cookies: {
    technologies: ["cookies"],
    classes: [{ name: "Needed", use: "essential", text: "The basket needs them.", partners: ["host"], promises: [] }],
    notes: [],
    doNotTrack: "unsaid",
    promises: [],
  },
  messages: { orders: { class: "transactional", channels: ["email"], text: "confirm an order", promises: [] } },
  rights: {
    given: [{ right: "see", to: ["eea"], promises: [] }],
    others: { choice: "law-only", rights: [], promises: [] },
    ways: ["account", "email"],
    notes: [],
    promises: [],
  },
  times: [{ what: "answer", within: { months: 1 }, to: ["everyone"], promises: [] }],
  ages: { guardianBelow: 16, notes: [], promises: [] },
  complaints: { regulators: [{ ...europeanAuthorities, promises: [] }], promises: [] },
  changes: {
    applies: "later-data",
    announced: [{ by: "page", of: "every-change" }],
    newPurpose: { needs: "consent", promises: [] },
    review: { everyMonths: 12, last: "2026-01-01", promises: [] },
    promises: [],
  },
  security: [{ about: "transit", text: "Everything travels encrypted.", promises: [] }],
  notices: [],
  openQuestions: [],
  versions: [{ effective: "2026-01-01", changes: [], promises: [] }],
});
