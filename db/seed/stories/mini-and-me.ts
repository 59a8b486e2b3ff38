import { session } from "../../factories/access";
import { daysAgo, later } from "../../factories/days";
import { together } from "../../factories/keep";
import { person } from "../../factories/people";
import { purchase, refund, sentBack } from "../../factories/shopping";
import { message, pageView, review } from "../../factories/traces";
import { ofCharlotte, ofNiamh } from "../gathered/mini-and-me";
import { everyday, picture, type Tale, times } from "../tale";

const brand = "mini-and-me";

export const miniAndMe = (): Tale[] => [niamh(), charlotte(), zoe()];

/** Years of birthdays: enough rows that lists are paged and searched. */
function niamh(): Tale {
  const who = person(
    brand,
    {
      firstName: "Niamh",
      lastName: "O'Connor",
      email: "niamh.oconnor@example.com",
      emailConfirmedAt: daysAgo(1290),
      acceptsEmailMarketing: true,
      totalOrders: 64,
      collectedAt: daysAgo(1300),
    },
    "niamh",
  );
  const orders = times(61, (i) =>
    purchase(
      who,
      {
        name: `#${1100 + i * 7}`,
        orderedAt: later(daysAgo(1299 - i * 21), { hours: 9 + (i % 12), minutes: (i * 7) % 60 }),
      },
      `birthday ${i}`,
    ),
  );
  const pageViews = times(280, (i) =>
    pageView(who, { ...(i % 40 === 0 && { searchedFor: "matching jumper" }) }, `idle ${i}`),
  );
  const messages = times(14, (i) =>
    message(who, { direction: i % 2 ? "to-you" : "from-you", sentAt: daysAgo(900 - i * 30) }, i),
  );
  return {
    person: who,
    story: together(everyday(who, { orders: 0 }), ...orders, ofNiamh(who), { pageViews, messages }),
  };
}

/** A gift that was too small: money back, and kind words with two pictures all the same. */
function charlotte(): Tale {
  const who = person(
    brand,
    {
      firstName: "Charlotte",
      lastName: "Okafor",
      email: "charlotte.okafor@example.com",
      emailConfirmedAt: daysAgo(320),
      acceptsEmailMarketing: true,
      tags: ["newsletter", "twins"],
      customFields: { "Birth date (customer.metafields.facts.birth_date)": "1991-04-17" },
      collectedAt: daysAgo(330),
    },
    "charlotte",
  );
  const gift = purchase(
    who,
    {
      items: 2,
      orderedAt: daysAgo(70),
      financialStatus: "refunded",
      noteAttributes: { "Gift message": "Happy birthday, little one! From Auntie C.", Wrap: "mustard ribbon" },
      discountCode: "WELCOME10",
      discountMinor: 500,
    },
    "gift",
  );
  const [order] = gift.orders;
  const words = review(
    who,
    { product: "Matching jumper, mini, mustard", rating: 4, title: "Twinning!", writtenAt: daysAgo(50) },
    1,
  );
  const pictures = ["twins.jpg", "twins again.jpg"].map((fileName) => picture(words, "jumpers", fileName));
  const story = together(everyday(who, { orders: 2, views: 9 }), gift, ofCharlotte(who), {
    returns: [sentBack(order, { reason: "Too small" }, 1)],
    refunds: [refund(order, { reason: "Sent back" }, 1)],
    reviews: [words],
    reviewPhotos: pictures.map(({ photo }) => photo),
    messages: [message(who, { channel: "chat", subject: null, body: "Is the jumper wool? My son is allergic." }, 1)],
    sessions: [session(who, { startedAt: daysAgo(51), endedAt: later(daysAgo(51), { hours: 3 }) }, "old")],
  });
  return { person: who, story, pictures };
}

/** Came over with the shop's records; her account waits to be claimed. */
function zoe(): Tale {
  const who = person(
    brand,
    { firstName: "Zoë", lastName: "Davies", email: "zoe.davies@example.org", acceptsEmailMarketing: true },
    "zoe",
  );
  return { person: who, story: everyday(who, { orders: 2, views: 0 }) };
}
