import { chance, fresh, type Seed } from "./chance";
import { daysAgo, later } from "./days";
import type { Person } from "./people";
import type { Made, Row } from "./tables";

/** A spin of the wheel that won something small. */
export function promotionEntry(
  whose: Person,
  overrides: Partial<Row<"promotionEntries">> = {},
  seed: Seed = fresh(),
): Made<"promotionEntries"> {
  const by = chance("promotion", whose.customerId, seed);
  const enteredAt = overrides.enteredAt ?? daysAgo(by.between(1, 300), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    promotion: "Spin to win",
    kind: "spinning-wheel",
    enteredAt,
    termsVersion: "2025-01",
    outcome: "won",
    drawnAt: enteredAt,
    prize: by.pick(["10 % off the next order", "Free delivery", "A hair bow"]),
    prizeCode: `SPIN-${by.digits(6)}`,
    prizeSentAt: later(enteredAt, { minutes: 1 }),
    collectedAt: enteredAt,
    ...overrides,
  };
}

export function surveyAnswer(
  whose: Person,
  overrides: Partial<Row<"surveyAnswers">> = {},
  seed: Seed = fresh(),
): Made<"surveyAnswers"> {
  const by = chance("survey", whose.customerId, seed);
  const answeredAt = overrides.answeredAt ?? daysAgo(by.between(1, 300), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    survey: "How was it?",
    question: "How likely are you to tell a friend about us?",
    score: by.between(5, 10),
    answer: by.pick(["Friendly and quick.", "Lovely, but parking is hard.", null]),
    answeredAt,
    collectedAt: answeredAt,
    ...overrides,
  };
}

/** Not decided yet. */
export function jobApplication(
  whose: Person,
  overrides: Partial<Row<"jobApplications">> = {},
  seed: Seed = fresh(),
): Made<"jobApplications"> {
  const by = chance("application", whose.customerId, seed);
  const appliedAt = overrides.appliedAt ?? daysAgo(by.between(10, 90), by);
  return {
    customerId: whose.customerId,
    id: by.uuid(),
    position: by.pick(["Sales assistant", "Seamstress", "Customer care, part time"]),
    appliedAt,
    coverLetter: "Dear team,\n\nI have worked with people for six years and would love to do so with you.",
    cvFileName: `${whose.lastName}-CV.pdf`,
    collectedAt: appliedAt,
    ...overrides,
  };
}
