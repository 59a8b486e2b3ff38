import { describe, expect, it } from "vitest";
import { speak } from "@/lib/language";
import { policyOf } from "@/policies";
import { type Block, type Part, type SectionId } from "./blocks";
import { pageOf } from "./page";

/** All words of one section of a brand's policy page, as a visitor reads them. */
function said(brand: string, id: SectionId): string {
  const policy = policyOf(brand);
  if (!policy) throw new Error(`no brand ${brand}`);
  const page = pageOf(policy, speak("en-GB", policy.timeZone), new Date("2026-06-01T12:00:00Z"));
  const section = page.sections.find((one) => one.id === id);
  if (!section) throw new Error(`${brand} has no section ${id}`);
  return words(section).join("\n");
}

function words({ title, lead = "", blocks }: Part): string[] {
  return [title, lead, ...blocks.flatMap(inBlock)];
}

function inBlock(block: Block): string[] {
  if (block.kind === "text") return [block.text];
  if (block.kind === "list") return [...block.items];
  if (block.kind === "facts")
    return block.facts.flatMap(({ term, detail }) => [detail].flat().map((line) => `${term}: ${line}`));
  if (block.kind === "table") return block.rows.map((row) => row.join(" | "));
  return block.parts.flatMap(words);
}

type Row = readonly [promises: string, section: SectionId, words: string | RegExp];

function expectSaid(brand: string, rows: readonly Row[]): void {
  it.each(rows)("%s", (_, section, expected) => {
    if (typeof expected === "string") expect(said(brand, section)).toContain(expected);
    else expect(said(brand, section)).toMatch(expected);
  });
}

describe("TheMiniGalerie says", () => {
  expectSaid("theminigalerie", [
    ["TMG-03: name, email and phone", "data", "Your name; your email address; your phone number"],
    ["TMG-04: addresses with postal code and country", "data", "with postal code and country"],
    [
      "TMG-06: what an account needs, and that one can do without",
      "scope",
      /without an account\.\nAn account needs a username and a password/,
    ],
    ["TMG-07: messages, reviews, testimonials and photos", "data", /reviews and testimonials; photos/],
    ["TMG-11: that cookies hold data", "data", "what is in our cookies"],
    [
      "TMG-12: that a review is shown by permission and taken down on asking",
      "data",
      /because you said so.*taken down/,
    ],
    [
      "TMG-13: that orders rest on the contract",
      "purposes",
      /to pack and send what you buy.* – we need it to do what we agreed/,
    ],
    ["TMG-14: what accounts are for", "purposes", /to remember your settings/],
    ["TMG-16: that questions are answered", "messages", /^Answers \| Answer what you asked/m],
    [
      "TMG-18: that statistics rest on an interest that one can object to",
      "purposes",
      /to see which pages help people.*you can object/,
    ],
    ["TMG-19: that fraud is looked for", "purposes", /to notice orders that are a trick/],
    ["TMG-20: that laws are followed", "purposes", /to keep our books and pay our taxes – a law asks us to/],
    ["TMG-29: when authorities get data", "disclosures", "a law, a court or an office demands it"],
    ["TMG-35: that the way is encrypted", "security", "travels encrypted"],
    ["TMG-36: that cards go to payment companies", "security", /card numbers go to payment companies/],
    ["TMG-37: that few can look", "security", "Only people who need it for their work"],
    ["TMG-39: that data goes when its time is over", "retention", "When its time is over, data is deleted"],
    ["TMG-41: that unsubscribing deletes marketing data", "retention", "Unsubscribing deletes your marketing data"],
    [
      "TMG-43: that deletion tells what stays and why",
      "retention",
      "what goes at once, what stays, why, and until when",
    ],
    ["TMG-44: that everybody may see and correct", "rights", /Everybody\n\nSee your data.*\nCorrect it/],
    ["TMG-45: that everybody may take data along", "rights", "Take it with you. Get your data in files"],
    ["TMG-49: where data is", "transfers", "Your data is in Singapore and wherever"],
    ["TMG-50: that a visit is no consent to a transfer", "transfers", "never your visit alone"],
    ["TMG-51: that marketing rests on a yes", "purposes", /to send you news and offers.* – you said yes/],
    ["TMG-61: that other laws are heard", "rights", /People anywhere else\n\nUse your own law/],
    ["TMG-63: that links lead elsewhere", "notices", "Links lead to sites of others"],
  ]);
});

