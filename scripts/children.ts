import { spawn, type ChildProcess } from "node:child_process";
import { pathToFileURL } from "node:url";
import { atEnd } from "./ending";
import { sleep } from "./processes";
import { inProject, root } from "./project";

const LEAVE_WITH_PARENT = pathToFileURL(inProject("scripts/leave-with-parent.mjs")).href;
/** Whoever lives this long was well, so that its end is news and worth another try. */
const WELL_AFTER = 60_000;
/** For requests and jobs in hand, before a child is ended without mercy. */
const GRACE = 15_000;

/** Settings for a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A process of ours that is started again when it ends of itself. */
export interface Kept {
  /** Resolves, with a sentence, when starting it again did not help either. */
  lost: Promise<string>;
  /** Hands over what it has said so far, and from then on all that it says. */
  listen(hear: (chunk: Buffer) => void): void;
  stop(): Promise<void>;
}

/**
 * Keeps a Node program running: started again once, and once more whenever it had been well for a minute.
 * It is stopped when this process ends.
 * @param environment added to our own
 */
export function keepRunning(name: string, args: string[], environment: Environment = {}): Kept {
  const lost = Promise.withResolvers<string>();
  const said: Buffer[] = [];
  let hear = (chunk: Buffer): void => {
    said.push(chunk);
  };
  let spared = true;
  let stopping = false;
  let child = begin();

  function begin(): ChildProcess {
    const startedAt = Date.now();
    const begun = spawnNode(args, environment);
    for (const stream of [begun.stdout, begun.stderr]) stream?.on("data", (chunk: Buffer) => hear(chunk));
    begun.once("exit", (code, signal) => {
      if (stopping) return;
      const end = `The ${name} ended unexpectedly (${signal ?? `exit code ${String(code)}`})`;
      if (!spared && Date.now() - startedAt < WELL_AFTER) {
        lost.resolve(`${end}, and starting it again did not help.`);
        return;
      }
      spared = false;
      hear(Buffer.from(`${end}; starting it again.\n`));
      child = begin();
    });
    return begun;
  }
  function listen(listener: (chunk: Buffer) => void): void {
    for (const chunk of said.splice(0)) listener(chunk);
    hear = listener;
  }
  async function stop(): Promise<void> {
    stopping = true;
    await endChild(child);
  }

  atEnd(stop);
  return { lost: lost.promise, listen, stop };
}

/**
 * Starts a Node program in a session of its own: Ctrl-C reaches us alone, and we end it in good order. Should we
 * be killed without a word, it ends by itself.
 */
export function spawnNode(args: string[], environment: Environment = {}): ChildProcess {
  return spawn(process.execPath, ["--import", LEAVE_WITH_PARENT, ...args], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, ...environment },
  });
}

/** Ends a child in good order, or without mercy when it takes too long. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await Promise.race([ended, sleep(GRACE)]);
  child.kill("SIGKILL");
  await ended;
}
