import { session } from "../../factories/access";
import { daysAgo, later } from "../../factories/days";
import { appointment } from "../../factories/fitting";
import { together } from "../../factories/keep";
import { consent, type Person, person } from "../../factories/people";
import { purchase } from "../../factories/shopping";
import type { Story } from "../../factories/tables";
import { message, review } from "../../factories/traces";
import { cart, giftRecipient, wishList } from "../../factories/wishes";
import { poem } from "../poem";
import { ofGrace, ofMarcus } from "../gathered/miniluxe";
import { everyday, picture, type Tale, withdrawn } from "../tale";

const brand = "miniluxe";

export const miniluxe = (): Tale[] => [grace(), marcus(), caroline()];

/** The same address signs in at another brand, where she is somebody else to us. */
function grace(): Tale {
  const who = person(
    brand,
    {
      firstName: "Grace",
      lastName: "Kim",
      email: "grace.kim@example.com",
      emailConfirmedAt: daysAgo(200),
      acceptsEmailMarketing: true,
      customFields: {
        "Preferred studio": "Newbury Street",
        "Nail shape (customer.metafields.facts.nail_shape)": "almond",
      },
      collectedAt: daysAgo(230),
    },
    "grace",
  );
  const words = review(
    who,
    { product: "Nail polish, Back Bay", rating: 4, title: "Lasts ten days", writtenAt: daysAgo(60) },
    1,
  );
  const taken = picture(words, "nails", "back-bay.jpg");
  const story = together(everyday(who, { orders: 5, views: 8 }), visits(who), forGrandmother(who), ofGrace(who), {
    reviews: [words],
    reviewPhotos: [taken.photo],
  });
  return { person: who, story, pictures: [taken] };
}

/** Comes every few weeks, and says what she likes. */
function visits(who: Person): Story {
  const wishes = "Almond shape, not too short. Back Bay if you have it.";
  return together(wishList(who, { name: "Treats", items: 3 }, "treats"), cart(who, { changedAt: daysAgo(1) }, "now"), {
    appointments: [
      appointment(
        who,
        { startsAt: later(daysAgo(-6), { hours: 15 }), state: "booked", bookedAt: daysAgo(1), wishes },
        1,
      ),
      appointment(
        who,
        { startsAt: later(daysAgo(24), { hours: 14 }), wishes, staffNote: "Left ring nail is brittle." },
        2,
      ),
      appointment(
        who,
        { startsAt: later(daysAgo(60), { hours: 16 }), health: "Six months pregnant: no strong smells." },
        3,
      ),
    ],
  });
}

/** A gift that came with more words than paper. */
function forGrandmother(who: Person): Story {
  const bought = purchase(who, { items: 1, orderedAt: daysAgo(18), noteAttributes: { Wrap: "silver" } }, "gift");
  const [order] = bought.orders;
  const recipient = giftRecipient(
    who,
    {
      origin: "order",
      orderId: order.id,
      relation: "grandmother",
      email: null,
      message: poem,
      addedAt: order.orderedAt,
    },
    "grandmother",
  );
  return together(bought, { giftRecipients: [recipient] });
}

/** Takes his rights seriously: every no is kept as it was said. */
function marcus(): Tale {
  const who = person(
    brand,
    {
      firstName: "Marcus",
      lastName: "Washington",
      email: "marcus.washington@example.com",
      emailConfirmedAt: daysAgo(150),
      acceptsEmailMarketing: false,
      acceptsSmsMarketing: false,
      collectedAt: daysAgo(151),
    },
    "marcus",
  );
  const calledOff = {
    state: "called-off",
    startsAt: later(daysAgo(145), { hours: 17 }),
    calledOffAt: daysAgo(147),
  } as const;
  const story = together(everyday(who, { orders: 1, views: 3 }), ofMarcus(who), {
    appointments: [appointment(who, calledOff, "called off")],
    consents: [
      consent(who, { method: "sign-up" }, "newsletter"),
      withdrawn(who, "email", daysAgo(140)),
      withdrawn(who, "text", daysAgo(140)),
      consent(
        who,
        {
          purpose: "advertising",
          channel: "site",
          state: "withdrawn",
          wording: null,
          method: "preference-page",
          decidedAt: daysAgo(139),
        },
        "adverts",
      ),
    ],
    messages: [
      message(
        who,
        {
          channel: "form",
          subject: "Who gets my data?",
          body: "Please tell me which companies receive my phone number.",
          sentAt: daysAgo(138),
        },
        1,
      ),
    ],
    sessions: [session(who, { startedAt: daysAgo(139), endedAt: later(daysAgo(139), { hours: 1 }) }, "old")],
  });
  return { person: who, story };
}

/** Pays in the studio and never made an account. */
function caroline(): Tale {
  const who = person(
    brand,
    { firstName: "Caroline", lastName: "Murphy", email: "caroline.murphy@example.net", acceptsSmsMarketing: true },
    "caroline",
  );
  const bought = purchase(
    who,
    { channel: "pos", shipping: null, shippingMethod: null, shippingMinor: 0, note: "Allergic to acetone." },
    "studio",
  );
  return {
    person: who,
    story: together(everyday(who, { orders: 1, views: 0 }), bought, {
      appointments: [appointment(who, { health: "Allergic to acetone." }, "studio")],
      consents: [consent(who, { channel: "text" }, "texts")],
    }),
  };
}
