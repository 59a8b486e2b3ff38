import { daysAgo } from "../../factories/days";
import { together } from "../../factories/keep";
import { address, person } from "../../factories/people";
import { purchase, sentBack } from "../../factories/shopping";
import { message, review } from "../../factories/traces";
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
  const story = together(everyday(who, { orders: 1, views: 7 }), bought, ofAnanya(who), {
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
  return { person: who, story: together(everyday(who, { orders: 3, views: 4 }), ofRohit(who)) };
}
