import type { OpenQuestion } from "../conduct";

export const openQuestions: readonly OpenQuestion[] = [
  {
    conflict: "G4",
    what: "The text lists the code on the back of a card among what is encrypted into the databases. PCI DSS 3.3.1 forbids keeping it once the bank has said yes.",
    decide: "Take the code out of your text, and make sure that no system of yours keeps it.",
    meanwhile: "Card codes and whole card numbers are refused.",
    promises: ["MLX-03"],
  },
  {
    conflict: "G5",
    what: "A change counts only for data collected afterwards. Others of the house do the opposite.",
    decide: "Nothing, unless you want another rule: each record then stays under the text of its own day.",
    meanwhile: "Each record is treated by the version that was in force when it came.",
    promises: ["MLX-32"],
  },
  {
    conflict: "G6",
    what: "No right to see, correct, delete or take along is given, no time for answers and no end to keeping.",
    decide: "Choose: only what a law gives to each person, or the same for all of your own free will.",
    meanwhile: "All may see, correct, take along and delete; answers come within 45 days.",
    promises: ["MLX-40"],
  },
  {
    what: "The cookies have no classes with names.",
    decide: "Say which cookies you set, and what you want to call each kind.",
    meanwhile: "Three names of ours: basket, preference and traffic cookies.",
    promises: ["MLX-24"],
  },
  {
    what: "The terms and conditions, which hold the rules for texts, are named without an address.",
    decide: "Give the address of the page.",
    meanwhile: "The page on what you receive says how to stop texts, without a link.",
    promises: ["MLX-39"],
  },
];
