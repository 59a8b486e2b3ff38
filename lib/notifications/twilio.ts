import { z } from "zod";
import type { Env } from "@/lib/env";

/** An account that may send, and the number or Messaging Service that it sends from. */
export interface Gateway {
  readonly account: string;
  readonly token: string;
  readonly from: string;
  /** "https://api.twilio.com", or a test's own. */
  readonly url: string;
}

/** The gateway of the settings; undefined where there is none. */
export function gatewayOf(settings: Env): Gateway | undefined {
  const { TWILIO_ACCOUNT_SID: account, TWILIO_AUTH_TOKEN: token, TWILIO_FROM: from, TWILIO_URL: url } = settings;
  return account && token && from ? { account, token, from, url } : undefined;
}

/** Why a text message did not leave, as codes: words of the gateway's may repeat the number. */
export class NotSent extends Error {
  override readonly name = "NotSent";

  constructor(
    readonly reason: string,
    /** This number cannot be written to: trying again changes nothing. */
    readonly forGood: boolean,
  ) {
    super(reason);
  }
}

/** Milliseconds; less than the minute after which the queue gives the message to somebody else. */
const PATIENCE = 20_000;
const problem = z.object({ code: z.number() });

/**
 * Hands a text message to Twilio's Messages API (2010-04-01, "Create a Message resource").
 * @param patience milliseconds to wait for its answer
 * @throws NotSent
 */
export async function sendText({ account, token, from, url }: Gateway, to: string, body: string, patience = PATIENCE): Promise<void> {
  const sender: Record<string, string> = from.startsWith("MG") ? { MessagingServiceSid: from } : { From: from };
  const answer = await fetch(`${url}/2010-04-01/Accounts/${account}/Messages.json`, {
    method: "POST",
    headers: { Authorization: `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}` },
    body: new URLSearchParams({ To: to, ...sender, Body: body }),
    signal: AbortSignal.timeout(patience),
    redirect: "error",
  }).catch((fault: unknown) => {
    throw new NotSent(fault instanceof Error && fault.name === "TimeoutError" ? "timeout" : "unreachable", false);
  });
  if (answer.status === 201) return;
  const { data } = problem.safeParse(await answer.json().catch(() => undefined));
  // 400 is about the number or the text; all others pass, or are for the operator to mend.
  throw new NotSent(["twilio", answer.status, data?.code].filter(Boolean).join(" "), answer.status === 400);
}
