import type { FurtherHoldings } from "../types";
import type { PurposeId } from "./purposes";
import type { RecipientId } from "./recipients";

export const further: FurtherHoldings<RecipientId, PurposeId> = {
  baskets: {
    items: ["what is in your basket", "your wish lists"],
    purposes: [
      {
        under: "service",
        text: "keep your basket and your wishes for you",
        basis: "contract",
        promises: ["MLX-24", "MLX-35"],
      },
      {
        under: "texts",
        text: "remind you of a full basket, if you asked for texts",
        basis: "consent",
        promises: ["MLX-17"],
      },
    ],
    sources: ["you", "your-device"],
    recipients: ["shopPartners"],
    retention: {
      from: "last-activity",
      keep: { months: 12 },
      reason: "A wish may wait for a birthday, which comes once a year.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-07"],
  },
  gifts: {
    items: ["name, address and phone of somebody to whom you send a gift", "the message that goes with it"],
    purposes: [
      { under: "gifts", text: "bring the gift to the right person", basis: "contract", promises: ["MLX-10", "MLX-35"] },
    ],
    sources: ["your-orders"],
    recipients: ["shopPartners"],
    retention: {
      from: "order-completed",
      keep: { months: 12 },
      reason: "For a year a gift can still be exchanged, or its delivery be asked about.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "never-marketing",
        text: "Whoever gets a gift is never written to for marketing.",
        promises: ["MLX-10"],
      },
    ],
    promises: ["MLX-10"],
  },
  appointments: {
    items: ["treatments that you booked, where and when", "what you told us for them"],
    purposes: [
      {
        under: "service",
        text: "keep your chair free and know what you like done",
        basis: "contract",
        demoDecision: true,
        promises: ["MLX-35"],
      },
    ],
    sources: ["you", "shop-staff"],
    recipients: ["shopPartners"],
    retention: {
      from: "collected",
      keep: { years: 2 },
      reason: "After two years the notes of a visit no longer help with the next.",
      demoDecision: true,
      promises: [],
    },
    promises: [],
  },
  surveys: {
    items: ["what you answered in our surveys"],
    purposes: [
      {
        under: "site",
        text: "learn what to do better",
        basis: "consent",
        demoDecision: true,
        promises: ["MLX-01", "MLX-35"],
      },
    ],
    sources: ["you"],
    recipients: [],
    retention: {
      from: "collected",
      keep: { years: 1 },
      reason: "After a year the answers are only numbers without names.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-01"],
  },
  applications: {
    items: ["what you sent to apply for a job", "what came of it"],
    purposes: [
      {
        under: "jobs",
        text: "decide whom to hire, and tell you",
        basis: "pre-contract",
        promises: ["MLX-35", "MLX-38"],
      },
    ],
    sources: ["you"],
    recipients: [],
    retention: {
      from: "application-decided",
      keep: { years: 1 },
      reason: "In the United States a rejected applicant's papers are to be kept for a year.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-01", "MLX-38"],
  },
  inferences: {
    items: ["a profile of what you like and how you choose, worked out from the rest"],
    purposes: [
      {
        under: "profile",
        text: "suggest what may suit you",
        basis: "legitimate-interests",
        interest: "a site that fits its visitors",
        demoDecision: true,
        promises: ["MLX-08"],
      },
    ],
    sources: ["your-device", "your-orders"],
    recipients: [],
    retention: {
      from: "collected",
      keep: { months: 12 },
      reason: "A guess about your taste is stale after a year.",
      demoDecision: true,
      promises: [],
    },
    promises: ["MLX-08"],
  },
  "sent-messages": {
    items: ["emails and texts that we sent you", "when you read a text"],
    purposes: [
      { under: "texts", text: "send the texts that you asked for", basis: "consent", promises: ["MLX-17", "MLX-18"] },
      { under: "email", text: "send the emails that you allowed", basis: "consent", promises: ["MLX-16"] },
    ],
    sources: ["shop-staff", "your-device"],
    recipients: ["shopPartners"],
    retention: {
      from: "collected",
      keep: { years: 5 },
      reason: "For four years somebody could still go to court over an unwanted text, and this shows what was sent.",
      demoDecision: true,
      promises: [],
    },
    limits: [
      {
        kind: "never-passed-on",
        text: "Your mobile number, and that you said yes to texts, go to nobody for marketing.",
        promises: ["MLX-19", "MLX-20"],
      },
    ],
    promises: ["MLX-18"],
  },
  disclosures: {
    items: ["who received which of your data, when, and on what ground"],
    purposes: [
      {
        under: "legal",
        text: "be able to say what was given to a court or an office",
        basis: "legal-obligation",
        promises: ["MLX-13"],
      },
      {
        under: "safety",
        text: "be able to say what was given to stop a crime",
        basis: "legitimate-interests",
        interest: "that what leaves the house is accounted for",
        promises: ["MLX-14"],
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
    promises: ["MLX-13", "MLX-14"],
  },
  "refund-payout": { notHeld: "Refunds go back the way you paid." },
  "made-to-measure": { notHeld: "Nothing is made to one person's measure." },
  tastes: { notHeld: "What you like is not asked for; what is worked out stands under inferences." },
  loyalty: { notHeld: "There is no membership and no points." },
  occasions: { notHeld: "Nobody asks for birthdays." },
  calls: { notHeld: "Orders by phone are outside this policy, and calls are not recorded." },
  promotions: { notHeld: "There are no prize draws." },
  social: { notHeld: "Signing in with a social network is not offered." },
  decisions: { notHeld: "No decision about you is left to a machine." },
  recordings: { notHeld: "What cameras in a store see is outside this online policy." },
  suppliers: { notHeld: "Suppliers are dealt with outside the shop." },
};
