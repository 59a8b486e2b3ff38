import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { eq } from "drizzle-orm";
import { afterAll, describe, expect, it } from "vitest";
import { asOwner, keep } from "@/db/factories/keep";
import { person } from "@/db/factories/people";
import { pageView, review, reviewPhoto } from "@/db/factories/traces";
import type { CustomerId } from "@/db/ids";
import { auditEvents, dataExports, mails } from "@/db/schema";
import { closeDatabase } from "@/lib/database";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { read, sizeOf, store } from "@/lib/storage";
import { FRESH_MS, Viewer } from "@/lib/viewer";
import { begin, giveUp } from "./attempt";
import { openDownload, startExport } from "./commands";
import { purgeExports } from "./purge";
import { exportOf, listExports } from "./queries";
import { placeOf } from "./rules";
import { asked, build, open, rowOf } from "./trial";

const db = asOwner();

afterAll(async () => {
  await closeDatabase();
  await db.$client.end();
});

async function somebody(brand: "miniluxe" | "mini-miss" = "miniluxe") {
  const whose = person(brand);
  await keep(db, { customers: [whose] });
  return whose;
}

function viewerOf(whose: ReturnType<typeof person>, authenticatedAt = new Date()) {
  return Viewer.ofSession({ customerId: whose.customerId, brand: whose.brand, id: "a session", authenticatedAt });
}

async function acts(customerId: CustomerId): Promise<string[]> {
  const rows = await db.select({ act: auditEvents.act }).from(auditEvents).where(eq(auditEvents.customerId, customerId)).orderBy(auditEvents.seq);
  return rows.map(({ act }) => act);
}

const folderOf = (customerId: string) => path.join(env().PORTAL_DATA_DIR, "files", "exports", customerId);

describe("asking for a copy", () => {
  it("is one row, one job and one line in the log; a second click means the same", async () => {
    const whose = await somebody();
    const viewer = viewerOf(whose);
    const ids = await Promise.all([startExport(viewer), startExport(viewer), startExport(viewer)]);
    expect(new Set(ids).size).toBe(1);
    expect(await acts(whose.customerId)).toEqual(["export-asked"]);
    const jobs = await db.execute(`select 1 from pgboss.job where name = 'export' and data->>'exportId' = '${ids[0]}'`);
    expect(jobs).toHaveLength(1);
  });

  it("is not for machines, nor for support", async () => {
    const whose = await somebody();
    await expect(startExport(Viewer.ofJob(whose, "x"))).rejects.toEqual(new Refused("forbidden"));
    const acting = Viewer.ofSupport(whose, { staffId: "1", role: "support", reason: "ticket", expiresAt: new Date(Date.now() + 60_000) });
    await expect(startExport(acting)).rejects.toEqual(new Refused("forbidden"));
  });

  it("shows each customer their own exports only", async () => {
    const [a, b] = [await somebody(), await somebody("mini-miss")];
    const row = await asked(db, a);
    expect(await listExports(viewerOf(a))).toHaveLength(1);
    expect(await listExports(viewerOf(b))).toEqual([]);
    await expect(exportOf(viewerOf(b), row.id)).rejects.toEqual(new Refused("not-found"));
    for (const id of ["", "x", "\0", "../..", crypto.randomUUID()]) await expect(exportOf(viewerOf(a), id)).rejects.toEqual(new Refused("not-found"));
  });
});

