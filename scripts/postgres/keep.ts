import { atEnd } from "../ending";
import { sleep } from "../processes";
import { startCluster, type Cluster } from "./cluster";

/** A server that lived this long was well, so that its end is news and worth another try. */
const WELL_AFTER = 60_000;

/**
 * Starts an embedded server again when it ends without being asked to, on the same port, so that web and
 * worker find it again. It is stopped when this process ends.
 * @returns a sentence, once that no longer helps
 */
export async function keepServing(first: Cluster): Promise<string> {
  let current = first;
  const stopping = new AbortController();
  atEnd(() => {
    stopping.abort();
    return current.stop();
  });
  const where = `see postgres.log in ${first.dataFolder}`;
  for (let startedAt = -Infinity; ; startedAt = Date.now()) {
    await current.ended;
    if (stopping.signal.aborted) return "The embedded database was stopped.";
    if (Date.now() - startedAt < WELL_AFTER)
      return `The embedded database ended again, soon after it was started anew (${where}).`;
    console.log(`The embedded database ended unexpectedly (${where}); starting it again.`);
    await sleep(1000);
    current = await startCluster(first.dataFolder);
    if (current.port !== first.port)
      return `The port ${String(first.port)} of the embedded database was taken by another program.`;
  }
}
