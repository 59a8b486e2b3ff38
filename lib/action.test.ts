import { redirect } from "next/navigation";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { customerAction, customerButton, formAction } from "./action";
import { isOwnOrigin } from "./origin";
import { Refused } from "./errors";
import { currentViewer } from "./identity/current";
import { Viewer } from "./viewer";

const sent = new Headers();
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(sent) }));
vi.mock("./identity/current", () => ({ currentViewer: vi.fn() }));

const ours = "http://localhost:3000";
const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const before = { values: {} };
const echo = z.object({ name: z.string().min(1, "first-name-missing"), password: z.string().optional() });

beforeEach(() => {
  sent.set("origin", ours);
  sent.set("host", "localhost:3000");
  sent.set("referer", `${ours}/miniluxe/data/orders?page=2`);
  vi.mocked(currentViewer).mockReset();
});

describe("a form's action", () => {
  it("gives the act what was typed, and the brand", async () => {
    const act = vi.fn().mockResolvedValue(undefined);
    const state = await formAction(echo, act)("miniluxe", before, form({ name: "Ana", $ACTION_ID: "x" }));
    expect(act.mock.calls[0]).toMatchObject([{ name: "Ana" }, { policy: { id: "miniluxe" } }]);
    expect(state.error).toBeUndefined();
  });

  it("says what is wrong beside each field, and keeps what was typed but for secrets", async () => {
    const act = vi.fn();
    const state = await formAction(echo, act)(
      "miniluxe",
      before,
      form({ name: "", other: "kept", password: "hush", code: "123456" }),
    );
    expect(state).toEqual({
      error: "invalid",
      title: "There is a problem",
      fields: { name: "Type your first name." },
      values: { name: "", other: "kept" },
    });
    expect(act).not.toHaveBeenCalled();
  });

  it("puts numbers into the sentences of an act", async () => {
    const act = () => Promise.resolve({ problems: { code: ["code-wrong", { left: 1 }] } } as const);
    const { fields } = await formAction(echo, act)("miniluxe", before, form({ name: "Ana" }));
    expect(fields?.code).toContain("once more");
  });

  it("says when to try again", async () => {
    const act = () => Promise.reject(new Refused("too-many", 61));
    const state = await formAction(echo, act)("miniluxe", before, form({ name: "Ana" }));
    expect(state).toMatchObject({ error: "too-many", values: { name: "Ana" } });
    expect(state.message).toContain("Try again in 2 minutes.");
  });

  it("costs nobody what they typed when we fail, and gives a reference instead of our reasons", async () => {
    const act = () => Promise.reject(new Error("the disk is full"));
    const state = await formAction(echo, act)("miniluxe", before, form({ name: "Ana" }));
    expect(state).toMatchObject({ error: "unavailable", values: { name: "Ana" } });
    expect(state.message).toMatch(/quote [0-9A-F]{8}\.$/);
    expect(state.message).not.toContain("disk");
  });

  it("lets a redirect pass", async () => {
    const act = () => redirect("/miniluxe");
    await expect(formAction(echo, act)("miniluxe", before, form({ name: "Ana" }))).rejects.toThrow("NEXT_REDIRECT");
  });

  it("does not exist for a brand that does not", async () => {
    await expect(formAction(echo, vi.fn())("no-such-brand", before, form({ name: "Ana" }))).rejects.toThrow("404");
  });

  it.each([
    [undefined],
    ["null"],
    ["https://evil.example"],
    ["http://localhost:3001"],
    ["http://localhost.evil.example:3000"],
  ])("refuses a form from %s before it looks at it", async (origin) => {
    if (origin) sent.set("origin", origin);
    else sent.delete("origin");
    const act = vi.fn();
    expect(await formAction(echo, act)("miniluxe", before, form({}))).toMatchObject({ error: "forbidden" });
    expect(act).not.toHaveBeenCalled();
  });
});

describe("a customer's action", () => {
  const viewer = (minutesAgo: number) =>
    Viewer.ofSession({
      customerId: crypto.randomUUID() as never,
      brand: "miniluxe",
      id: "s",
      authenticatedAt: new Date(Date.now() - minutesAgo * 60_000),
    });
  const grave = customerAction(echo, (who) => {
    who.subject("password:change");
    return Promise.resolve({ done: "Saved" });
  });
  const toSignIn = (again: string) => ({
    digest: expect.stringContaining(
      `/miniluxe/sign-in${again}?next=${encodeURIComponent("/miniluxe/data/orders?page=2")}`,
    ) as string,
  });

  it("sends a stranger to sign in, and back to the page", async () => {
    await expect(grave("miniluxe", before, form({ name: "Ana" }))).rejects.toMatchObject(toSignIn(""));
  });

  it("asks again whoever signed in too long ago", async () => {
    vi.mocked(currentViewer).mockResolvedValue(viewer(11));
    await expect(grave("miniluxe", before, form({ name: "Ana" }))).rejects.toMatchObject(toSignIn("/again"));
    vi.mocked(currentViewer).mockResolvedValue(viewer(1));
    expect(await grave("miniluxe", before, form({ name: "Ana" }))).toEqual({ values: {}, done: "Saved" });
  });

  it("by a button finds nothing where there is nothing of theirs", async () => {
    vi.mocked(currentViewer).mockResolvedValue(viewer(1));
    const end = customerButton(z.object({}), () => Promise.reject(new Refused("not-found")));
    await expect(end("miniluxe", form({}))).rejects.toThrow("404");
  });
});

it.each([
  ["https://privacy.example.com", "privacy.example.com", "https://privacy.example.com", true],
  ["http://privacy.example.com", "privacy.example.com", "https://privacy.example.com", false],
  ["https://evil.example", "evil.example", "https://privacy.example.com", false],
  ["http://127.0.0.1:3000", "127.0.0.1:3000", "http://localhost:3000", true],
  ["http://evil.example:3000", "evil.example:3000", "http://localhost:3000", false],
  ["http://127.0.0.1:3000", "localhost:3000", "http://localhost:3000", false],
])("a request from %s to %s, where the portal is %s: %s", (origin, host, portal, own) => {
  expect(isOwnOrigin(origin, host, portal)).toBe(own);
});
