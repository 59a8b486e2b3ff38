export const appointments = {
  datasets: {
    appointments: {
      title: "Appointments",
      about: "Treatments that you booked, and what you told us for them.",
      count: "{count, plural, one {# appointment} other {# appointments}}",
      empty: "When you book a treatment, it appears here.",
      fields: {
        customerId: "Our number for you",
        id: "Record number",
        studio: "Where",
        treatment: "Treatment",
        startsAt: "When",
        minutes: "Minutes",
        state: "State",
        wishes: "What you asked for",
        health: "What you told us about your health",
        staffNote: "Note by the shop’s staff",
        currency: "Currency",
        priceMinor: "Price",
        bookedAt: "Booked",
        calledOffAt: "Called off",
        collectedAt: "Held since",
      },
    },
  },
  choices: {
    appointments: {
      state: { booked: "Booked", done: "Done", "called-off": "Called off", missed: "Missed" },
    },
  },
} as const;
