import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { type Entry, fromBuffer } from "yauzl";

/** Unpacks an archive as a person would, into a folder. @returns the paths in it */
export async function unpack(zip: Buffer, folder: string): Promise<string[]> {
  const files = await filesOf(zip);
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), bytes);
  }
  return [...files.keys()];
}

function filesOf(zip: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  return new Promise((done, fail) => {
    fromBuffer(zip, { lazyEntries: true, strictFileNames: true }, (fault, archive) => {
      if (fault) return fail(fault);
      archive.on("entry", (entry: Entry) => {
        archive.openReadStream(entry, (broken, stream) => {
          if (broken) return fail(broken);
          buffer(stream).then((bytes) => {
            files.set(entry.fileName, bytes);
            archive.readEntry();
          }, fail);
        });
      });
      archive.once("end", () => done(files)).once("error", fail);
      archive.readEntry();
    });
  });
}
