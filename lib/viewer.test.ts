import { describe, expect, it } from "vitest";
import { freshCustomerId } from "@/db/ids";
import { Refused } from "./errors";
import { allRights, may, needsFreshSignIn } from "./rights";
import { FRESH_MS, Viewer } from "./viewer";

const now = new Date("2026-03-29T01:30:00Z");
const customerId = freshCustomerId();
const brand = "miniluxe";

function customer(secondsAgo: number): Viewer {
  return Viewer.ofSession({ customerId, brand, id: "s", authenticatedAt: new Date(now.getTime() - secondsAgo * 1000) });
}

function support(expiresAt: Date): Viewer {
  return Viewer.ofSupport({ customerId, brand }, { staffId: "7", role: "support", reason: "ticket 12", expiresAt });
}

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
  return "allowed";
}

describe("a viewer", () => {
  it("gives the subject for what its actor may do", () => {
    expect(customer(0).subject("records:view", now)).toBe(customerId);
  });

  it("asks for a sign-in of the last ten minutes before a grave act, to the millisecond", () => {
    expect(refusal(() => customer(FRESH_MS / 1000).subject("exports:download", now))).toBe("allowed");
    expect(refusal(() => customer(FRESH_MS / 1000 + 0.001).subject("exports:download", now))).toBe("sign-in-again");
    expect(refusal(() => customer(86_400).subject("records:view", now))).toBe("allowed");
  });

  it("cannot be read from outside nor serialised with its subject", () => {
    expect(JSON.stringify(customer(0))).not.toContain(customerId);
  });

  it.each(allRights)("support acting for a customer: %s only where the table names it", (right) => {
    const acting = support(new Date(now.getTime() + 1));
    const allowed = may("staff-as-customer", right) && !needsFreshSignIn(right);
    expect(refusal(() => acting.subject(right, now))).toBe(allowed ? "allowed" : "forbidden");
  });

  it("support may look, see what was said to be wrong, correct plain details, and ask for what is sealed in vain, and never export, reveal, add, remove or change a password", () => {
    expect(allRights.filter((right) => may("staff-as-customer", right))).toEqual(["records:view", "records:correct", "sealed:ask", "corrections:view"]);
  });

  it("support's time ends to the millisecond", () => {
    expect(refusal(() => support(now).subject("records:view", now))).toBe("forbidden");
  });

  it("a job may build an export, ask for what is sealed, and nothing else", () => {
    expect(allRights.filter((right) => may("system", right))).toEqual(["sealed:ask", "exports:build"]);
  });
});