describe("MiniLuxe says", () => {
  expectSaid("miniluxe", [
    ["MLX-01: when data comes", "scope", /you register\nyou order\nyou apply for a job\nyou answer a survey/],
    [
      "MLX-02: name, email, address and phone",
      "data",
      "Your name; your email address; your mailing address; your phone number",
    ],
    ["MLX-04: identifiers, and passwords that nobody can read", "data", /user name and account number; a password/],
    ["MLX-06: clicks and pages", "data", "Pages visited and links clicked"],
    ["MLX-07: purchases and wishes", "data", /thought of buying[^]*your wish lists/],
    ["MLX-09: that one can visit without a name", "notices", "without telling us who you are"],
    ["MLX-11: that nothing is sold", "disclosures", "not sold, rented or traded"],
    ["MLX-13: that courts are answered", "disclosures", "a court orders it"],
    ["MLX-14: that crimes are looked into", "disclosures", "a crime or fraud is looked into"],
    ["MLX-19: that the number goes to nobody for marketing", "recipients", /Never: Your phone number/],
    ["MLX-20: that a yes to texts goes to nobody", "recipients", /Never: .*you said yes to texts/],
    ["MLX-21: that few have the right to look", "security", "special right of access, bound to secrecy"],
    [
      "MLX-22: that the way and the database are encrypted",
      "security",
      /travel encrypted \(SSL\)[^]*encrypted in the database/,
    ],
    ["MLX-23: that payment companies have policies of their own", "recipients", "https://www.paypal.com/privacy"],
    ["MLX-24: what cookies do", "cookies", /what you put into the basket[^]*count visits/],
    [
      "MLX-28: that parents are asked first, should it change",
      "children",
      "a parent says yes before anything is collected",
    ],
    ["MLX-30: that the young ask a parent", "children", "ask a parent before you use the site"],
    ["MLX-33: that feedback is welcome", "notices", "write to customer service"],
    ["MLX-39: that more stands in the terms", "rights", "stands in the terms and conditions"],
  ]);
});

describe("Mini & Me says", () => {
  expectSaid("mini-and-me", [
    [
      "MMC-02, MMC-44: that data should be right, with the reader's help",
      "notices",
      "tell us by email or in your account",
    ],
    ["MMC-03: what is essential", "data", /the last page or product that you looked at/],
    [
      "MMC-04: five uses of it",
      "cookies",
      /signed in, keep your basket, let you go back and watch that all is quick and safe/,
    ],
    ["MMC-06: what an order needs", "data", /email address; your first and last name; .* addresses/],
    ["MMC-07: that orders bring messages", "messages", /^Your orders \| Keep you posted on an order/m],
    ["MMC-11: that the cookie policy changes with this one", "cookies", "A cookie policy belongs to this text"],
    ["MMC-13: that prize draws are run with it", "purposes", /to run the draw and hand out the prize/],
    ["MMC-14: that adverts are measured", "cookies", "choose adverts and measure whether those work"],
    ["MMC-20: that the account comes first and a letter helps", "rights", "Begin on your account pages"],
    ["MMC-23: that break-ins are looked into", "purposes", /to look into break-ins/],
    ["MMC-25: whom to complain to", "complaints", "Information Commissioner (United Kingdom)"],
    ["MMC-28: that a new use needs a yes", "changes", "you are asked"],
    ["MMC-29: that one needs an account to buy", "scope", "You need an account to buy."],
    ["MMC-34: social networks and places", "data", /the place where you are[^]*accounts on social networks/],
    ["MMC-37: what a browser sends", "data", /how much data that took/],
    ["MMC-38: that one is told before a new use", "messages", "Tell you before data is used for anything new"],
    ["MMC-40: that no more is asked than needed", "security", "We ask for nothing that its purpose does not need"],
    ["MMC-41: that data is guarded on paper and in machines", "security", "whether on paper or in a machine"],
    ["MMC-42: when data goes", "retention", "when the law no longer asks for it"],
    ["MMC-43: that statistics are cut loose", "retention", "cut loose from you for good"],
    ["MMC-45, MMC-46: that everybody may see and correct", "rights", /Everybody\n\nSee your data.*\nCorrect it/],
    ["MMC-47: that misuse can be stopped or ended", "rights", /Put it on hold.*wrong way[^]*Delete it.*wrong way/],
    ["MMC-48: that one can ask here", "rights", "You can ask right here"],
    ["MMC-49: that data can go to another shop", "rights", "straight to another shop"],
  ]);
});

