import { session } from "../../factories/access";
import { daysAgo, later } from "../../factories/days";
import { together } from "../../factories/keep";
import { consent, person } from "../../factories/people";
import { purchase } from "../../factories/shopping";
import { message, review } from "../../factories/traces";
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
  const story = together(everyday(who, { orders: 5, views: 8 }), ofGrace(who), {
    reviews: [words],
    reviewPhotos: [taken.photo],
  });
  return { person: who, story, pictures: [taken] };
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
  const story = together(everyday(who, { orders: 1, views: 3 }), ofMarcus(who), {
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
      consents: [consent(who, { channel: "text" }, "texts")],
    }),
  };
}
