import { session } from "../../factories/access";
import { correctionRequest } from "../../factories/corrections";
import { daysAgo, later } from "../../factories/days";
import { together } from "../../factories/keep";
import { supplier } from "../../factories/payouts";
import { consent, person } from "../../factories/people";
import { purchase, refund, sentBack } from "../../factories/shopping";
import { message, pageView, review } from "../../factories/traces";
import { cart } from "../../factories/wishes";
import { ofCharlotte, ofNiamh } from "../gathered/mini-and-me";
import { everyday, picture, type Tale, times } from "../tale";

const brand = "mini-and-me";

export const miniAndMe = (): Tale[] => [niamh(), charlotte(), zoe(), erin(), hafsa()];

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
  const reminded = {
    state: "left-at-checkout",
    email: who.email,
    changedAt: daysAgo(5),
    remindedAt: daysAgo(4),
  } as const;
  const left = cart(who, { ...reminded, items: 2 }, "left");
  return { person: who, story: together(everyday(who, { orders: 0 }), ...orders, left, ofNiamh(who), { pageViews, messages }) };
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
  const ordered = cart(who, { state: "ordered", items: 2, changedAt: daysAgo(70) }, "gift");
  const story = together(everyday(who, { orders: 2, views: 9 }), gift, ordered, ofCharlotte(who), {
    returns: [sentBack(order, { reason: "Too small" }, 1)],
    refunds: [refund(order, { reason: "Sent back" }, 1)],
    correctionRequests: [
      correctionRequest(
        who,
        { dataset: "orders", recordId: order.id, recordName: order.name },
        {
          fields: ["noteAttributes"],
          before: { noteAttributes: "Gift message: Happy birthday, little one! From Auntie C. and Wrap: mustard ribbon" },
          shouldBe: { noteAttributes: { "Gift message": "Happy birthday, little one!", Wrap: "mustard ribbon" } },
          why: "I did not sign it. The little one has no Auntie C.",
          restrict: true,
          askedAt: daysAgo(3),
        },
        "gift",
      ),
    ],
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
  return { person: who, story: together(everyday(who, { orders: 2, views: 0 }), cart(who, { items: 1 }, "now")) };
}

/** Eleven, and saves for a bobble hat: her mother said yes before anything of hers was used. */
function erin(): Tale {
  const who = person(
    brand,
    {
      firstName: "Erin",
      lastName: "Hughes",
      email: "erin.hughes@example.org",
      acceptsEmailMarketing: false,
      acceptsSmsMarketing: false,
      phone: null,
      tags: ["child"],
      note: "Eleven years old. Guardian: Megan Hughes, her mother, who agreed by the form and orders for her.",
      customFields: { Guardian: "Megan Hughes (mother), megan.hughes@example.org", "Year of birth": "2015" },
      collectedAt: daysAgo(65),
    },
    "erin",
  );
  const agreed = {
    purpose: "guardian",
    channel: "site",
    wording: "I am this child’s parent or guardian, and agree that the shop keeps what is needed for her orders.",
    method: "form",
    decidedAt: daysAgo(65),
  } as const;
  const story = together(
    everyday(who, { orders: 1, views: 0 }),
    cart(who, { items: 1, changedAt: daysAgo(3) }, "hat"),
    {
      consents: [consent(who, agreed, "guardian")],
    },
  );
  return { person: who, story };
}

/** Knits the jumpers, and never bought one. */
function hafsa(): Tale {
  const who = person(
    brand,
    {
      firstName: "Hafsa",
      lastName: "Begum",
      email: "hafsa.begum@example.net",
      shopRef: null,
      acceptsEmailMarketing: false,
      totalOrders: 0,
      totalSpentMinor: 0,
      tags: ["supplier"],
      collectedAt: daysAgo(640),
    },
    "hafsa",
  );
  const wording = "Yes, keep our details so that you can order from us and pay us.";
  const yes = consent(who, { purpose: "supply", wording, method: "form" }, "supply");
  const knits = { consentId: yes.id, company: "Begum Knitwear Ltd", supplies: "Knitted panels", position: "Owner" };
  const letters = [
    message(
      who,
      { subject: "Invoice 118", body: "Hello, invoice 118 is attached. Thank you!", sentAt: daysAgo(31) },
      1,
    ),
    message(who, { direction: "to-you", subject: "Re: Invoice 118", body: "Paid today.", sentAt: daysAgo(28) }, 2),
  ];
  const story = { customers: [who], consents: [yes], suppliers: [supplier(who, knits, "knits")], messages: letters };
  return { person: who, story };
}
