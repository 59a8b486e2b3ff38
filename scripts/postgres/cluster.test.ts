import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasEnded } from "../processes";
import { removeCluster, startCluster, type Cluster } from "./cluster";
import { prepareDatabase } from "./databases";

const quietly = { say: () => undefined };
let folder: string;
let cluster: Cluster;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "portal-cluster-"));
  // As root the server runs as somebody else, who must pass through.
  chmodSync(folder, 0o711);
  cluster = await startCluster(folder, quietly);
});

afterAll(async () => {
  await removeCluster(folder);
  rmSync(folder, { recursive: true });
});

describe("the embedded server", () => {
  it("keeps its passwords from everybody else", () => {
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(statSync(realpathSync(join(folder, "postgres"))).mode & 0o077).toBe(0);
  });

  it("asks for a password, and sorts the same everywhere", async () => {
    const { appUrl, ownerUrl } = await prepareDatabase(cluster, "portal");
    await expect(query(appUrl.replace(/:[^:@]+@/, ":wrong@"), "select 1")).rejects.toMatchObject({ code: "28P01" });
    const [row] = await query(ownerUrl, "select datlocprovider, datlocale from pg_database where datname = 'portal'");
    expect(row).toEqual({ datlocprovider: "b", datlocale: "C.UTF-8" });
    const [owner] = await query(ownerUrl, "select rolsuper from pg_roles where rolname = current_user");
    expect(owner).toEqual({ rolsuper: false });
  });

  it("joins a server that runs already", async () => {
    const second = await startCluster(folder, quietly);
    expect(second).toMatchObject({ joined: true, port: cluster.port });
  });

  it("comes back on the same port with its data after a sudden end", async () => {
    const { ownerUrl } = await prepareDatabase(cluster, "portal");
    await query(ownerUrl, "create table kept as select 1 as one");
    const pid = pidOf(folder);
    process.kill(pid, "SIGKILL");
    await hasEnded(pid, 10_000);
    expect(existsSync(join(folder, "postgres", "postmaster.pid"))).toBe(true);
    cluster = await startCluster(folder, quietly);
    expect(cluster.joined).toBe(false);
    expect(await query(ownerUrl, "select one from kept")).toEqual([{ one: 1 }]);
  });

  it("is not stopped by a process number that went to another program", async () => {
    await cluster.stop();
    const stale = `${process.pid}\n${folder}/postgres\n0\n1\n\n127.0.0.1\n  0 0\nready\n`;
    writeFileSync(join(folder, "postgres", "postmaster.pid"), stale);
    cluster = await startCluster(folder, quietly);
    expect(pidOf(folder)).not.toBe(process.pid);
  });

  it("says in one sentence that its folder is broken", async () => {
    await cluster.stop();
    const file = join(folder, "postgres", "PG_VERSION");
    const version = readFileSync(file);
    writeFileSync(file, "9.6\n");
    await expect(startCluster(folder, quietly)).rejects.toThrow(/belongs to Postgres 9 and this portal brings \d+/);
    rmSync(file);
    await expect(startCluster(folder, quietly)).rejects.toThrow(
      /is not a Postgres data folder .* restore it from a backup/,
    );
    writeFileSync(file, version);
    chmodSync(join(folder, "postgres"), 0o755);
    await expect(startCluster(folder, quietly)).rejects.toThrow(
      /does not start \(data directory .* has invalid permissions/,
    );
    chmodSync(join(folder, "postgres"), 0o700);
    cluster = await startCluster(folder, quietly);
  });
});

async function query(url: string, statement: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1 });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

function pidOf(dataFolder: string): number {
  return Number(readFileSync(join(dataFolder, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
}
