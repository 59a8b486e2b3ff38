import { resolve } from "node:path";
import { z } from "zod";

const PORT_HINT = "PORT must be a whole number from 1 to 65535.";
const PORTAL_URL_HINT =
  "PORTAL_URL must be the address that customers see, without a path, such as https://privacy.example.com.";
const SECRET_HINT =
  "PORTAL_SECRET must be at least 32 characters. `npm start` makes one by itself when it is unset; " +
  "by hand: openssl rand -base64 32.";
const DATABASE_HINT =
  "must look like postgres://user:password@host:5432/database. `npm start` brings its own database when it is unset.";
const TWILIO_URL_HINT = "TWILIO_URL must be an address without a path, such as https://api.twilio.com.";
const POOL_HINT = "DATABASE_POOL must be a whole number from 1 to 200.";
const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

/** The settings, in the order of `.env.example`, which says the same to operators; a test keeps the two together. */
const settings = z.object({
  /** Port of the web server. */
  PORT: z.coerce.number(PORT_HINT).int(PORT_HINT).min(1, PORT_HINT).max(65_535, PORT_HINT).default(3000),
  /** Address the web server listens on; 0.0.0.0 opens it to the network. */
  PORTAL_HOST: z.string().default("127.0.0.1"),
  /** What customers type and what letters link to. Cookies are Secure when it is https. */
  PORTAL_URL: z
    .url({ protocol: /^https?$/, error: PORTAL_URL_HINT })
    .refine(isOrigin, PORTAL_URL_HINT)
    .optional(),
  /** Signs the session cookie and everything else that must not be forged. */
  PORTAL_SECRET: z.string(SECRET_HINT).min(32, SECRET_HINT),
  /** Where the embedded database, exports and caught letters live; relative to the project's folder. */
  PORTAL_DATA_DIR: z.string().default(".data"),
  /** Whether an empty database is filled with the demo people on start. */
  PORTAL_DEMO: flag("PORTAL_DEMO", "true"),
  /** The connection of web and worker. */
  DATABASE_URL: postgresUrl("DATABASE_URL"),
  /** The connection that owns the tables and migrates them. */
  DATABASE_OWNER_URL: postgresUrl("DATABASE_OWNER_URL").optional(),
  /** Off behind a pooler that hands out connections per transaction and forgets prepared statements (ADR 0012). */
  DATABASE_PREPARE: flag("DATABASE_PREPARE", "true"),
  /** Connections that each process keeps at the most. */
  DATABASE_POOL: z.coerce.number(POOL_HINT).int(POOL_HINT).min(1, POOL_HINT).max(200, POOL_HINT).default(10),
  /** The mail server; without it letters are caught and readable at /dev/outbox. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "SMTP_URL must look like smtp://user:password@host:587." }).optional(),
  /** Sender of the letters; a brand's own contact address when unset. */
  MAIL_FROM: z
    .string()
    .regex(/\S+@\S+/, "MAIL_FROM must be an email address, such as Privacy <privacy@example.com>.")
    .optional(),
  /** The gateway of text messages; without all three they are caught and readable at /dev/outbox. */
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-fA-F]{32}$/, "TWILIO_ACCOUNT_SID must be AC and 32 hexadecimal digits.").optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: z
    .string()
    .regex(/^(\+[1-9]\d{6,14}|MG[0-9a-fA-F]{32})$/, "TWILIO_FROM must be a number such as +15550100, or a Messaging Service's MG….")
    .optional(),
  /** Where the gateway is; another address than Twilio's own is for trying things out. */
  TWILIO_URL: z.url({ protocol: /^https?$/, error: TWILIO_URL_HINT }).refine(isOrigin, TWILIO_URL_HINT).default("https://api.twilio.com"),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  APPLE_CLIENT_ID: z.string().optional(),
  APPLE_CLIENT_SECRET: z.string().optional(),
  /** Whether X-Forwarded-For and -Proto come from a proxy of ours. */
  TRUST_PROXY: flag("TRUST_PROXY", "false"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}.`).default("info"),
});

const TOGETHER = [
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
  ["APPLE_CLIENT_ID", "APPLE_CLIENT_SECRET"],
  ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM"],
] as const;

const checked = settings
  .superRefine((values, context) => {
    for (const names of TOGETHER)
      if (new Set(names.map((name) => Boolean(values[name]))).size > 1)
        context.addIssue(`${names.join(" and ")} belong together: set ${names.length === 2 ? "both, or neither" : "all, or none"}.`);
  })
  .transform((values) => ({
    ...values,
    PORTAL_URL: new URL(values.PORTAL_URL ?? `http://localhost:${String(values.PORT)}`).origin,
    TWILIO_URL: new URL(values.TWILIO_URL).origin,
    PORTAL_DATA_DIR: resolve(values.PORTAL_DATA_DIR),
    DATABASE_OWNER_URL: values.DATABASE_OWNER_URL ?? values.DATABASE_URL,
  }));

/** The settings after defaults: numbers and flags parsed, the data folder absolute, `PORTAL_URL` without a trailing slash. */
export type Env = z.output<typeof checked>;

/** Names of the settings, for the test that holds `.env.example` to them. */
export const settingNames = Object.keys(settings.shape);

/** Says which settings are wrong and what each should be. */
export class EnvError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`Wrong settings (see .env.example):\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "EnvError";
  }
}

let known: Env | undefined;

/**
 * The settings of this process, read once.
 * @throws {EnvError} when one is wrong, naming each.
 */
export function env(): Env {
  return (known ??= readEnv(process.env));
}

/**
 * Reads settings from any source. An empty value counts as unset, so `.env.example` may list what it leaves out.
 * @throws {EnvError} when one is wrong, naming each.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = checked.safeParse(given);
  if (!result.success) throw new EnvError([...new Set(result.error.issues.map((issue) => issue.message))]);
  return result.data;
}

function flag(name: string, fallback: "true" | "false") {
  return z
    .enum(["true", "false"], `${name} must be true or false.`)
    .default(fallback)
    .transform((value) => value === "true");
}

function postgresUrl(name: string) {
  return z.url({ protocol: /^postgres(ql)?$/, error: `${name} ${DATABASE_HINT}` });
}

function isOrigin(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === "/";
}
