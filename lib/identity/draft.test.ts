import { randomBytes } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { freshCustomerId } from "@/db/ids";
import { Viewer } from "@/lib/viewer";
import { dropDraft, dropDraftOfOthers, heldDraft, keepDraft, whoseOf } from "./draft";

const jar = new Map<string, string>();
const cookies = {
  has: (name: string) => jar.has(name),
  get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) ?? "" } : undefined),
  set: (name: string, value: string, { maxAge }: { maxAge: number }) => (maxAge === 0 ? jar.delete(name) : jar.set(name, value)),
};
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve(cookies) }));

const BRAND = "mini-and-me";
const [owner, other] = [freshCustomerId(), freshCustomerId()];
const viewerOf = (customerId: typeof owner) => Viewer.ofSession({ customerId, brand: BRAND, id: "s", authenticatedAt: new Date() });
const place = `/${BRAND}/data/addresses?edit=1`;
const kept = { whose: whoseOf(viewerOf(owner)), place, typed: { city: "Leeds", name: "ليلى 🌿" } };

beforeEach(() => {
  jar.clear();
});

describe("what was typed before a sign-in", () => {
  it("comes back to its owner, in its place, at its brand", async () => {
    expect(await keepDraft(BRAND, kept)).toBe(true);
    expect(await heldDraft(BRAND, viewerOf(owner), place)).toEqual(kept.typed);
    expect(await heldDraft(BRAND, viewerOf(other), place)).toBeUndefined();
    expect(await heldDraft(BRAND, viewerOf(owner), `${place}2`)).toBeUndefined();
    expect(await heldDraft("miniluxe", viewerOf(owner), place)).toBeUndefined();
  });

  it("lies sealed in the browser: nothing of it can be read, and nothing changed", async () => {
    await keepDraft(BRAND, kept);
    expect(JSON.stringify([...jar])).not.toContain("Leeds");
    for (const [name, value] of jar) jar.set(name, `${value.slice(0, -8)}AAAAAAAA`);
    expect(await heldDraft(BRAND, viewerOf(owner), place)).toBeUndefined();
  });

  it("is dropped when somebody else signs in, and left when its owner does", async () => {
    await keepDraft(BRAND, kept);
    await dropDraftOfOthers(BRAND, owner);
    expect(await heldDraft(BRAND, viewerOf(owner), place)).toEqual(kept.typed);
    await dropDraftOfOthers(BRAND, other);
    expect([...jar]).toEqual([]);
  });

  it("is dropped when it was saved", async () => {
    await keepDraft(BRAND, kept);
    await dropDraft(BRAND);
    expect(await heldDraft(BRAND, viewerOf(owner), place)).toBeUndefined();
  });

  it("takes as many cookies as it needs, none larger than browsers keep, and leaves none of a longer one before", async () => {
    expect(await keepDraft(BRAND, { ...kept, typed: { note: randomBytes(2200).toString("base64") } })).toBe(true);
    expect(jar.size).toBe(2);
    expect(Math.max(...[...jar].map(([name, value]) => name.length + value.length))).toBeLessThan(4096);
    await keepDraft(BRAND, kept);
    expect(jar.size).toBe(1);
    expect(await heldDraft(BRAND, viewerOf(owner), place)).toEqual(kept.typed);
  });

  it("is refused where it is more than a request's head may hold", async () => {
    expect(await keepDraft(BRAND, { ...kept, typed: { note: randomBytes(9000).toString("base64") } })).toBe(false);
    expect([...jar]).toEqual([]);
  });
});
