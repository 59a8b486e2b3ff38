import { inference } from "../../factories/conclusions";
import { daysAgo, later } from "../../factories/days";
import { disclosure } from "../../factories/others";
import type { Person } from "../../factories/people";
import { cookieChoice } from "../../factories/seen";
import { sentMessage } from "../../factories/sent";
import type { Story } from "../../factories/tables";
import { surveyAnswer } from "../../factories/taking-part";

export function ofGrace(who: Person): Story {
  const survey = { survey: "After your visit", answeredAt: daysAgo(58) };
  const text = { channel: "text", purpose: "offers", subject: null } as const;
  return {
    surveyAnswers: [
      surveyAnswer(who, { ...survey, score: 9 }, "friend"),
      surveyAnswer(
        who,
        { ...survey, question: "What could we do better?", score: null, answer: "Open earlier on Saturdays." },
        "better",
      ),
    ],
    sentMessages: [
      sentMessage(
        who,
        {
          ...text,
          body: "MiniLuxe: 20% off gel this week. Reply STOP to end.",
          sentAt: daysAgo(44),
          openedAt: later(daysAgo(44), { minutes: 7 }),
        },
        "gel",
      ),
      sentMessage(
        who,
        {
          ...text,
          purpose: "cart-reminders",
          body: "MiniLuxe: you left Back Bay in your basket. Reply STOP to end.",
          sentAt: daysAgo(30),
        },
        "basket",
      ),
    ],
    inferences: [
      inference(
        who,
        {
          kind: "profile",
          conclusion: "Comes every third week, likes muted colours, decides by photos",
          basedOn: ["what you bought", "pages you looked at"],
          certainty: 74,
          workedOutAt: daysAgo(28),
        },
        "profile",
      ),
    ],
  };
}

/** His browser says no by itself; and a court once asked for an order of his. */
export function ofMarcus(who: Person): Story {
  const signal = { holdsFor: "account", method: "gpc", decidedAt: daysAgo(139) } as const;
  return {
    cookieChoices: (["analytics", "preferences"] as const).map((cookieClass) =>
      cookieChoice(who, { ...signal, cookieClass }, `signal ${cookieClass}`),
    ),
    disclosures: [
      disclosure(
        who,
        {
          recipient: "Suffolk County Superior Court",
          categories: ["contact", "orders"],
          what: "Name, address and one order",
          ground: "legal-obligation",
          reason: "Subpoena in a case between others",
          disclosedAt: daysAgo(90),
        },
        "subpoena",
      ),
    ],
  };
}
