import type { PgBoss } from "pg-boss";
import { closeDatabase } from "@/lib/database";
import { env } from "@/lib/env";
import { type JobName, type Jobs, queue, queues } from "@/lib/jobs";
import { log } from "@/lib/log";
import { atOnce, handlers } from "./handlers";
import { keepTelling } from "./heartbeat";

/** Seconds between two looks into an empty queue. */
const LOOK_EVERY = 1;
/** A job may take this long to end by itself after the process was asked to; then it is put back. */
const GRACE_MS = 5000;

const leaving = new AbortController();

async function work(): Promise<void> {
  env();
  const boss = queue({ supervise: true });
  const stopTelling = keepTelling();
  process.once("SIGTERM", () => void leave(boss, stopTelling));
  process.once("SIGINT", () => void leave(boss, stopTelling));
  // The database may start after us, and may be away for long: the portal's operator mends it, not we.
  await boss.start({ attempts: Number.MAX_SAFE_INTEGER });
  await boss.schedule("purge", "*/10 * * * *");
  await boss.schedule("purge-evidence", "5-59/10 * * * *");
  await boss.schedule("forget", "17 * * * *");
  for (const name of Object.keys(queues) as JobName[]) await take(boss, name);
  log.info({ pid: process.pid }, "worker ready");
}

async function take<N extends JobName>(boss: PgBoss, name: N): Promise<void> {
  const options = { pollingIntervalSeconds: LOOK_EVERY, localConcurrency: atOnce[name] };
  await boss.work<Jobs[N]>(name, options, async (jobs) => {
    for (const { data, signal } of jobs) await handlers[name](data, { taken: signal, leaving: leaving.signal });
  });
}

/** Takes no more jobs, lets those at hand end or puts them back, and leaves. */
async function leave(boss: PgBoss, stopTelling: () => Promise<void>): Promise<void> {
  const timer = setTimeout(() => leaving.abort(new Error("the worker was asked to end")), GRACE_MS);
  await boss.stop({ graceful: true, close: false, timeout: 2 * GRACE_MS });
  clearTimeout(timer);
  await stopTelling();
  await closeDatabase();
  process.exit(0);
}

await work();
