import { inference } from "../../factories/conclusions";
import { daysAgo, later } from "../../factories/days";
import { together } from "../../factories/keep";
import { disclosure, socialAccount } from "../../factories/others";
import type { Person } from "../../factories/people";
import { cookieChoice, recording } from "../../factories/seen";
import { newsletter, sentMessage } from "../../factories/sent";
import type { Story } from "../../factories/tables";
import { call, chat } from "../../factories/talks";
import { surveyAnswer } from "../../factories/taking-part";

/** Rings, chats, lost a glove in the store, and is known on two devices. */
export function ofEmily(who: Person): Story {
  const talk = chat(
    who,
    [
      ["you", "Is the lemon swim set lined?"],
      ["machine", "I am a machine. A person answers on weekdays from 9 to 5."],
      ["shop", "It is, front and back. Shall I add it to your registry?"],
      ["you", "Yes please 🍋"],
    ],
    { startedAt: daysAgo(58) },
    "swim",
  );
  const opened = daysAgo(50);
  return together(talk, {
    calls: [
      call(
        who,
        {
          topic: "Alteration",
          summary: "Hem down two inches, ready on Friday.",
          recorded: true,
          transcript: "… two inches, please. – Two it is. Friday after three.",
          startedAt: daysAgo(75),
        },
        "hem",
      ),
    ],
    surveyAnswers: [
      surveyAnswer(
        who,
        {
          survey: "Your alteration",
          question: "Were you content?",
          score: 10,
          answer: "Perfect fit.",
          answeredAt: daysAgo(70),
        },
        "hem",
      ),
    ],
    socialAccounts: [
      socialAccount(
        who,
        {
          network: "pinterest",
          knownBy: "partner",
          details: { Interests: "nursery, gingham, coastal", "Age range": "30 to 35" },
          foundAt: daysAgo(120),
        },
        "pins",
      ),
    ],
    inferences: [
      inference(
        who,
        {
          kind: "same-device",
          conclusion: "The phone and the Windows laptop are both yours",
          basedOn: ["sign-ins", "network addresses"],
          certainty: 97,
          workedOutAt: daysAgo(40),
        },
        "devices",
      ),
      inference(
        who,
        {
          kind: "interest",
          conclusion: "Expects a baby early next year",
          basedOn: ["your registry", "pages you looked at"],
          joined: true,
          certainty: 88,
          workedOutAt: daysAgo(38),
        },
        "baby",
      ),
    ],
    recordings: [
      recording(
        who,
        {
          camera: "Fitting rooms, corridor",
          setApartFor: "You asked us to look for a glove",
          recordedAt: later(daysAgo(11), { hours: 19 }),
        },
        "glove",
      ),
    ],
    sentMessages: [
      newsletter(
        who,
        { sentAt: opened, openedAt: later(opened, { hours: 2 }), clickedAt: later(opened, { hours: 2, minutes: 1 }) },
        "spring",
      ),
      sentMessage(
        who,
        {
          purpose: "recalls",
          subject: "Safety: stop using the drawstring hat",
          sentAt: daysAgo(140),
          openedAt: later(daysAgo(140), { minutes: 9 }),
        },
        "recall",
      ),
    ],
    disclosures: [
      disclosure(
        who,
        {
          recipient: "advertisers",
          categories: ["device", "browsing"],
          what: "Cookie number and pages viewed",
          ground: "consent",
          reason: "To choose adverts",
          disclosedAt: daysAgo(100),
        },
        "adverts",
      ),
    ],
    cookieChoices: [
      cookieChoice(who, { cookieClass: "social", state: "given", decidedAt: daysAgo(120) }, "a shared page"),
    ],
  });
}

export function ofDaniel(who: Person): Story {
  return {
    calls: [
      call(
        who,
        { topic: "Sign-up", summary: "Asked to be told of sales by text.", startedAt: who.collectedAt },
        "sign-up",
      ),
    ],
  };
}
