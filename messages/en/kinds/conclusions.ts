/** What is worked out and decided about a person, in words for that person. */
export const datasets = {
  inferences: {
    title: "Guesses about you",
    about: "What the shop worked out about you, from what, and how sure it is.",
    count: "{count, plural, one {# guess} other {# guesses}}",
    empty: "When the shop works something out about you, it appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      kind: "Kind",
      conclusion: "What was worked out",
      basedOn: "From what",
      joined: "What came by itself was joined with what you told",
      certainty: "How sure",
      method: "How",
      usedFor: "Used for",
      workedOutAt: "Worked out",
      collectedAt: "Held since",
    },
  },
  decisions: {
    title: "Decisions about you",
    about: "What was decided by a machine or with its help, with the reasons, and whether a person looked at it.",
    count: "{count, plural, one {# decision} other {# decisions}}",
    empty: "When a machine decides something about you, that appears here with its reasons.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      about: "What was decided",
      orderName: "Order",
      outcome: "Answer",
      score: "Risk, of 100",
      reasons: "Because of",
      decidedBy: "Who decided",
      decidedAt: "Decided",
      phoneConfirmedAt: "Your phone was confirmed by a code",
      personLookedAt: "A person looked at it",
      rulesVersion: "Version of the machine’s rules",
      collectedAt: "Held since",
    },
  },
} as const;

export const choices = {
  inferences: {
    kind: {
      interest: "What interests you",
      habit: "How you shop",
      profile: "Profile",
      segment: "Group of customers like you",
      "same-device": "Devices that seem to be yours",
      "public-page": "Added from a public page",
    },
  },
  decisions: {
    about: { "cash-on-delivery": "Paying in cash at the door", payment: "Whether a payment is genuine" },
    outcome: {
      allowed: "Allowed",
      "allowed-with-code": "Allowed, once your phone was confirmed",
      refused: "Refused",
    },
    decidedBy: { machine: "A machine alone", person: "A person", "machine-then-person": "A machine, then a person" },
  },
} as const;
