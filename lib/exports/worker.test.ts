import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { createServer, connect, type Server, type Socket } from "node:net";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { type Person, person } from "@/db/factories/people";
import { closeDatabase } from "@/lib/database";
import { env } from "@/lib/env";
import { startExport } from "@/lib/exports/commands";
import { exportOf } from "@/lib/exports/queries";
import { Viewer } from "@/lib/viewer";

const db = asOwner();
const running = new Set<ChildProcess>();

afterEach(() => Promise.all([...running].map((worker) => end(worker, "SIGKILL"))));
afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

/** A real worker, as `npm start` runs it. */
async function worker(settings: Record<string, string> = {}): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "worker/index.ts"], {
    env: { ...process.env, LOG_LEVEL: "info", ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.add(child);
  await new Promise<void>((ready, failed) => {
    child.stdout.on("data", (line: Buffer) => line.includes("worker ready") && ready());
    child.once("exit", () => failed(new Error("the worker ended before it was ready")));
  });
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  child.kill(signal);
  const [code] = (await once(child, "exit")) as [number | null];
  return code;
}

/** Somebody whose export takes long enough to be disturbed. */
async function longHistory(): Promise<Person> {
  const whose = person("miniluxe");
  await keep(db, { customers: [whose] });
  await db.execute(sql`insert into page_views (customer_id, viewed_at, page, title, searched_for)
    select ${whose.customerId}, now() - i * interval '1 minute', '/' || md5(i::text), md5((i * 7)::text), md5((i * 3)::text)
    from generate_series(1, 120000) i`);
  return whose;
}

function viewerOf(whose: Person): Viewer {
  return Viewer.ofSession({ customerId: whose.customerId, brand: whose.brand, id: "a session", authenticatedAt: new Date() });
}

/** Looks at the export until it is as wished. */
async function until(viewer: Viewer, id: string, wished: (row: Awaited<ReturnType<typeof exportOf>>) => boolean, ms: number) {
  const start = performance.now();
  while (performance.now() - start < ms) {
    const row = await exportOf(viewer, id);
    if (wished(row)) return row;
    await after(40);
  }
  throw new Error(`still ${JSON.stringify(await exportOf(viewer, id))}`);
}

const inTheMiddle = ({ state, progress }: { state: string; progress: unknown }) => state === "processing" && progress !== null;
const ended = ({ state }: { state: string }) => state === "completed" || state === "failed";

describe("a worker", () => {
  it("that is killed in the middle of an export is followed by one that finishes it", async () => {
    const viewer = viewerOf(await longHistory());
    const first = await worker();
    const id = await startExport(viewer);
    await until(viewer, id, inTheMiddle, 60_000);
    await end(first, "SIGKILL");
    expect((await exportOf(viewer, id)).state).toBe("processing");
    await worker();
    expect(await until(viewer, id, ended, 90_000)).toMatchObject({ state: "completed", rows: 120_003 });
  }, 240_000);

  it("that is asked to end puts its export back at once, without counting it as a failure", async () => {
    const viewer = viewerOf(await longHistory());
    const first = await worker();
    const id = await startExport(viewer);
    await until(viewer, id, inTheMiddle, 60_000);
    expect(await end(first, "SIGTERM")).toBe(0);
    const { state } = await exportOf(viewer, id);
    expect(["pending", "completed"]).toContain(state);
    await worker();
    expect(await until(viewer, id, ended, 60_000)).toMatchObject({ state: "completed" });
  }, 240_000);

  it("whose database goes away in the middle lives on, and the export is finished when it is back", async () => {
    const viewer = viewerOf(await longHistory());
    const way = await passage(env().DATABASE_URL);
    const lone = await worker({ DATABASE_URL: way.url });
    const id = await startExport(viewer);
    await until(viewer, id, inTheMiddle, 60_000);
    await way.close();
    await after(8000);
    expect(lone.exitCode).toBeNull();
    await way.open();
    expect(await until(viewer, id, ended, 90_000)).toMatchObject({ state: "completed" });
    expect(lone.exitCode).toBeNull();
    await end(lone, "SIGTERM");
    await way.close();
  }, 240_000);

  it("that cannot make an export three times leaves it failed, with a reason", async () => {
    const whose = person("miniluxe");
    await keep(db, { customers: [whose] });
    const blocked = path.join(env().PORTAL_DATA_DIR, `not-a-folder-${whose.customerId}`);
    await writeFile(blocked, "");
    await worker({ PORTAL_DATA_DIR: blocked });
    const viewer = viewerOf(whose);
    const id = await startExport(viewer);
    expect(await until(viewer, id, ended, 90_000)).toMatchObject({ state: "failed", failure: "storage" });
    await rm(blocked);
  }, 240_000);
});

/** A way to the database that can be closed: whoever came by it is cut off, and nobody else comes through. */
async function passage(to: string) {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  let server: Server;
  let port = 0;
  async function open() {
    server = createServer((from) => {
      const onwards = connect(Number(target.port || 5432), target.hostname);
      for (const socket of [from, onwards]) sockets.add(socket.on("error", () => undefined).on("close", () => [from, onwards].forEach((one) => one.destroy())));
      from.pipe(onwards).pipe(from);
    }).listen(port, "127.0.0.1");
    await once(server, "listening");
    port = (server.address() as { port: number }).port;
  }
  async function close() {
    server.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  }
  await open();
  const url = Object.assign(new URL(to), { hostname: "127.0.0.1", port: String(port) }).toString();
  return { url, open, close };
}