describe("making it", () => {
  it("ends with a file, its true size and sum, a letter and a line in the log", async () => {
    const whose = await somebody();
    const row = await asked(db, whose);
    await build(row);
    const made = await rowOf(db, row);
    expect(made).toMatchObject({ state: "completed", attempts: 1, failure: null, progress: null });
    expect(made.expiresAt?.getTime()).toBe((made.completedAt?.getTime() ?? 0) + 7 * 86_400_000);
    expect(await sizeOf(placeOf(row, 1))).toBe(made.bytes);
    expect(await acts(whose.customerId)).toEqual(["export-made"]);
    const letters = await db.select({ subject: mails.subject }).from(mails).where(eq(mails.customerId, whose.customerId));
    expect(letters).toEqual([{ subject: "Your copy from MiniLuxe is ready" }]);
  });

  it("is not done twice", async () => {
    const row = await asked(db, await somebody());
    await build(row);
    await build(row);
    expect(await rowOf(db, row)).toMatchObject({ state: "completed", attempts: 1 });
  });

  it("does nothing for a customer who is gone meanwhile", async () => {
    await expect(build({ ...(await asked(db, await somebody())), id: crypto.randomUUID() })).resolves.toBeUndefined();
  });

  it("makes the try before it void: that one leaves no file and tells nobody", async () => {
    const whose = await somebody();
    await keep(db, { pageViews: Array.from({ length: 3000 }, () => pageView(whose)) });
    const row = await asked(db, whose);
    const first = build(row);
    while ((await rowOf(db, row)).attempts === 0);
    const second = await begin({ customerId: row.customerId, exportId: row.id });
    await first;
    expect(second?.number).toBe(2);
    expect(await rowOf(db, row)).toMatchObject({ state: "processing", attempts: 2 });
    expect(await readdir(folderOf(whose.customerId))).toEqual([]);
  });

  it("puts the export back when its worker is asked to end, and the next one finishes it", async () => {
    const whose = await somebody();
    const row = await asked(db, whose);
    await build(row, { leaving: AbortSignal.abort() });
    expect(await rowOf(db, row)).toMatchObject({ state: "pending", failure: null });
    const jobs = await db.execute(`select 1 from pgboss.job where name = 'export' and data->>'exportId' = '${row.id}'`);
    expect(jobs).toHaveLength(1);
    await db.execute(`delete from pgboss.job where name = 'export' and data->>'exportId' = '${row.id}'`);
    await build(row);
    expect(await rowOf(db, row)).toMatchObject({ state: "completed" });
    expect(await readdir(folderOf(whose.customerId))).toHaveLength(1);
  });
});

describe("photos", () => {
  it("are in the archive; those that are missing or not what they should be are told, and cost nobody the rest", async () => {
    const whose = await somebody();
    const words = review(whose);
    const photos = ["good 🎀.png", "missing.png", "../../longer.png", "empty.png", "unreadable.png"].map((fileName) => reviewPhoto(words, { fileName, bytes: 4 }));
    await keep(db, { reviews: [words], reviewPhotos: photos });
    const bytes = { "good 🎀.png": "good", "../../longer.png": "longer", "empty.png": "" };
    for (const [fileName, content] of Object.entries(bytes)) {
      const photo = photos.find((one) => one.fileName === fileName);
      if (photo) await store({ shelf: "photos", customerId: whose.customerId, id: photo.id }, (out) => pipeline([content], out));
    }
    // A folder in the file's place: it can be found, and not be read.
    const broken = photos.find(({ fileName }) => fileName === "unreadable.png");
    await mkdir(path.join(env().PORTAL_DATA_DIR, "files", "photos", whose.customerId, broken?.id ?? ""));
    const row = await asked(db, whose);
    await build(row);
    const archive = await open(await buffer(read(placeOf(row, 1))));
    const packed = [...archive].filter(([name]) => name.startsWith("files/")).map(([name, content]) => [name.slice("files/photos/".length + 37), content.toString()]);
    expect(Object.fromEntries(packed)).toEqual({ "good 🎀.png": "good", "____longer.png": "longer", "empty.png": "", "unreadable.png": "" });
    const { errors } = archive.json<{ errors: { path: string; reason: string }[] }>("manifest.json");
    expect(errors.map(({ path: at, reason }) => `${at.slice("files/photos/".length + 37)} ${reason}`).toSorted()).toEqual(
      ["____longer.png size-differs", "empty.png size-differs", "missing.png missing", "unreadable.png size-differs", "unreadable.png unreadable"],
    );
    expect(archive.json("data/review-photos.json")).toHaveLength(5);
  });
});

describe("when it cannot be made", () => {
  it("each try says why, and the last one says failed, by letter too; then one may ask again", async () => {
    const whose = await somebody();
    const row = await asked(db, whose);
    await mkdir(path.dirname(folderOf(whose.customerId)), { recursive: true });
    await writeFile(folderOf(whose.customerId), "a file where the folder should be");
    for (const attempts of [1, 2, 3]) {
      await expect(build(row)).rejects.toMatchObject({ code: expect.stringMatching(/^(EEXIST|ENOTDIR)$/) as string });
      expect(await rowOf(db, row)).toMatchObject({ state: "processing", attempts, failure: "storage" });
    }
    await rm(folderOf(whose.customerId));
    await giveUp({ customerId: row.customerId, exportId: row.id });
    expect(await rowOf(db, row)).toMatchObject({ state: "failed", failure: "storage" });
    expect(await acts(whose.customerId)).toEqual(["export-failed"]);
    const letters = await db.select({ subject: mails.subject }).from(mails).where(eq(mails.customerId, whose.customerId));
    expect(letters).toEqual([{ subject: "Your copy from MiniLuxe could not be made" }]);
    expect(await startExport(viewerOf(whose))).not.toBe(row.id);
  });

  it("a worker that died three times without a word is a reason too", async () => {
    const row = await asked(db, await somebody());
    for (let i = 0; i < 3; i++) await begin({ customerId: row.customerId, exportId: row.id });
    await giveUp({ customerId: row.customerId, exportId: row.id });
    expect(await rowOf(db, row)).toMatchObject({ state: "failed", failure: "worker-lost", attempts: 3 });
  });

  it("giving up comes too late for one that was finished", async () => {
    const row = await asked(db, await somebody());
    await build(row);
    await giveUp({ customerId: row.customerId, exportId: row.id });
    expect(await rowOf(db, row)).toMatchObject({ state: "completed" });
  });
});

