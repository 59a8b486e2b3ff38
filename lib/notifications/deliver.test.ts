import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerEnvelope } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { type Person, person } from "@/db/factories/people";
import { mails } from "@/db/schema";
import { atDesk, atQueue, closeDatabase } from "@/lib/database";
import type { Env } from "@/lib/env";
import { miniMiss } from "@/policies/mini-miss";
import { deliver, senderOf } from "./deliver";
import type { LetterKind, LetterValues } from "./letters";
import { caughtLetters } from "./outbox";
import { post } from "./post";
import { send } from "./smtp";
import { sql } from "drizzle-orm";

const settings: { SMTP_URL?: string; MAIL_FROM?: string } = {};
vi.mock("@/lib/env", async (original) => {
  const real = await original<{ env: () => Env }>();
  return { ...real, env: () => ({ ...real.env(), ...settings }) };
});

const db = asOwner();
const received: ParsedMail[] = [];
const envelopes: SMTPServerEnvelope[] = [];
/** Answers to the next letters; 250 when none is left. */
const refusals: number[] = [];
const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  onData(stream, { envelope }, done) {
    envelopes.push(envelope);
    simpleParser(stream, (fault: Error | null, letter) => {
      const refusal = refusals.shift();
      if (refusal) {
        done(Object.assign(new Error("not now, ana@example.com"), { responseCode: refusal }));
        return;
      }
      received.push(letter);
      done(fault);
    });
  },
});

beforeAll(() => new Promise<void>((ready) => server.listen(0, "127.0.0.1", () => ready())));
beforeEach(() => {
  received.length = 0;
  envelopes.length = 0;
  settings.SMTP_URL = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
  delete settings.MAIL_FROM;
});
afterAll(async () => {
  await new Promise<void>((closed) => server.close(() => closed()));
  await closeDatabase();
  await db.$client.end();
});

async function posted(kind: LetterKind, values: LetterValues, who: Person = person("mini-miss")) {
  await keep(db, { customers: [who] });
  await atDesk("identity", (tx) => post(tx, miniMiss, who, kind, values));
  const [row] = await db.select().from(mails).where(eq(mails.customerId, who.customerId));
  return { who, job: { customerId: who.customerId, mailId: row?.id ?? "" } };
}

const rowOf = async (mailId: string) => (await db.select().from(mails).where(eq(mails.id, mailId)))[0];

it("goes to the mail server as text and HTML, and its body is emptied after that", async () => {
  const { who, job } = await posted("sign-in-code", { code: "012345" });
  await deliver(job);
  const [letter] = received;
  expect(letter?.from?.value).toEqual([{ address: "privacy@minimiss.com", name: miniMiss.name }]);
  expect(letter?.to).toMatchObject({ value: [{ address: who.email, name: "" }] });
  expect(letter?.subject).toBe(`Your code for ${miniMiss.name}`);
  expect(letter?.text).toMatch(/^012345$/m);
  expect(letter?.html).toContain(">012345<");
  expect(letter?.messageId).toBe(`<${job.mailId}@minimiss.com>`);
  expect(letter?.headers.get("auto-submitted")).toBe("auto-generated");
  expect(await rowOf(job.mailId)).toMatchObject({ body: null, failure: null, sentAt: expect.any(Date) as Date });
});

it("is kept when the server refuses it, with the reason as a code, and goes at the next try", async () => {
  const { job } = await posted("sign-in-code", { code: "012345" });
  refusals.push(451);
  await expect(deliver(job)).rejects.toThrow();
  expect(await rowOf(job.mailId)).toMatchObject({
    body: expect.stringContaining("012345") as string,
    sentAt: null,
    failure: "EMESSAGE 451",
  });
  await deliver(job);
  expect(received).toHaveLength(1);
  expect(await rowOf(job.mailId)).toMatchObject({ body: null, failure: null });
});

it("is kept when there is no server at all", async () => {
  const { job } = await posted("sign-in-code", { code: "012345" });
  settings.SMTP_URL = "smtp://127.0.0.1:1";
  await expect(deliver(job)).rejects.toThrow();
  expect(await rowOf(job.mailId)).toMatchObject({ sentAt: null, failure: "ESOCKET" });
});

it("is sent once, however often the job runs, and a letter that is gone is no fault", async () => {
  const { job } = await posted("sign-in-code", { code: "012345" });
  await deliver(job);
  await deliver(job);
  await deliver({ ...job, mailId: crypto.randomUUID() });
  expect(received).toHaveLength(1);
});

it("has one addressee and no header of a stranger's making, whatever stands in its parts", async () => {
  const forged = "\r\nBcc: all@example.com\r\nX-Forged: yes\r\n\r\nNot by us";
  const from = { name: `Shop${forged}`, address: "privacy@minimiss.com" };
  const letter = {
    from,
    to: "ana@example.com",
    subject: `Code${forged}`,
    text: "t",
    html: "<p>t</p>",
    id: crypto.randomUUID(),
  };
  await send(settings.SMTP_URL ?? "", letter);
  await expect(send(settings.SMTP_URL ?? "", { ...letter, to: `ana@example.com${forged}` })).rejects.toThrow();
  expect(envelopes.map(({ rcptTo }) => rcptTo.map(({ address }) => address))).toEqual([["ana@example.com"]]);
  expect(received.map(({ headers, text }) => [headers.has("bcc"), headers.has("x-forged"), text?.trim()])).toEqual([
    [false, false, "t"],
  ]);
});

it("comes from MAIL_FROM where the operator set one, with the brand's name where it has none", () => {
  settings.MAIL_FROM = "privacy@house.example";
  expect(senderOf("mini-miss")).toEqual({ name: miniMiss.name, address: "privacy@house.example" });
  settings.MAIL_FROM = "The House <privacy@house.example>";
  expect(senderOf("mini-miss")).toEqual({ name: "The House", address: "privacy@house.example" });
});

it("is caught without a mail server, and readable only then", async () => {
  const { who, job } = await posted("sign-in-code", { code: "012345" });
  expect(await caughtLetters()).toBeUndefined();
  delete settings.SMTP_URL;
  await deliver(job);
  expect(await rowOf(job.mailId)).toMatchObject({ sentAt: null, failure: null });
  const caught = (await caughtLetters()) ?? [];
  expect(caught.find(({ sentTo }) => sentTo === who.email)?.body).toMatch(/^012345$/m);
  expect(caught.length).toBeLessThanOrEqual(50);
});

it("is queued with the act that it is about, or not at all", async () => {
  const waiting = async (mailId: string) =>
    (
      await atQueue((tx) =>
        tx.execute(sql`select 1 from pgboss.job where name = 'mail' and data->>'mailId' = ${mailId}`),
      )
    ).length;
  const { job } = await posted("sign-in-code", { code: "012345" });
  expect(await waiting(job.mailId)).toBe(1);
  const who = person("mini-miss");
  const undone = atDesk("identity", async (tx) => {
    await post(tx, miniMiss, who, "sign-in-code", { code: "012345" });
    throw new Error("the act failed");
  });
  await expect(undone).rejects.toThrow("the act failed");
  expect(await db.select().from(mails).where(eq(mails.customerId, who.customerId))).toEqual([]);
  const jobs = await atQueue((tx) =>
    tx.execute(sql`select 1 from pgboss.job where name = 'mail' and data->>'customerId' = ${who.customerId}`),
  );
  expect(jobs).toHaveLength(0);
});
