import { daysAgo, later } from "../../factories/days";
import { engraving, measurement, taste } from "../../factories/fitting";
import { together } from "../../factories/keep";
import { membership, pointMovement, remindersYes, specialDate } from "../../factories/membership";
import { refundAccount, refundYes } from "../../factories/payouts";
import { address, consent, type Person, person } from "../../factories/people";
import { purchase, refund, sentBack } from "../../factories/shopping";
import type { Story } from "../../factories/tables";
import { message, review } from "../../factories/traces";
import { cart } from "../../factories/wishes";
import { ofAnanya, ofRohit } from "../gathered/mini-miss";
import { everyday, picture, type Tale } from "../tale";

const brand = "mini-miss";

export const miniMiss = (): Tale[] => [ananya(), meera(), rohit()];

/** Writes her name in Devanagari on parcels, pays the courier, and once waited long. */
function ananya(): Tale {
  const who = person(
    brand,
    {
      firstName: "Ananya",
      lastName: "Sharma",
      email: "ananya.sharma@example.com",
      emailConfirmedAt: daysAgo(88),
      acceptsEmailMarketing: false,
      acceptsSmsMarketing: true,
      tags: ["Diwali"],
      collectedAt: daysAgo(90),
    },
    "ananya",
  );
  const bought = purchase(
    who,
    {
      items: 2,
      orderedAt: daysAgo(25),
      paymentMethod: "Cash on Delivery (COD)",
      paymentReference: null,
      financialStatus: "pending",
    },
    "lehenga",
  );
  const words = review(
    who,
    {
      product: "Lehenga choli, marigold, 4 to 5 years",
      rating: 5,
      title: "बहुत सुंदर!",
      body: "Colour is exactly as in the picture. दिवाली के लिए बढ़िया।",
      writtenAt: daysAgo(10),
    },
    1,
  );
  const taken = picture(words, "frock", "diwali.jpg");
  const story = together(everyday(who, { orders: 1, views: 7 }), bought, paidBack(who), silver(who), ofAnanya(who), {
    addresses: [address(who, { firstName: "अनन्या", lastName: "शर्मा", isDefault: false }, "parents")],
    returns: [
      sentBack(
        bought.orders[0],
        {
          item: "Juttis, embroidered, size 9",
          reason: "Arrived damaged",
          status: "open",
          receivedAt: null,
          requestedAt: daysAgo(12),
        },
        1,
      ),
    ],
    reviews: [words],
    reviewPhotos: [taken.photo],
    messages: [
      message(
        who,
        { channel: "text", subject: null, body: "Parcel still not here. Diwali is on Sunday!", sentAt: daysAgo(18) },
        1,
      ),
    ],
  });
  const lookUps = [
    {
      staffId: "staff-2",
      role: "grievance officer",
      reason: "Complaint about a late parcel",
      dataset: "orders",
      fields: ["name", "fulfilledAt", "shipping"],
    },
  ];
  return { person: who, story, pictures: [taken], lookUps };
}

/** A parcel paid at the door, sent back, and paid back by UPI: asked for after the sale, for that refund alone. */
function paidBack(who: Person): Story {
  const orderedAt = daysAgo(70);
  const bought = purchase(
    who,
    {
      items: 1,
      orderedAt,
      paymentMethod: "Cash on Delivery (COD)",
      paymentReference: null,
      financialStatus: "refunded",
    },
    "gown",
  );
  const [order] = bought.orders;
  const givenAt = later(orderedAt, { days: 12 });
  const yes = refundYes(who, givenAt, "refund");
  const account = { upiId: "ananya.sharma@okhdfc", givenAt, reconciledAt: later(givenAt, { days: 5 }) };
  return together(bought, {
    consents: [yes],
    returns: [sentBack(order, { item: "Silk party gown, rani pink", reason: "Too small" }, "gown")],
    refunds: [refund(order, { method: "UPI", reason: "Sent back" }, "gown")],
    refundAccounts: [refundAccount(order, yes, account, "gown")],
  });
}

