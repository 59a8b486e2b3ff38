import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** A call that somebody at the shop noted in a sentence. */
export function call(whose: Person, overrides: Partial<Row<"calls">> = {}, seed: Seed = fresh()): Made<"calls"> {
  const by = chance("call", whose.customerId, seed);
  const startedAt = overrides.startedAt ?? daysAgo(by.between(1, 300), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    startedAt,
    direction: "from-you",
    phone: whose.phone,
    seconds: by.between(40, 900),
    topic: by.pick(["Delivery", "Sizes", "An exchange"]),
    summary: by.pick([
      "Asked when the parcel comes. Told: on Thursday.",
      "Wanted to know whether it runs small.",
      "Would like another colour; a new label was sent.",
    ]),
    recorded: false,
    collectedAt: startedAt,
    ...overrides,
  };
}

/** What was written, by whom; a minute lies between two lines. */
export type Line = readonly [author: Row<"chatLines">["author"], body: string];

/** A chat with its lines. */
export function chat(
  whose: Person,
  said: readonly Line[],
  overrides: Partial<Row<"chats">> = {},
  seed: Seed = fresh(),
): { chats: [Made<"chats">]; chatLines: Made<"chatLines">[] } {
  const by = chance("chat", whose.customerId, seed);
  const startedAt = overrides.startedAt ?? daysAgo(by.between(1, 300), by);
  const held: Made<"chats"> = {
    customerId: whose.customerId,
    id: by.uuid(),
    channel: "website",
    topic: by.pick(["Sizes", "Delivery", "Gift wrap"]),
    startedAt,
    endedAt: later(startedAt, { minutes: said.length }),
    collectedAt: startedAt,
    ...overrides,
  };
  const chatLines = said.map(([author, body], i) => ({
    customerId: whose.customerId,
    id: by.uuid(),
    chatId: held.id,
    position: i + 1,
    author,
    body,
    saidAt: later(startedAt, { minutes: i }),
    collectedAt: startedAt,
  }));
  return { chats: [held], chatLines };
}
