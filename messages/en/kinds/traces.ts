import { policy } from "../policy";

/** Messages that went out, recordings and cookie choices, in words for the person. */
export const datasets = {
  cookieChoices: {
    title: "Your cookie choices",
    about: "Each yes and each no to a class of cookies, and the browser in which you gave it.",
    count: "{count, plural, one {# cookie choice} other {# cookie choices}}",
    empty: "When you say yes or no to cookies, your choice appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      cookieClass: "Cookies",
      state: "Your choice",
      holdsFor: "Holds for",
      browserRef: "The shop’s number for the browser",
      userAgent: "Browser and device",
      method: "How you chose",
      wordingVersion: "Version of the words that you saw",
      ip: "IP address",
      decidedAt: "Chosen",
    },
  },
  sentMessages: {
    title: "Messages the shop sent you",
    about: "Emails, texts and letters that went out to you, and what became of them.",
    count: "{count, plural, one {# message sent} other {# messages sent}}",
    empty: "When the shop sends you an email or a text, that appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      channel: "By",
      purpose: "What for",
      campaign: "Mailing",
      sentTo: "Sent to",
      subject: "Subject",
      body: "Text",
      sentAt: "Sent",
      deliveredAt: "Delivered",
      openedAt: "Opened or read",
      clickedAt: "You followed a link in it",
      unsubscribedAt: "You said stop",
      failure: "Why it did not arrive",
      collectedAt: "Held since",
    },
  },
  recordings: {
    title: "Recordings in the store",
    about:
      "Pictures from the store’s cameras that were found to show you. The pictures themselves stay with the store.",
    count: "{count, plural, one {# recording} other {# recordings}}",
    empty: "When a recording from the store’s cameras is found to show you, it appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      kind: "Kind",
      reference: "Reference",
      store: "Store",
      camera: "Where in the store",
      recordedAt: "Recorded from",
      endedAt: "Recorded to",
      setApartFor: "Why it was set apart",
      overwrittenAt: "The recorder writes over it",
      collectedAt: "Held since",
    },
  },
} as const;

export const choices = {
  cookieChoices: {
    cookieClass: {
      essential: "Necessary",
      analytics: "Counting visits",
      preferences: "Remembering what you like",
      advertising: "Adverts",
      social: "Social networks",
    },
    state: { given: "Yes", withdrawn: "No" },
    holdsFor: { browser: "This browser only", account: "All browsers in which you sign in" },
    method: {
      banner: "In the cookie banner",
      "preference-page": "On your preferences page",
      gpc: "By your browser’s signal (Global Privacy Control)",
    },
  },
  sentMessages: {
    channel: { email: "Email", text: "Text message", post: "Post", site: "Notice on the website" },
    purpose: policy.messagePurposes,
  },
  recordings: { kind: { video: "Video", photo: "Photo" } },
} as const;
