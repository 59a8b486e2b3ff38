export const specialDates = {
  datasets: {
    specialDates: {
      title: "Special dates",
      about: "Birthdays and anniversaries that you want to be reminded of. Without your yes, none is kept.",
      count: "{count, plural, one {# date} other {# dates}}",
      add: "Add a date",
      empty: "When you say yes to reminders and add a date, it appears here.",
      fields: {
        customerId: "Our number for you",
        id: "Record number",
        consentId: "Record number of your yes",
        occasion: "Occasion",
        whose: "Whose, if not yours",
        day: "Day",
        remind: "You are reminded",
        daysBefore: "Days before",
        addedAt: "Added",
        collectedAt: "Held since",
      },
    },
  },
  choices: {
    specialDates: {
      occasion: {
        birthday: "Birthday",
        anniversary: "Anniversary",
        "childs-birthday": "A child’s birthday",
        other: "Another day",
      },
    },
  },
} as const;
