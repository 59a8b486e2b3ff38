import type { OpenQuestion } from "../conduct";

export const openQuestions: readonly OpenQuestion[] = [
  {
    conflict: "G5",
    what: "A change counts for data that was there before it, as far as a law lets it. Others of the house do the opposite.",
    decide: "Nothing, unless you want another rule: each record then comes under the newest text.",
    meanwhile: "Each record is treated by the version in force today.",
    promises: ["MMM-36"],
  },
  {
    conflict: "G6",
    what: "Seeing and correcting are promised; deleting, taking along, stopping adverts and complaining are not.",
    decide: "Choose: only what a law gives to each person, or the same for all of your own free will.",
    meanwhile: "All may delete, take along, say no to marketing and complain; answers come within 45 days.",
    promises: ["MMM-39"],
  },
  {
    what: "No country, no dates, no legal bases, no times of keeping and no list of recipients stand in the text.",
    decide: "Go through the demo decisions below one by one.",
    meanwhile: "Numbers that are usual for a shop in the United States.",
    promises: ["MMM-39"],
  },
  {
    what: "How long recordings of the store are kept is not said.",
    decide: "Give the number of days.",
    meanwhile: "30 days.",
    promises: ["MMM-08"],
  },
];
