import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atEnd } from "../ending";

let made: string | undefined;

/**
 * A folder for what tests and browsers leave lying about, gone with the gate; the system's own would keep it.
 * Others may pass through it, since Postgres is started as somebody else by root.
 */
export function scratch(): string {
  return (made ??= makeScratch());
}

function makeScratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "portal-test-"));
  chmodSync(folder, 0o711);
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}
