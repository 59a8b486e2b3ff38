import { session } from "../../factories/access";
import { daysAgo, later } from "../../factories/days";
import { together } from "../../factories/keep";
import { consent, person } from "../../factories/people";
import { purchase } from "../../factories/shopping";
import { device, message, review } from "../../factories/traces";
import { ofDaniel, ofEmily } from "../gathered/mini-me-and-mama";
import { everyday, picture, type Tale } from "../tale";

const brand = "mini-me-and-mama";

export const miniMeAndMama = (): Tale[] => [emily(), grace(), daniel()];

/** A baby registry, a hem let down, and an order that she called off. */
function emily(): Tale {
  const who = person(
    brand,
    {
      firstName: "Emily",
      lastName: "Carter",
      email: "emily.carter@example.com",
      emailConfirmedAt: daysAgo(260),
      acceptsEmailMarketing: true,
      acceptsSmsMarketing: true,
      note: "Prefers a phone call before 3 pm.",
      tags: ["registry", "in-store"],
      customFields: { "Registry due date": "2027-02-11", "Dress size": "8" },
      collectedAt: daysAgo(265),
    },
    "emily",
  );
  const orderedAt = daysAgo(80);
  const calledOff = {
    orderedAt,
    cancelledAt: later(orderedAt, { hours: 4 }),
    financialStatus: "voided",
    fulfillmentStatus: "unfulfilled",
    paidAt: null,
    fulfilledAt: null,
  };
  const words = review(who, { product: "Mama and me pyjamas, gingham", rating: 5, writtenAt: daysAgo(33) }, 1);
  const taken = picture(words, "pyjamas", "pajama party.jpg");
  const story = together(
    everyday(who, { orders: 3, views: 10 }),
    ofEmily(who),
    purchase(who, calledOff, "called off"),
    purchase(who, { channel: "pos", shipping: null, note: "Hem down 2 in, waist in 1 in. Chest 36, waist 29." }, "hem"),
    {
      consents: [consent(who, { channel: "text", method: "form" }, "texts")],
      devices: [device(who, { browser: "Chrome 148", operatingSystem: "Windows 11" }, "laptop")],
      reviews: [words],
      reviewPhotos: [taken.photo],
      messages: [
        message(
          who,
          { channel: "form", subject: "Registry", body: "Could you add the lemon swim set to my registry?" },
          1,
        ),
      ],
      sessions: [session(who, { startedAt: daysAgo(34), endedAt: later(daysAgo(34), { hours: 1 }) }, "old")],
    },
  );
  return { person: who, story, pictures: [taken] };
}

/** The same address signs in at another brand. Neither knows of the other. */
function grace(): Tale {
  const who = person(
    brand,
    {
      firstName: "Grace",
      lastName: "Kim",
      email: "grace.kim@example.com",
      emailConfirmedAt: daysAgo(40),
      collectedAt: daysAgo(41),
    },
    "grace",
  );
  return { person: who, story: everyday(who, { orders: 2, views: 5 }) };
}

/** Signed up in the store by telephone; no password, no orders online. */
function daniel(): Tale {
  const who = person(
    brand,
    { firstName: "Daniel", lastName: "D'Angelo", email: "daniel.dangelo@example.net", acceptsSmsMarketing: true },
    "daniel",
  );
  return {
    person: who,
    story: together(everyday(who, { orders: 1, views: 0 }), ofDaniel(who), {
      consents: [consent(who, { channel: "text", method: "form" }, "texts")],
    }),
  };
}
