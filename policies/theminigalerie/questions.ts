import type { OpenQuestion } from "../conduct";

export const openQuestions: readonly OpenQuestion[] = [
  {
    conflict: "G1",
    what: "Nothing is sold, says the text; yet Facebook Pixel and similar tools get what visitors do, which Californian law may call sharing.",
    decide: "Say whether this is sharing for adverts. If it is, add the opt-out link that California asks for.",
    meanwhile: "A browser that sends Sec-GPC: 1 is kept away from the advertising tools.",
    promises: ["TMG-21", "TMG-25", "TMG-58"],
  },
  {
    conflict: "G2",
    what: "Orders are kept for three to seven years; Singapore's law asks for five after the year's end.",
    decide: "Name one number of years, five at least.",
    meanwhile: "Three years are promised, the law's five are kept.",
    promises: ["TMG-40"],
  },
  {
    conflict: "G3",
    what: "Account data stays for a time that the text calls reasonable, without a number.",
    decide: "Give the number of months after an account is closed.",
    meanwhile: "Six months.",
    promises: ["TMG-42"],
  },
  {
    conflict: "G17",
    what: "The text says that Do Not Track is ignored. Sec-GPC is another signal, and some laws bind you to it.",
    decide: "Add a sentence on Sec-GPC to your text.",
    meanwhile: "Do Not Track changes nothing; Sec-GPC is honoured.",
    promises: ["TMG-34"],
  },
  {
    what: "Whoever uses the site is said to agree to transfers abroad. That is no valid ground under GDPR.",
    decide: "Take the sentence out, or rest it on the safeguard that stands beside each company.",
    meanwhile: "Every transfer rests on the safeguard of its recipient.",
    promises: ["TMG-50"],
  },
];
