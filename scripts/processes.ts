import { readFileSync } from "node:fs";

/** Whether a process of this number lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return !isZombie(pid);
}

/** An ended orphan that nobody collects, as in a container whose first process is no init. */
function isZombie(pid: number): boolean {
  try {
    return / [ZX] /.test(readFileSync(`/proc/${String(pid)}/stat`, "utf8").replace(/^.*\)/, ""));
  } catch {
    return false;
  }
}

/**
 * Whether a living process was started as something. Numbers come round again, all the sooner in a
 * container, so a remembered number alone proves nothing. Where there is no /proc, the number has to do.
 */
export function isRunning(pid: number, as: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, "utf8").includes(as);
  } catch {
    return process.platform !== "linux" && pid !== process.pid;
  }
}

/** Waits until a process has ended; false when it still lives after so many milliseconds. */
export async function hasEnded(pid: number, within: number): Promise<boolean> {
  const end = Date.now() + within;
  for (let pause = 20; isAlive(pid); pause = Math.min(pause * 1.5, 1000)) {
    if (Date.now() > end) return false;
    await sleep(pause);
  }
  return true;
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
