import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as bodyOf } from "node:stream/consumers";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { newestTextCode } from "@/db/factories/letters";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { texts } from "@/db/schema";
import { atDesk, atQueue, closeDatabase } from "@/lib/database";
import type { Env } from "@/lib/env";
import { brands } from "@/policies";
import { miniMiss } from "@/policies/mini-miss";
import { deliverText } from "./deliver-text";
import { caughtTexts } from "./outbox";
import { postText, wordText } from "./texts";
import { sendText } from "./twilio";

const ACCOUNT = `AC${"a".repeat(32)}`;
const settings: Partial<Env> = {};
vi.mock("@/lib/env", async (original) => {
  const real = await original<{ env: () => Env }>();
  return { ...real, env: () => ({ ...real.env(), ...settings }) };
});

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Stands where Twilio would. */
const asked: Asked[] = [];
let answer: (response: ServerResponse) => void;
const gateway = createServer((request, response) => {
  void bodyOf(request).then((body) => {
    asked.push({ method: request.method, url: request.url, headers: request.headers, body });
    answer(response);
  });
});
const says = (status: number, body: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};
const sent = says(201, { sid: `SM${"b".repeat(32)}`, status: "queued" });

const db = asOwner();
beforeAll(() => new Promise<void>((ready) => gateway.listen(0, "127.0.0.1", () => ready())));
beforeEach(() => {
  asked.length = 0;
  answer = sent;
  const url = `http://127.0.0.1:${String((gateway.address() as AddressInfo).port)}`;
  Object.assign(settings, { TWILIO_ACCOUNT_SID: ACCOUNT, TWILIO_AUTH_TOKEN: "to:ken", TWILIO_FROM: "+15550100", TWILIO_URL: url });
});
afterAll(async () => {
  gateway.closeAllConnections();
  await new Promise((closed) => gateway.close(closed));
  await closeDatabase();
  await db.$client.end();
});

async function posted() {
  const who = { ...person("mini-miss"), phone: "+919876543210" };
  await keep(db, { customers: [who] });
  await atDesk("identity", (tx) => postText(tx, miniMiss, who, "new-phone-code", "012345"));
  const [row] = await db.select().from(texts).where(eq(texts.customerId, who.customerId));
  return { who, job: { customerId: who.customerId, textId: row?.id ?? "" } };
}

const rowOf = async ({ textId }: { textId: string }) => (await db.select().from(texts).where(eq(texts.id, textId)))[0];

describe("a text message", () => {
  it.each(brands)("of $id fits into one, with the code and the shop's name", (policy) => {
    const words = wordText(policy, "new-phone-code", "012345");
    expect(words).toContain("012345");
    expect(words).toContain(policy.name);
    // Letters, digits and signs of GSM 03.38: others would cut the length to seventy.
    expect(words).toMatch(/^[A-Za-z0-9 .,:&'-]{1,160}$/);
  });

  it("goes to Twilio as its API asks, and its body is emptied after that", async () => {
    const { job, who } = await posted();
    await deliverText(job);
    const [request] = asked;
    expect(request).toMatchObject({ method: "POST", url: `/2010-04-01/Accounts/${ACCOUNT}/Messages.json` });
    expect(request?.headers.authorization).toBe(`Basic ${Buffer.from(`${ACCOUNT}:to:ken`).toString("base64")}`);
    expect(request?.headers["content-type"]).toMatch(/^application\/x-www-form-urlencoded/);
    const body = wordText(miniMiss, "new-phone-code", "012345");
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({ To: who.phone, From: "+15550100", Body: body });
    expect(await rowOf(job)).toMatchObject({ body: null, failure: null, sentAt: expect.any(Date) as Date });
    await deliverText(job);
    expect(asked).toHaveLength(1);
  });

  it("goes by a Messaging Service where the settings name one", async () => {
    settings.TWILIO_FROM = `MG${"c".repeat(32)}`;
    const { job } = await posted();
    await deliverText(job);
    const form = new URLSearchParams(asked[0]?.body);
    expect([form.get("MessagingServiceSid"), form.get("From")]).toEqual([settings.TWILIO_FROM, null]);
  });

  it("to a number that cannot be written to is noted and not tried again", async () => {
    answer = says(400, { code: 21610, message: "Attempt to send to unsubscribed recipient +919876543210", status: 400 });
    const { job } = await posted();
    await deliverText(job);
    expect(await rowOf(job)).toMatchObject({ body: null, sentAt: null, failure: "twilio 400 21610" });
    await deliverText(job);
    expect(asked).toHaveLength(1);
  });

  it.each([
    [401, { code: 20003 }, "twilio 401 20003"],
    [429, { code: 20429 }, "twilio 429 20429"],
    [500, "not JSON at all", "twilio 500"],
    [200, {}, "twilio 200"],
  ])("is kept when Twilio answers %i, and goes at the next try", async (status, body, failure) => {
    answer = says(status, body);
    const { job } = await posted();
    await expect(deliverText(job)).rejects.toThrow(failure);
    expect(await rowOf(job)).toMatchObject({ body: expect.stringContaining("012345") as string, sentAt: null, failure });
    answer = sent;
    await deliverText(job);
    expect(await rowOf(job)).toMatchObject({ body: null, failure: null });
  });

  it("is kept when nobody answers there", async () => {
    settings.TWILIO_URL = "http://127.0.0.1:1";
    const { job } = await posted();
    await expect(deliverText(job)).rejects.toThrow("unreachable");
    expect(await rowOf(job)).toMatchObject({ sentAt: null, failure: "unreachable" });
  });

  it("does not wait for ever for an answer", async () => {
    answer = () => undefined;
    const { TWILIO_URL: url = "" } = settings;
    const waiting = sendText({ account: ACCOUNT, token: "t", from: "+15550100", url }, "+919876543210", "x", 100);
    await expect(waiting).rejects.toMatchObject({ reason: "timeout", forGood: false });
  });

  it("is not sent once its code has run out", async () => {
    const { job } = await posted();
    await deliverText(job, new Date(Date.now() + 11 * 60_000));
    expect(asked).toEqual([]);
    expect(await rowOf(job)).toMatchObject({ body: null, sentAt: null, failure: "too-late" });
  });

  it("is caught and readable where there is no gateway, and nowhere else", async () => {
    const { job, who } = await posted();
    expect(await caughtTexts()).toBeUndefined();
    delete settings.TWILIO_ACCOUNT_SID;
    await deliverText(job);
    expect(asked).toEqual([]);
    expect(await caughtTexts()).toContainEqual(expect.objectContaining({ id: job.textId, sentTo: who.phone }));
    expect(await newestTextCode(db, who.phone)).toBe("012345");
  });

  it("leaves if, and only if, the act that it is about happened", async () => {
    const who = { ...person("mini-miss"), phone: "+919876543211" };
    await keep(db, { customers: [who] });
    const undone = atDesk("identity", async (tx) => {
      await postText(tx, miniMiss, who, "new-phone-code", "012345");
      throw new Error("the act failed");
    });
    await expect(undone).rejects.toThrow("the act failed");
    expect(await db.select().from(texts).where(eq(texts.customerId, who.customerId))).toEqual([]);
    const jobs = await atQueue((tx) => tx.execute(sql`select 1 from pgboss.job where name = 'text' and data->>'customerId' = ${who.customerId}`));
    expect(jobs).toHaveLength(0);
  });
});
