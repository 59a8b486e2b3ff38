import { createTransport } from "nodemailer";

export interface Envelope {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The letter's own id: servers and programs drop a second one of the same. */
  readonly id: string;
}

/** Milliseconds; together less than the two minutes after which the queue gives the letter to somebody else. */
const PATIENCE = { connectionTimeout: "20000", greetingTimeout: "20000", socketTimeout: "60000" };

/**
 * Hands a letter to the mail server. The address goes as an address, not as
 * text to be parsed, and line breaks are folded: nothing that a person typed becomes a header.
 */
export async function send(server: string, { from, to, subject, text, html, id }: Envelope): Promise<void> {
  const url = new URL(server);
  for (const [name, value] of Object.entries(PATIENCE))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  const transport = createTransport(url.href);
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: to },
      subject,
      text,
      html,
      messageId: `<${id}@${from.address.split("@").at(-1) ?? "portal"}>`,
      // Robots that answer every letter leave this one alone (RFC 3834).
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}
