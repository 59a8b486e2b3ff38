import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever a script is called from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. */
export function inProject(...parts: string[]): string {
  return resolve(root, ...parts);
}

/** A path as the person typed it, seen from the folder that they are in (npm moves to the project's first). */
export function asTyped(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
