import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { arrive, depart } from "@/lib/workers";

const EVERY_MS = 5000;

/** Tells `GET /api/health` every five seconds that this process lives. @returns how to stop, once it ends in good order */
export function keepTelling(): () => Promise<void> {
  const id = `${hostname()}-${process.pid}-${randomUUID().slice(0, 8)}`;
  // A database that is away is told of by the queue, and next time by nobody: the next beat may find it back.
  const beat = () => void arrive(id).catch(() => undefined);
  const timer = setInterval(beat, EVERY_MS);
  beat();
  return async () => {
    clearInterval(timer);
    await depart(id).catch(() => undefined);
  };
}
