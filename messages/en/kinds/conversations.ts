/** Calls and chats, in the words of the person they are about. */
export const datasets = {
  calls: {
    title: "Phone calls",
    about: "Calls between you and the shop, with what was noted of them.",
    count: "{count, plural, one {# call} other {# calls}}",
    empty: "When you and the shop talk on the phone, the call appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      startedAt: "Began",
      direction: "Who called",
      phone: "Your number",
      seconds: "Length in seconds",
      topic: "About",
      summary: "What the shop’s staff noted",
      recorded: "Was recorded",
      transcript: "What was said",
      collectedAt: "Held since",
    },
  },
  chats: {
    title: "Chats",
    about: "When you and the shop wrote to and fro. What each of you wrote stands under “Lines of your chats”.",
    count: "{count, plural, one {# chat} other {# chats}}",
    empty: "When you chat with the shop, that appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      channel: "Through",
      topic: "About",
      startedAt: "Began",
      endedAt: "Ended",
      collectedAt: "Held since",
    },
  },
  chatLines: {
    title: "Lines of your chats",
    about: "What was written in each chat, line by line.",
    count: "{count, plural, one {# line} other {# lines}}",
    empty: "When you chat with the shop, each line appears here.",
    fields: {
      customerId: "Our number for you",
      id: "Record number",
      chatId: "Record number of the chat",
      position: "Place in the chat",
      author: "Who wrote it",
      body: "What was written",
      saidAt: "Written",
      collectedAt: "Held since",
    },
  },
} as const;

export const choices = {
  calls: { direction: { "from-you": "You called", "to-you": "The shop called" } },
  chats: {
    channel: { website: "Chat on the website", text: "Text messages", whatsapp: "WhatsApp", social: "Social network" },
  },
  chatLines: { author: { you: "You", shop: "The shop’s staff", machine: "A machine of the shop" } },
} as const;