describe("MINI MISS says", () => {
  expectSaid("mini-miss", [
    [
      "MMS-05: name, email and postal address",
      "data",
      /Your name; your email address; your phone number; your postal address with city, state/,
    ],
    ["MMS-07, MMS-12: that giving data is voluntary, and what falls away", "notices", /up to you\. Without it/],
    [
      "MMS-11: that marketing stops by the link",
      "messages",
      /^Newsletter .* Only if you said yes \| The link in each message/m,
    ],
    ["MMS-14: that no more is asked than needed", "security", /need, and no more/],
    ["MMS-15: what visits show", "data", "When, how often and how long you visit"],
    ["MMS-16: who works with visits", "recipients", /Advertising partners[^]*your no reaches it too/],
    ["MMS-17: what cookies recall", "cookies", "know you again and remember which jewellery you like"],
    ["MMS-18: what blocking them costs", "cookies", "the basket and the suggestions may not work"],
    ["MMS-20: that mistakes are put right", "rights", "Correct it. Have what is wrong put right."],
    ["MMS-21: what social sign-in brings", "data", "as far as your settings there allow"],
    ["MMS-22: encryption and machines", "security", "behind firewalls and lists of who may enter"],
    ["MMS-23: which departments look", "security", /Five departments/],
    ["MMS-25: who looks after the site", "recipients", "Look after the website and test how safe it is"],
    ["MMS-27: who hosts it", "recipients", "Runs the shop's website and stores its records"],
    ["MMS-28: who carries messages", "recipients", "Carry texts and emails"],
    ["MMS-30: in which countries", "transfers", "4 countries: India, Canada, United States and Singapore"],
    ["MMS-38: that a new use needs a yes", "changes", "you are asked"],
    ["MMS-42: what makes keeping longer", "retention", /tax audit, a quarrel/],
    ["MMS-43: that data is deleted or made nameless", "retention", "deleted for good or made nameless"],
    ["MMS-44: that rights end with the data", "retention", "we then say that nothing is held"],
    ["MMS-45: that an order is no consent to a transfer", "transfers", "never your order alone"],
    ["MMS-47: that others have rules of their own", "notices", "under rules of their own"],
    ["MMS-49: that staff keep secrets", "security", "have promised secrecy"],
    ["MMS-50: that it is tested", "security", "tests for weak spots"],
    ["MMS-51: whom to tell of misuse", "security", "tell care@minimiss.com at once"],
    ["MMS-52: that offices hear of breaches", "security", "Offices hear of a breach"],
    ["MMS-69: that profiles grow from public pages", "data", "what public pages add to it"],
    ["MMS-74: that the rest holds", "notices", "the rest holds"],
  ]);
});

describe("Mini Me and Mama says", () => {
  expectSaid("mini-me-and-mama", [
    ["MMM-02: that one can say no", "messages", /^Newsletter .* Only if you said yes/m],
    [
      "MMM-03: name, phone, email and addresses",
      "data",
      /Your name; your phone number; your email address; your mailing, billing and shipping addresses/,
    ],
    [
      "MMM-09: what devices tell",
      "data",
      /address and provider; ids of your devices and cookies[^]*the sites before and after/,
    ],
    ["MMM-15: searches and purchases", "data", "What you search for, look at and buy"],
    ["MMM-21: that partners build pictures", "cookies", "build a picture of what interests you"],
    ["MMM-22: that networks choose adverts", "cookies", "the networks may choose adverts"],
    ["MMM-23: that data may be joined", "data", "may be joined with what you told us"],
    [
      "MMM-24: that a choice holds for one browser",
      "cookies",
      /delete its cookies or take another device, and choose again/,
    ],
    ["MMM-27: that Google Analytics counts", "cookies", "Google Analytics"],
    ["MMM-28: that reviews are public without pay", "notices", "without pay or a name"],
    ["MMM-31: that there are safeguards", "security", "Rules, locks and technology"],
    ["MMM-32: that helpers sign first", "security", "sign what they must do for your data before they can open it"],
    ["MMM-33: what to report", "security", "report it at once"],
    ["MMM-35: that signing out ends a session", "security", "ends the session for good"],
    ["MMM-38: that one may stay away", "notices", "keep your data to yourself"],
  ]);
});
