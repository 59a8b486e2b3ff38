export const tastes = {
  datasets: {
    tastes: {
      title: "What you like",
      about: "Sizes, brands, metals and stones: what you told us, and what you return to.",
      count: "{count, plural, one {# preference} other {# preferences}}",
      empty: "When you tell us what you like, or return to it often, that appears here.",
      add: "Add something you like",
      fields: {
        customerId: "Our number for you",
        id: "Record number",
        about: "What about",
        likes: "What you like",
        wearer: "For whom, if not for you",
        learnt: "How we know",
        looks: "How often you looked at such",
        staffNote: "Note by the shop’s staff",
        learntAt: "Since when we know",
        collectedAt: "Held since",
      },
    },
  },
  choices: {
    tastes: {
      about: {
        size: "Size",
        brand: "Brand",
        metal: "Metal",
        stone: "Stone",
        colour: "Colour",
        style: "Style",
        jewellery: "Kind of jewellery",
      },
      learnt: { told: "You told us", noted: "Noted in the shop", seen: "From what you look at" },
    },
  },
} as const;
