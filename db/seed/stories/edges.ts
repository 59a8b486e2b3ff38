import { code } from "../../factories/access";
import { daysAgo, later } from "../../factories/days";
import { together } from "../../factories/keep";
import { address, person } from "../../factories/people";
import { sentMessage } from "../../factories/sent";
import { jobApplication } from "../../factories/taking-part";
import { message, pageView, review } from "../../factories/traces";
import { everyday, type Tale, times } from "../tale";

/** Lives at the edges of what pages, lists and archives must carry. */
export const edges = (): Tale[] => [meiLing(), sofia(), postbox(), henrike(), jordan()];

/** Writes in whatever script comes first to hand. */
function meiLing(): Tale {
  const who = person(
    "theminigalerie",
    {
      firstName: "美玲 🌸",
      lastName: "陈 Chen",
      email: "meiling.chen@example.com",
      emailConfirmedAt: daysAgo(140),
      note: "说中文。 Prefers WhatsApp 🙏 – अंग्रेज़ी भी ठीक है।",
      tags: ["礼物", "עברית", "VIP ⭐"],
      customFields: { 孩子: "两个", "اسم الهدية": "ياسمين" },
      collectedAt: daysAgo(150),
    },
    "mei ling",
  );
  const wrote = [
    ["你好！🎁", "请问可以包装成礼物吗？谢谢 🙏🏽👩‍👧‍👦"],
    ["طلب هدية", "مرحبا، هل يمكن كتابة الاسم «ياسمين» على العلبة؟ الطلب رقم #1042."],
    ["उपहार", "नमस्ते, क्या पार्सल दिवाली से पहले आ जाएगा?"],
    ["שאלה", "שלום, האם הבד רך? (הזמנה 1042)"],
  ] as const;
  const story = together(everyday(who, { orders: 2, views: 5 }), {
    addresses: [
      address(who, { firstName: "يوسف", lastName: "بن علي", company: "花园 Garden", isDefault: false }, "gift"),
    ],
    messages: wrote.map(([subject, body], i) => message(who, { subject, body, sentAt: daysAgo(90 - i * 7) }, i)),
    reviews: [
      review(
        who,
        { title: "很可爱 😍", body: "质量很好，颜色跟照片一样。\n\u200fجميل جدا!\u200f", writtenAt: daysAgo(40) },
        1,
      ),
    ],
  });
  return { person: who, story };
}

/** Leaves a tab of the shop open all year: 12,000 pages. */
function sofia(): Tale {
  const who = person(
    "miniluxe",
    {
      firstName: "Sofia",
      lastName: "Goldberg",
      email: "sofia.goldberg@example.com",
      emailConfirmedAt: daysAgo(360),
      collectedAt: daysAgo(361),
    },
    "sofia",
  );
  const pageViews = times(12_000, (i) =>
    pageView(who, { viewedAt: later(daysAgo(360), { minutes: i * 43 }) }, `tab ${i}`),
  );
  return { person: who, story: together(everyday(who, { orders: 1, views: 0 }), { pageViews }) };
}

/** Of whom the shop knows an address for letters, and nothing else. */
function postbox(): Tale {
  const who = person("mini-and-me", { email: "just.a.postbox@example.net", collectedAt: daysAgo(12) }, "postbox");
  const bare = {
    customerId: who.customerId,
    brand: who.brand,
    email: who.email,
    currency: who.currency,
    collectedAt: who.collectedAt,
  };
  return { person: who, story: { customers: [bare] } };
}

/** Asked for a code twice and typed neither: nobody knows whether the address is theirs. */
function henrike(): Tale {
  const who = person(
    "mini-me-and-mama",
    {
      firstName: "Henrike",
      lastName: "Miller",
      email: "henrike.miller@example.org",
      emailConfirmedAt: null,
      acceptsEmailMarketing: false,
      collectedAt: daysAgo(20),
    },
    "henrike",
  );
  const codes = [9, 5].map((hours) => code(who, { createdAt: later(daysAgo(0), { hours: -hours }) }, hours));
  return { person: who, story: together(everyday(who, { orders: 1, views: 0 }), { codes }) };
}

/** Never bought anything: applied for a job, and was told no. */
function jordan(): Tale {
  const who = person(
    "miniluxe",
    {
      firstName: "Jordan",
      lastName: "Sullivan",
      email: "jordan.sullivan@example.net",
      shopRef: null,
      acceptsEmailMarketing: false,
      acceptsSmsMarketing: false,
      totalOrders: 0,
      totalSpentMinor: 0,
      collectedAt: daysAgo(70),
    },
    "jordan",
  );
  const application = jobApplication(
    who,
    {
      position: "Nail designer",
      place: "Newbury Street, Boston",
      appliedAt: who.collectedAt,
      cvFileName: "Jordan Sullivan – résumé (final).pdf",
      interviewAt: daysAgo(55),
      interviewNotes: "Steady hand. Can start in two months only.",
      decision: "declined",
      decisionReason: "Somebody could start at once.",
      decidedAt: daysAgo(50),
    },
    "nails",
  );
  const told = sentMessage(who, { purpose: "answers", subject: "Your application", sentAt: daysAgo(50) }, "answer");
  return { person: who, story: { customers: [who], jobApplications: [application], sentMessages: [told] } };
}
