import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type CustomerId, freshCustomerId } from "@/db/ids";
import { read, remove, type Shelf, type Shelved, shelved, sizeOf, store } from "./storage";

let folder: string;
const customerId = freshCustomerId();
const place = { shelf: "photos", customerId, id: freshCustomerId() } as const;

vi.mock("./env", () => ({ env: () => ({ PORTAL_DATA_DIR: folder }) }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "storage-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function inside(): Promise<string[]> {
  return (await readdir(path.join(folder, "files/photos", customerId)).catch(() => [])).sort();
}

async function all(shelf: Shelf): Promise<Shelved[]> {
  const found: Shelved[] = [];
  for await (const one of shelved(shelf)) found.push(one);
  return found;
}

describe("storage", () => {
  it("gives back what was stored, whole and in part", async () => {
    await store(place, (out) => pipeline(["hello ", "world"], out));
    expect(await sizeOf(place)).toBe(11);
    expect(await text(read(place))).toBe("hello world");
    expect(await text(read(place, { start: 6, end: 8 }))).toBe("wor");
  });

  it("a failure while writing leaves nothing, and what stood there before stays", async () => {
    const broken = store(place, async (out) => {
      out.write("half");
      throw new Error("disk full");
    });
    await expect(broken).rejects.toThrow("disk full");
    expect(await inside()).toEqual([place.id]);
    expect(await text(read(place))).toBe("hello world");
  });

  it("removes a file, and what a killed process left of one, twice without complaint", async () => {
    await remove(place);
    await remove(place);
    expect(await inside()).toEqual([]);
    expect(await sizeOf(place)).toBeUndefined();
  });

  it("walks a shelf, and removes what it finds there", async () => {
    await store(place, (out) => pipeline(["one"], out));
    await writeFile(path.join(folder, "files/photos", customerId, "a name"), "not ours");
    const found = await all("photos");
    expect(found).toEqual([{ ...place, changedAt: expect.any(Date) as Date }]);
    for (const one of found) await remove(one);
    expect(await all("photos")).toEqual([]);
    expect(await all("evidence")).toEqual([]);
  });

  it.each(["../../etc/passwd", "", "a/b", `${customerId}/..`])("refuses %j in place of an id", async (id) => {
    await expect(sizeOf({ ...place, id })).rejects.toThrow(TypeError);
    await expect(sizeOf({ ...place, customerId: id as CustomerId })).rejects.toThrow(TypeError);
  });
});
