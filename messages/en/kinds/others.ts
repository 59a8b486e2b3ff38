import { policy } from "../policy";

/** What came from others and what went to them, in words for the person. */
export const datasets = {
  socialAccounts: {
    title: "Your social accounts",
    about: "Accounts on social networks that the shop knows to be yours, and what it learned there.",
    count: "{count, plural, one {# social account} other {# social accounts}}",
    empty: "When the shop learns of an account of yours on a social network, it appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      network: "Network",
      handle: "Your name there",
      displayName: "Name shown there",
      profileLink: "Page there",
      knownBy: "How the shop came to know it",
      details: "What the network told",
      foundAt: "Known since",
      lastReadAt: "Last looked at",
      collectedAt: "Held since",
    },
  },
  disclosures: {
    title: "Who received your data",
    about: "Each time that the shop gave data of yours to somebody else: to whom, what, when and on what ground.",
    count: "{count, plural, one {# disclosure} other {# disclosures}}",
    empty: "When the shop gives data of yours to somebody else, that appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      recipient: "Who received it",
      categories: "Kinds of data",
      what: "What exactly",
      ground: "On what ground",
      reason: "Why",
      disclosedAt: "Given",
      collectedAt: "Held since",
    },
  },
} as const;

export const choices = {
  socialAccounts: {
    network: {
      instagram: "Instagram",
      facebook: "Facebook",
      pinterest: "Pinterest",
      tiktok: "TikTok",
      youtube: "YouTube",
      linkedin: "LinkedIn",
      x: "X",
    },
    knownBy: {
      message: "You wrote to the shop from there",
      "public-page": "From a page that anybody can read",
      "sign-in": "You signed in with it",
      partner: "A company that the shop works with told it",
    },
  },
  disclosures: {
    categories: policy.categories,
    ground: {
      contract: "To do what was agreed with you",
      "pre-contract": "You asked for it before buying",
      consent: "You said yes",
      "legitimate-interests": "A fair interest of the shop",
      "legal-obligation": "A law asks for it",
    },
  },
} as const;
