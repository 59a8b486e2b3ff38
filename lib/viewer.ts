import type { CustomerId } from "@/db/ids";
import { Refused } from "./errors";
import { may, needsFreshSignIn, type Right } from "./rights";

/** Who asks. Machines and support staff are actors too, so that the audit needs nobody to remember them. */
export type Actor =
  | { readonly kind: "customer"; readonly sessionId: string; readonly authenticatedAt: Date }
  | { readonly kind: "staff"; readonly staffId: string; readonly role: string }
  | {
      readonly kind: "staff-as-customer";
      readonly staffId: string;
      readonly role: string;
      readonly reason: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: "system"; readonly job: string };

/** How long a proof of identity counts for grave acts: ten minutes (rules.md 5.1, level L3: at most 5 to 10). */
export const FRESH_MS = 10 * 60 * 1000;

/**
 * Who asks, about whom, at which brand. The private fields make it impossible
 * to forge as an object literal or to hand to the browser. `subject` is the
 * only way to a `CustomerId`: proof of the right and scope of the query at once.
 */
export class Viewer {
  readonly #subject: CustomerId;

  private constructor(
    subject: string,
    readonly brand: string,
    readonly actor: Actor,
  ) {
    this.#subject = subject as CustomerId;
  }

  /** From a row of `sessions` that was checked in this very request. */
  static ofSession(row: { customerId: CustomerId; brand: string; id: string; authenticatedAt: Date }): Viewer {
    return new Viewer(row.customerId, row.brand, {
      kind: "customer",
      sessionId: row.id,
      authenticatedAt: row.authenticatedAt,
    });
  }

  /** Support acting for a customer, from a row that says so, with reason and expiry. */
  static ofSupport(
    row: { customerId: CustomerId; brand: string },
    staff: { staffId: string; role: string; reason: string; expiresAt: Date },
  ): Viewer {
    return new Viewer(row.customerId, row.brand, { kind: "staff-as-customer", ...staff });
  }

  /** Staff of a brand at work on one customer's request, whose row was read as that brand's. */
  static ofStaff(row: { customerId: CustomerId; brand: string }, staff: { staffId: string; role: string }): Viewer {
    return new Viewer(row.customerId, row.brand, { kind: "staff", ...staff });
  }

  /** A job about one customer, whose row the worker has just read. */
  static ofJob(row: { customerId: CustomerId; brand: string }, job: string): Viewer {
    return new Viewer(row.customerId, row.brand, { kind: "system", job });
  }

  /**
   * The customer that this viewer may exercise `right` on.
   * @throws Refused "forbidden" when the actor may not, or its time is up; "sign-in-again" when the proof is too old.
   */
  subject(right: Right, now = new Date()): CustomerId {
    if (!may(this.actor.kind, right)) throw new Refused("forbidden");
    if (this.actor.kind === "staff-as-customer" && this.actor.expiresAt <= now) throw new Refused("forbidden");
    if (needsFreshSignIn(right) && !this.isFresh(now)) throw new Refused("sign-in-again");
    return this.#subject;
  }

  /** True while the last proof of identity is at most ten minutes old. Never for anybody but the customer. */
  isFresh(now = new Date()): boolean {
    return this.actor.kind === "customer" && now.getTime() - this.actor.authenticatedAt.getTime() <= FRESH_MS;
  }
}
