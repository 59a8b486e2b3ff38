import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { EnvError, readEnv, settingNames } from "./env";

const enough = {
  DATABASE_URL: "postgres://portal_app:secret@127.0.0.1:5432/portal",
  PORTAL_SECRET: "0123456789abcdef0123456789abcdef",
};
const example = parseEnv(readFileSync(new URL("../.env.example", import.meta.url), "utf8"));

describe("settings", () => {
  it("fills in what is unset", () => {
    const env = readEnv(enough);
    expect(env).toMatchObject({
      PORT: 3000,
      PORTAL_HOST: "127.0.0.1",
      PORTAL_URL: "http://localhost:3000",
      DATABASE_OWNER_URL: enough.DATABASE_URL,
      DATABASE_PREPARE: true,
      TRUST_PROXY: false,
      LOG_LEVEL: "info",
    });
    expect(env.PORTAL_DATA_DIR).toBe(`${process.cwd()}/.data`);
    expect(env.SMTP_URL).toBeUndefined();
  });

  it("lets the address follow the port, and drops its trailing slash", () => {
    expect(readEnv({ ...enough, PORT: "3010" }).PORTAL_URL).toBe("http://localhost:3010");
    expect(readEnv({ ...enough, PORTAL_URL: "https://privacy.example.com/" }).PORTAL_URL).toBe(
      "https://privacy.example.com",
    );
  });

  it("lists every setting in .env.example, which works as it is", () => {
    expect(Object.keys(example).sort()).toEqual([...settingNames].sort());
    const filled = { ...example, ...enough };
    expect(readEnv(filled)).toEqual(readEnv(enough));
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["PORT", "3000.5"],
    ["PORTAL_URL", "privacy.example.com"],
    ["PORTAL_URL", "https://example.com/privacy"],
    ["PORTAL_SECRET", "short"],
    ["DATABASE_URL", "mysql://localhost/portal"],
    ["DATABASE_OWNER_URL", "localhost"],
    ["DATABASE_PREPARE", "no"],
    ["DATABASE_POOL", "0"],
    ["SMTP_URL", "mail.example.com:25"],
    ["MAIL_FROM", "privacy"],
    ["TWILIO_URL", "https://api.twilio.com/2010"],
    ["TRUST_PROXY", "1"],
    ["LOG_LEVEL", "loud"],
  ])("names %s when it is %j", (name, value) => {
    const wrong = problemsOf({ ...enough, [name]: value });
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(new RegExp(`^${name} must `));
  });

  it("names every wrong setting at once, and never repeats a value", () => {
    const wrong = problemsOf({ PORTAL_SECRET: "hunter2", PORT: "-1", LOG_LEVEL: "loud" });
    expect(wrong.map((problem) => problem.split(" ")[0])).toEqual([
      "PORT",
      "PORTAL_SECRET",
      "DATABASE_URL",
      "LOG_LEVEL",
    ]);
    expect(wrong.join()).not.toContain("hunter2");
  });

  it("asks for both halves of a sign-in by Google or Apple", () => {
    expect(problemsOf({ ...enough, GOOGLE_CLIENT_ID: "id" })).toEqual([
      "GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET belong together: set both, or neither.",
    ]);
    expect(problemsOf({ ...enough, APPLE_CLIENT_SECRET: "secret", GOOGLE_CLIENT_ID: "" })).toHaveLength(1);
  });

  it("asks for all three of a gateway of text messages", () => {
    const account = { TWILIO_ACCOUNT_SID: `AC${"0".repeat(32)}`, TWILIO_AUTH_TOKEN: "secret", TWILIO_FROM: "+15550100" };
    expect(problemsOf({ ...enough, ...account })).toEqual([]);
    for (const wrong of [{ TWILIO_ACCOUNT_SID: "AC12" }, { TWILIO_FROM: "555 0100" }])
      expect(problemsOf({ ...enough, ...account, ...wrong })).toEqual([expect.stringMatching(/^TWILIO_\w+ must be/)]);
    expect(problemsOf({ ...enough, ...account, TWILIO_FROM: "" })).toEqual([
      "TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN and TWILIO_FROM belong together: set all, or none.",
    ]);
  });
});

function problemsOf(source: Record<string, string>): readonly string[] {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.problems;
    throw error;
  }
  return [];
}
