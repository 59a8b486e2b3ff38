import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { atEnd } from "./ending";
import { isRunning } from "./processes";
import { Trouble } from "./trouble";

const shape = z.object({ pid: z.number(), script: z.string(), what: z.string() });

/**
 * Notes that this process works on a data folder, until it ends.
 * @param what it does there, as the subject of a sentence
 * @throws {Trouble} when another one does
 */
export function claim(dataFolder: string, script: "start" | "dev" | "test" | "screens", what: string): void {
  const other = readOther(dataFolder);
  if (other)
    throw new Trouble(`${other.what} is already running (process ${String(other.pid)}): stop it to start anew.`);
  writeFileSync(note(dataFolder), JSON.stringify({ pid: process.pid, script: `scripts/${script}.ts`, what }));
  atEnd(() => {
    rmSync(note(dataFolder), { force: true });
  });
}

/** Whether another process works on this data folder now. */
export function isClaimed(dataFolder: string): boolean {
  return readOther(dataFolder) !== undefined;
}

function readOther(dataFolder: string): z.infer<typeof shape> | undefined {
  const text = read(note(dataFolder));
  const found = text === undefined ? undefined : shape.safeParse(text).data;
  return found && found.pid !== process.pid && isRunning(found.pid, found.script) ? found : undefined;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function note(dataFolder: string): string {
  return join(dataFolder, "running.json");
}