describe("downloading it", () => {
  it("gives the very bytes to the customer who proved who they are, and writes it down", async () => {
    const whose = await somebody();
    const row = await asked(db, whose);
    await build(row);
    const download = await openDownload(viewerOf(whose), row.id, "203.0.113.9");
    const bytes = await buffer(download.read());
    expect(bytes).toHaveLength(download.bytes);
    expect((await open(bytes)).size).toBeGreaterThan(3);
    expect(await buffer(download.read({ start: 10, end: 19 }))).toEqual(bytes.subarray(10, 20));
    expect(await acts(whose.customerId)).toEqual(["export-made", "export-downloaded"]);
  });

  it("is for nobody else, for nobody whose proof is old, and for nothing that is gone", async () => {
    const whose = await somebody();
    const row = await asked(db, whose);
    await expect(openDownload(viewerOf(whose), row.id, undefined)).rejects.toEqual(new Refused("not-found"));
    await build(row);
    const stale = viewerOf(whose, new Date(Date.now() - FRESH_MS - 1000));
    await expect(openDownload(stale, row.id, undefined)).rejects.toEqual(new Refused("sign-in-again"));
    await expect(openDownload(viewerOf(await somebody()), row.id, undefined)).rejects.toEqual(new Refused("not-found"));
    await expect(openDownload(Viewer.ofJob(whose, "x"), row.id, undefined)).rejects.toEqual(new Refused("forbidden"));
    const nextWeek = new Date(Date.now() + 7 * 86_400_000 + 1000);
    await expect(openDownload(viewerOf(whose), row.id, undefined, nextWeek)).rejects.toEqual(new Refused("not-found"));
    await rm(folderOf(whose.customerId), { recursive: true });
    await expect(openDownload(viewerOf(whose), row.id, undefined)).rejects.toEqual(new Refused("not-found"));
    expect(await acts(whose.customerId)).toEqual(["export-made"]);
  });
});

describe("after seven days", () => {
  it("the file is deleted, the row says so, and the log", async () => {
    const whose = await somebody();
    const old = await asked(db, whose);
    await build(old);
    await db.update(dataExports).set({ expiresAt: new Date(Date.now() - 1000) }).where(eq(dataExports.id, old.id));
    const fresh = await asked(db, whose);
    await build(fresh);
    await purgeExports();
    await purgeExports();
    expect((await rowOf(db, old)).purgedAt).toBeInstanceOf(Date);
    expect((await rowOf(db, fresh)).purgedAt).toBeNull();
    expect(await sizeOf(placeOf(old, 1))).toBeUndefined();
    expect(await sizeOf(placeOf(fresh, 1))).toBeGreaterThan(0);
    expect(await acts(whose.customerId)).toEqual(["export-made", "export-made", "export-purged"]);
  });

  it("a purge that cannot delete says nothing of it, and the next one does", async () => {
    const whose = await somebody();
    const row = await asked(db, whose);
    await build(row);
    await db.update(dataExports).set({ expiresAt: new Date(Date.now() - 1000) }).where(eq(dataExports.id, row.id));
    const place = path.join(folderOf(whose.customerId), placeOf(row, 1).id);
    await rm(place);
    await mkdir(place);
    await expect(purgeExports()).rejects.toThrow();
    expect((await rowOf(db, row)).purgedAt).toBeNull();
    await rm(place, { recursive: true });
    await purgeExports();
    expect((await rowOf(db, row)).purgedAt).toBeInstanceOf(Date);
  });

  it("an export that no job is about any more ends after a day, so that one can ask again", async () => {
    const whose = await somebody();
    const row = await asked(db, whose);
    await db.update(dataExports).set({ requestedAt: new Date(Date.now() - 25 * 3_600_000) }).where(eq(dataExports.id, row.id));
    await purgeExports();
    expect(await rowOf(db, row)).toMatchObject({ state: "failed", failure: "worker-lost" });
  });
});
