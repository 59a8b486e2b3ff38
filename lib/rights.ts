/**
 * Who may do what, in one table. Nothing is inferred: an act that is not in it
 * does not compile, an actor that is not named by an act is refused.
 */
const rights = {
  "records:view": { actors: ["customer", "staff-as-customer"], fresh: false },
  "records:reveal": { actors: ["customer"], fresh: true },
  "records:correct": { actors: ["customer", "staff-as-customer"], fresh: false },
  "records:correct-hidden": { actors: ["customer"], fresh: true },
  "records:add": { actors: ["customer"], fresh: false },
  "records:remove": { actors: ["customer"], fresh: false },
  "records:remove-hidden": { actors: ["customer"], fresh: true },
  "changes:undo": { actors: ["customer"], fresh: false },
  "details:confirm": { actors: ["customer"], fresh: false },
  /** To ask for what lies encrypted, by naming a purpose: `lib/records/sealed.ts` decides, and writes each try down. */
  "sealed:ask": { actors: ["system", "staff-as-customer"], fresh: false },
  "exports:view": { actors: ["customer"], fresh: false },
  "exports:start": { actors: ["customer"], fresh: false },
  "exports:download": { actors: ["customer"], fresh: true },
  "exports:build": { actors: ["system"], fresh: false },
  "sessions:view": { actors: ["customer"], fresh: false },
  "sessions:end": { actors: ["customer"], fresh: false },
  "sign-in:confirm": { actors: ["customer"], fresh: false },
  "password:change": { actors: ["customer"], fresh: true },
  "contact:change": { actors: ["customer"], fresh: true },
  "corrections:view": { actors: ["customer", "staff-as-customer"], fresh: false },
  "corrections:ask": { actors: ["customer"], fresh: false },
  "corrections:decide": { actors: ["staff"], fresh: false },
} as const satisfies Record<string, { actors: readonly ActorKind[]; fresh: boolean }>;

export type ActorKind = "customer" | "staff" | "staff-as-customer" | "system";
export type Right = keyof typeof rights;

/** True where the table names this kind of actor for this act. */
export function may(kind: ActorKind, right: Right): boolean {
  const named: readonly ActorKind[] = rights[right].actors;
  return named.includes(kind);
}

/** True where the act asks for a sign-in of the last ten minutes. */
export function needsFreshSignIn(right: Right): boolean {
  return rights[right].fresh;
}

/** Every act there is, for tests that try each. */
export const allRights = Object.keys(rights) as readonly Right[];
