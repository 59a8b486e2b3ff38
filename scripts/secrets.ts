import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Trouble } from "./trouble";

const shape = z.object({
  portalSecret: z.string().min(32),
  /** Passwords of the embedded database's three logins. */
  databaseAdmin: z.string().min(16),
  databaseOwner: z.string().min(16),
  databaseApp: z.string().min(16),
});

export type Secrets = z.infer<typeof shape>;

/**
 * Secrets made once for this data folder and kept there, readable by their owner alone.
 * @throws {Trouble} when the file is there but cannot be read
 */
export function keepSecrets(dataFolder: string): Secrets {
  const file = join(dataFolder, "secrets.json");
  if (!existsSync(file)) write(file);
  try {
    return shape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new Trouble(
      `The secrets in ${file} cannot be read: restore that file from a backup, ` +
        `or move ${dataFolder} away to start with empty data.`,
    );
  }
}

function write(file: string): void {
  const secret = () => randomBytes(32).toString("base64url");
  const secrets: Secrets = {
    portalSecret: secret(),
    databaseAdmin: secret(),
    databaseOwner: secret(),
    databaseApp: secret(),
  };
  // Written beside and renamed, so that a crash leaves all of it or nothing.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
