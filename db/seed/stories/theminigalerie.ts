import { session } from "../../factories/access";
import { correctionRequest } from "../../factories/corrections";
import { daysAgo, later } from "../../factories/days";
import { together } from "../../factories/keep";
import { address, consent, person } from "../../factories/people";
import { purchase, refund, sentBack } from "../../factories/shopping";
import type { Story } from "../../factories/tables";
import { message, pageView, review } from "../../factories/traces";
import { cart } from "../../factories/wishes";
import { ofFarah, ofWeiLing } from "../gathered/theminigalerie";
import { everyday, picture, type Tale, withdrawn } from "../tale";

const brand = "theminigalerie";

export const theminigalerie = (): Tale[] => [weiLing(), priya(), farah()];

/** Buys for two children, sent one thing back, and wrote about the pinafore. */
function weiLing(): Tale {
  const who = person(
    brand,
    {
      firstName: "Wei Ling",
      lastName: "Tan",
      email: "weiling.tan@example.com",
      emailConfirmedAt: daysAgo(410),
      acceptsEmailMarketing: true,
      tags: ["VIP", "wholesale-enquiry"],
      note: "Asked for eco wrapping on every order.",
      collectedAt: daysAgo(412),
    },
    "wei ling",
  );
  const bought = purchase(
    who,
    { orderedAt: daysAgo(48), financialStatus: "partially_refunded", note: "Gift wrap, please." },
    "pinafore",
  );
  const [order] = bought.orders;
  const words = review(
    who,
    { product: "Linen pinafore, sage", rating: 5, title: "She twirls in it", writtenAt: daysAgo(30) },
    "pinafore",
  );
  const taken = picture(words, "pinafore", "IMG_2041.jpg");
  const asked = message(
    who,
    {
      subject: "Romper too small",
      body: "Hello, the oat romper is too small. May I send it back?",
      sentAt: daysAgo(40),
    },
    1,
  );
  const answered = message(
    who,
    {
      direction: "to-you",
      subject: "Re: Romper too small",
      body: "Hello Wei Ling, of course. The label is attached.",
      sentAt: daysAgo(39),
    },
    2,
  );
  const kept = putAside(cart(who, { items: 3, changedAt: daysAgo(2) }, "now"));
  const story = together(everyday(who, { orders: 4, views: 12 }), bought, kept, ofWeiLing(who), {
    addresses: [
      address(
        who,
        { company: "Lim & Tan LLP", address1: "1 Raffles Place", address2: "#20-61", zip: "048616", isDefault: false },
        "office",
      ),
    ],
    returns: [sentBack(order, { item: "Organic cotton romper, oat", reason: "Too small" }, 1)],
    refunds: [refund(order, { amountMinor: 4550, reason: "One item sent back" }, 1)],
    correctionRequests: [
      correctionRequest(
        who,
        { dataset: "orders", recordId: order.id, recordName: order.name },
        {
          fields: ["totalMinor"],
          before: { totalMinor: "SGD 109.00" },
          shouldBe: { totalMinor: "SGD 104.00" },
          why: "I used a voucher of five dollars.",
          askedAt: daysAgo(20),
          state: "refused",
          closedAt: daysAgo(14),
          decidedAs: "customer care",
          decision: "The voucher was used on the order before this one, where it is taken off. The invoice is right as it stands.",
        },
        "voucher",
      ),
    ],
    reviews: [words],
    reviewPhotos: [taken.photo],
    messages: [asked, answered],
    sessions: [session(who, { startedAt: daysAgo(33), endedAt: later(daysAgo(33), { hours: 2 }) }, "old")],
  });
  const lookUps = [
    {
      staffId: "staff-4",
      role: "customer service",
      reason: "Asked where a parcel is",
      dataset: "orders",
      fields: ["name", "fulfillmentStatus", "shipping"],
    },
  ];
  return { person: who, story, pictures: [taken], lookUps };
}

/** Bought at a fair, by email and without a password: claims her account with a code. */
function priya(): Tale {
  const who = person(
    brand,
    { firstName: "Priya", lastName: "Nair", email: "priya.nair@example.com", acceptsEmailMarketing: false },
    "priya",
  );
  const left = cart(who, { state: "left-at-checkout", email: who.email, changedAt: daysAgo(40) }, "left");
  return { person: who, story: together(everyday(who, { orders: 2, views: 0 }), left) };
}

/** Never bought anything: looked around, took the newsletter, and gave it up. */
function farah(): Tale {
  const who = person(
    brand,
    {
      firstName: "Farah",
      lastName: "Binte Rahman",
      email: "farah@example.org",
      phone: null,
      shopRef: null,
      acceptsEmailMarketing: false,
      totalOrders: 0,
      totalSpentMinor: 0,
      collectedAt: daysAgo(95),
    },
    "farah",
  );
  const story = together(ofFarah(who), {
    customers: [who],
    consents: [consent(who, {}, "newsletter"), withdrawn(who, "email", daysAgo(20))],
    pageViews: [pageView(who, { searchedFor: "muslin swaddle" }, 1), pageView(who, {}, 2)],
  });
  return { person: who, story: together(story, cart(who, { items: 1, changedAt: daysAgo(94) }, "first")) };
}

/** The first thing in the basket is not for today. */
function putAside(full: ReturnType<typeof cart>): Story {
  return { ...full, cartItems: full.cartItems.map((item, i) => ({ ...item, savedForLater: i === 0 })) };
}
