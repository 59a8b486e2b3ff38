import type { OpenQuestion } from "../conduct";

export const openQuestions: readonly OpenQuestion[] = [
  {
    conflict: "G10",
    what: "The address of the site, the officer's name and phone are placeholders, and no date stands at the top.",
    decide: "Put the true address, name, phone and date. Indian law wants the officer's name on the site.",
    meanwhile: "A name and a number that belong to nobody, and 1 January 2026.",
    promises: ["MMS-03", "MMS-71", "MMS-75"],
  },
  {
    conflict: "G11",
    what: "Mail addresses stand under two domains, minimiss.com and minimissilver.com.",
    decide: "Say which is yours, or that both are.",
    meanwhile: "All addresses reach the same desk.",
    promises: ["MMS-61", "MMS-75"],
  },
  {
    conflict: "G12",
    what: "72 hours and 30 days are called times of the DPDP Rules. Those give up to 90 days, and mean breaches by 72 hours.",
    decide: "Keep the promise, and no longer name the Rules for it.",
    meanwhile: "The shorter times hold, without naming the Rules.",
    promises: ["MMS-62", "MMS-63"],
  },
  {
    conflict: "G13",
    what: "Payment processing is listed as a legal basis. GDPR knows no such basis.",
    decide: "Rest payments on the contract.",
    meanwhile: "Payments rest on contract and consent.",
    promises: ["MMS-53"],
  },
  {
    conflict: "G14",
    what: "People in the EEA get 30 days, but a month that begins late in January ends sooner.",
    decide: "Promise one month, or 30 days if that is sooner.",
    meanwhile: "The earlier of the two dates counts.",
    promises: ["MMS-65"],
  },
  {
    conflict: "G15",
    what: "Rights are given to India, the EU and the EEA; the United Kingdom, though its law is alike, is not named.",
    decide: "Say whether you sell to the United Kingdom, and add it.",
    meanwhile: "What everybody gets, people there get too.",
    promises: ["MMS-01", "MMS-64"],
  },
  {
    conflict: "G18",
    what: "Data goes at the end of its time or of its use, whichever comes last. Section 8(7) of the Act of 2023 says: when the use ends.",
    decide: "Drop the later of the two, except where a law asks for keeping.",
    meanwhile: "Each kind ends with its use, or with the law's time.",
    promises: ["MMS-43"],
  },
  {
    what: "Only marketing cookies have a name.",
    decide: "Say which cookies you set, and what you want to call each kind.",
    meanwhile: "Necessary, recognition, statistics and marketing cookies.",
    promises: ["MMS-17"],
  },
];