/** A member since spring, with what she likes and the days that matter. */
function silver(who: Person): Story {
  const decidedAt = daysAgo(84);
  const words = {
    purpose: "membership",
    wording: "Yes, I join the Silver Membership.",
    method: "form",
    decidedAt,
  } as const;
  const [club, reminders] = [consent(who, words, "club"), remindersYes(who, decidedAt, "reminders")];
  const member = membership(club, { points: 240 }, "silver");
  const anklet = purchase(who, { items: 1, orderedAt: daysAgo(60) }, "anklet");
  const [order] = anklet.orders;
  const at = { movedAt: daysAgo(59), orderId: order.id };
  return together(anklet, cart(who, { items: 2, changedAt: daysAgo(6) }, "now"), {
    consents: [club, reminders],
    memberships: [member],
    pointMovements: [
      pointMovement(member, { ...at, points: 340, balance: 340 }, 1),
      pointMovement(member, { reason: "spent", points: -100, balance: 240, movedAt: daysAgo(25), expiresOn: null }, 2),
    ],
    specialDates: [
      specialDate(reminders, { day: "1994-08-19" }, "own"),
      specialDate(reminders, { occasion: "anniversary", day: "2017-02-14", daysBefore: 14 }, "wedding"),
      specialDate(reminders, { occasion: "childs-birthday", whose: "Kiara", day: "2021-11-02" }, "daughter"),
    ],
    tastes: [
      taste(who, { about: "metal", likes: "Silver" }, "metal"),
      taste(who, { about: "stone", likes: "Moonstone", learnt: "seen", looks: 9 }, "stone"),
    ],
    measurements: [
      measurement(
        who,
        { part: "ring-finger", value: 14, unit: "india-ring", orderId: order.id, takenAt: order.orderedAt },
        "ring",
      ),
    ],
    engravings: [engraving(order, { item: "Anklet with bells", words: "कियारा" }, "anklet")],
  });
}

/** Known by her telephone alone. */
function meera(): Tale {
  const who = person(
    brand,
    { firstName: "Meera", lastName: "Iyer", acceptsEmailMarketing: false, acceptsSmsMarketing: false },
    "meera",
  );
  const bought = purchase(who, { email: null, channel: "shopify_draft_order", note: "Ordered by WhatsApp." }, "phone");
  const nameless = { ...who, email: null };
  return {
    person: nameless,
    story: together(bought, { customers: [nameless], addresses: [address(who, {}, "home")] }),
  };
}

/** Buys presents for his nieces, never for himself. */
function rohit(): Tale {
  const who = person(brand, { firstName: "Rohit", lastName: "Banerjee", email: "rohit.banerjee@example.org" }, "rohit");
  const reminders = remindersYes(who, daysAgo(20), "reminders");
  const nieces = ["Tara", "Mishti"].map((whose, i) =>
    specialDate(
      reminders,
      { occasion: "childs-birthday", whose, day: `${String(2017 + i)}-0${String(4 + i)}-11` },
      whose,
    ),
  );
  const orderedAt = daysAgo(33);
  const cash = { paymentMethod: "Cash on Delivery (COD)", paymentReference: null, financialStatus: "paid" };
  const bought = purchase(who, { items: 1, orderedAt, ...cash }, "too late");
  const [order] = bought.orders;
  const yes = refundYes(who, daysAgo(8), "refund");
  const waiting = { accountNumber: "50100234567891", givenAt: daysAgo(8), paidAt: null };
  const story = together(everyday(who, { orders: 3, views: 4 }), bought, cart(who, { items: 1 }, "next"), ofRohit(who), {
    consents: [reminders, yes],
    specialDates: nieces,
    tastes: [taste(who, { about: "size", likes: "6 to 7 years", wearer: "my niece Tara" }, "niece")],
    returns: [sentBack(order, { reason: "Came after the birthday", receivedAt: daysAgo(9) }, "too late")],
    refundAccounts: [refundAccount(order, yes, waiting, "too late")],
  });
  return { person: who, story };
}
