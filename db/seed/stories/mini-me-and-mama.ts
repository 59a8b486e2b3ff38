import { session } from "../../factories/access";
import { daysAgo, later } from "../../factories/days";
import { alteration, measurement, taste } from "../../factories/fitting";
import { together } from "../../factories/keep";
import { consent, type Person, person } from "../../factories/people";
import { purchase } from "../../factories/shopping";
import type { Story } from "../../factories/tables";
import { device, message, review } from "../../factories/traces";
import { cart, giftRecipient, registry } from "../../factories/wishes";
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
    fitted(who),
    expecting(who),
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

/** A dress let down in the store, and the tape that it took. */
function fitted(who: Person): Story {
  const note = "Hem down 2 in, waist in 1 in. Chest 36, waist 29.";
  const bought = purchase(who, { channel: "pos", shipping: null, note, orderedAt: daysAgo(58) }, "hem");
  const [order] = bought.orders;
  const tape = { orderId: order.id, takenBy: "shop-staff", takenAt: order.orderedAt } as const;
  return together(bought, {
    measurements: [
      measurement(who, { ...tape, part: "chest", value: 36 }, "chest"),
      measurement(who, { ...tape, part: "waist", value: 29, note: "Wants room for the months ahead." }, "waist"),
      measurement(who, { part: "height", value: 96, unit: "cm", wearer: "my son Theo", takenAt: daysAgo(30) }, "son"),
    ],
    alterations: [
      alteration(order, { work: "Hem down 2 in" }, "hem"),
      alteration(order, { work: "Waist in 1 in", state: "ready", instructions: null }, "waist"),
    ],
  });
}

/** A registry that she keeps with her husband, and the people whom she sends things to. */
function expecting(who: Person): Story {
  const baby = { title: "Baby Carter", partner: "Ben Carter", partnerEmail: "ben.carter@example.com" };
  const greeting = "Thank you all! Hand-me-downs are as welcome as anything here.";
  const list = registry(who, { ...baby, greeting, createdAt: daysAgo(60) }, "baby");
  const [made] = list.registries;
  return together(list, cart(who, { changedAt: daysAgo(1) }, "now"), {
    giftRecipients: [
      giftRecipient(who, { relation: "sister" }, "sister"),
      giftRecipient(who, { relation: "mother-in-law", email: "rosa@example.net" }, "mother-in-law"),
      giftRecipient(who, { origin: "registry", registryId: made.id, relation: "friend who is due too" }, "friend"),
    ],
    tastes: [
      taste(who, { about: "size", likes: "8" }, "size"),
      taste(who, { about: "size", likes: "3T", wearer: "my son Theo" }, "son"),
      taste(
        who,
        { about: "brand", likes: "Lemon & Thyme", learnt: "noted", staffNote: "Asked for it twice." },
        "brand",
      ),
    ],
  });
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
  const story = together(everyday(who, { orders: 2, views: 5 }), cart(who, { items: 1 }, "now"), {
    tastes: [taste(who, { about: "style", likes: "Matching sets" }, "style")],
    giftRecipients: [giftRecipient(who, { relation: "niece" }, "niece")],
  });
  return { person: who, story };
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
      measurements: [measurement(who, { part: "chest", value: 42, takenBy: "shop-staff" }, "chest")],
    }),
  };
}
