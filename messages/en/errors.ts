/** A country within a sentence, by its `code`: "the United Kingdom", "Singapore". */
const OF =
  "{code, select, AE {the } BS {the } CD {the } CF {the } DO {the } FK {the } GB {the } GM {the } KY {the } MH {the } MV {the } NL {the } PH {the } SB {the } SC {the } TC {the } US {the } VG {the } VI {the } other {}}{country}";

/** Why something was not done. `codes` speak of the whole, `fields` stand beside a field. */
export const errors = {
  title: "{count, plural, one {There is a problem} other {There are # problems}}",
  codes: {
    "not-found": "There is nothing here that you could open.",
    "sign-in": "You are signed out. Sign in in another tab, then send this again.",
    "sign-in-again": "Your last sign-in was more than ten minutes ago. Sign in again, then do this once more.",
    forbidden: "This did not come from a page of ours, so we did nothing. Reload the page and send it again.",
    invalid: "This could not be read. Reload the page and send it again.",
    conflict: "Somebody changed this meanwhile, perhaps you in another window. Reload the page to see what stands now.",
    "too-many":
      "That was tried too often. Try again in {minutes, plural, one {a minute} other {# minutes}}. Nothing has changed until then.",
    unavailable:
      "Something on our side went wrong, so nothing was done. Send it again in a minute. If it happens again, write to us and quote {reference}.",
  },
  fields: {
    "email-missing": "Type your email address.",
    "email-shape": "That is not an email address that we can write to. It should look like name@example.com.",
    "email-long": "An email address has at most 254 characters. Check that nothing else was pasted with it.",
    "email-same": "That is your email address already. Type the new one.",
    "email-taken":
      "In the meantime an account was made with this address. Sign in to that one, or use another address here.",
    "phone-missing": "Type your phone number.",
    "phone-none": "That is not a phone number. Use digits only, with + and the country’s code in front if you like.",
    "phone-elsewhere":
      "That is not a phone number of this country. For a number of another country begin with + and its code, such as +44.",
    "phone-invalid": "There is no such phone number in that country. Check the digits.",
    "phone-fixed": "This number cannot receive text messages. Type the number of a mobile phone.",
    "phone-same": "That is your phone number already. Type the new one.",
    "pairs-shape": "Write each on its own line, with a colon: “Size: 26”.",
    "why-missing": "Say in a sentence why it is wrong, or what is.",
    "same-as-now": "This is what stands there now. Type what should stand there instead.",
    "no-file": "This file is empty. Choose another, or none.",
    "file-large": "The files are too large: at most {most, number} MB together. Choose smaller ones, or none.",
    "file-many": "Choose at most {most, number} files.",
    "file-kind": "Send a picture (JPEG, PNG, WebP, HEIC, AVIF, GIF) or a PDF. This file is something else, whatever it is called.",
    "first-name-missing": "Type your first name.",
    "name-long": "Use at most 100 characters. This has {length, number}.",
    "name-invisible": "There is an invisible character in it. Delete the name and type it again.",
    "card-number": "This looks like the number of a payment card. We never keep those, so take it out and send the rest.",
    missing: "This cannot stay empty.",
    "nothing-typed": "Nothing is filled in. Fill in at least one field, or leave this form.",
    "payout-none": "Fill in an account number with its IFSC, or a UPI ID: your refund has to go somewhere.",
    "payout-two": "Fill in a bank account or a UPI ID and empty the other: your refund goes to one place.",
    "payout-part": "A bank account needs both its number and its IFSC. Fill this in too, or empty both and give a UPI ID.",
    settled:
      "This was paid meanwhile, so it stays as it was used, and nothing was saved. If it is wrong, leave this form and choose “This is wrong”.",
    "yes-missing": "Tick this box if you agree. Without your yes, nothing is stored.",
    "text-long": "Use at most {most, number} characters. This has {length, number}.",
    "text-invisible": "There is an invisible character in it. Delete the text and type it again.",
    "list-long": "Write at most {most, number} lines. These are {count, number}.",
    "link-shape": "That is not an address of a website. It should begin with https://",
    "choice-none": "Choose one of these.",
    "country-none": "Choose a country from the list.",
    "region-none": `There is none of that name in ${OF}. Write its name or its letters, or leave this empty.`,
    "postcode-shape":
      `A postcode of ${OF} {digits, select, 0 {looks like {example}} 3 {has three digits, such as {example}} 4 {has four digits, such as {example}} 5 {has five digits, such as {example}} 6 {has six digits, such as {example}} other {has {digits} digits, such as {example}}}.`,
    "phone-shape":
      `That is not a phone number of ${OF}, which looks like {example}. Begin a number of another country with + and its code, such as +44 for the United Kingdom.`,
    "phone-abroad": "Begin the number with + and the code of its country, such as +44 for the United Kingdom.",
    "count-shape": "Write a whole number, such as 2.",
    "count-large": "Write a number of at most {most, number}.",
    "measure-shape": "Write a number with at most two decimals, such as 28.5.",
    "date-shape": "Write the date as year, month and day, such as 2019-05-31.",
    "date-none": "The calendar has no such day. Check the day and the month.",
    "account-shape": "An account number has 9 to 18 digits.",
    "ifsc-shape": "An IFSC has eleven characters: four letters, a 0, and six letters or digits, such as HDFC0001234.",
    "upi-shape": "A UPI ID looks like name@bank.",
    "too-many-records": "You have {most, number} of these already. Remove one before you add another.",
    already: "You have this one already.",
    "password-missing": "Type your password.",
    "password-wrong":
      "This email address and this password do not belong together. Check both, or get a code by email.",
    "password-not-yours": "That is not your password. Check it, or get a code by email.",
    "password-short": "Use at least {least, number} characters.",
    "password-long": "Use at most {most, number} characters.",
    "password-mixed": "Use small letters, capital letters and a digit.",
    "password-invisible": "There is an invisible character in it. Type the password instead of pasting it.",
    "password-common":
      "Many people use this password or one very like it, so it is guessed first. Choose three or four unrelated words.",
    "password-yours":
      "It is made of your own name, your address or the shop’s name, which is tried first. Choose three or four unrelated words.",
    "password-pattern":
      "Rows of keys, dates and repeated letters are guessed quickly. Choose three or four unrelated words.",
    "password-weak": "This can be guessed too quickly. Make it longer: three or four unrelated words are good.",
    "code-missing": "Type the six digits from our letter.",
    "code-shape": "The code has six digits and nothing else.",
    "code-wrong":
      "That is not the code. You can try {left, plural, one {once more} other {# more times}}. If we wrote more than once, only the newest letter counts.",
    "code-spent":
      "This code does not work any more: it was used, typed wrongly five times, or is older than ten minutes. Get a new one.",
  },
} as const;

/** The sentences that a field can be refused with. */
export type Problem = keyof (typeof errors)["fields"];
