import type { OpenQuestion } from "../conduct";

export const openQuestions: readonly OpenQuestion[] = [
  {
    conflict: "G7",
    what: "The transfer to Shopify is rested on the Privacy Shield, which a court ended in July 2020.",
    decide: "Replace that paragraph by the clauses in your contract with Shopify.",
    meanwhile: "Contract clauses are shown as the safeguard.",
    promises: ["MMC-15"],
  },
  {
    conflict: "G8",
    what: "Three rules for how long: while there is an account, longer for fraud and tax, and until consent ends.",
    decide: "Say which rule is meant for which data.",
    meanwhile:
      "Account data until the account closes, orders as the tax law asks, what rests on consent until its end.",
    promises: ["MMC-22", "MMC-24", "MMC-32"],
  },
  {
    conflict: "G9",
    what: "Four purposes and four legal bases stand in two lists, without saying which belongs to which; by their order, marketing would be a step before a contract.",
    decide: "Name the basis of each purpose.",
    meanwhile: "Marketing rests on consent; the others are taken as listed.",
    promises: ["MMC-31"],
  },
  {
    conflict: "G16",
    what: "One sentence limits data to running and bettering the site; others add marketing, prize draws and adverts.",
    decide: "Take the narrow sentence out, or stop what goes beyond it.",
    meanwhile: "All purposes that the text names are listed.",
    promises: ["MMC-12", "MMC-13", "MMC-14", "MMC-27"],
  },
  {
    what: "Rights are given to people in the EU where the shop sells on purpose; the laws of the EU and the UK know no such limit.",
    decide: "Drop the limit, and name the United Kingdom.",
    meanwhile: "Nobody is asked where they live before a right is granted.",
    promises: ["MMC-21"],
  },
  {
    what: "A cookie policy is pointed to, but was not part of the text.",
    decide: "Add it, so that both change together.",
    meanwhile: "The kinds of cookies named in this text are shown.",
    promises: ["MMC-11"],
  },
  {
    what: "No country, no dates and no number of days stand in the text.",
    decide: "Say where you are, since when this holds, and how soon you answer.",
    meanwhile: "United Kingdom, 1 January 2026, one month.",
    promises: ["MMC-19", "MMC-26"],
  },
];
