/**
 * Who may import whom: the table of docs/architecture.md, read by the linter. A folder may import itself,
 * packages and what stands here, nothing else; of `types` it may import types alone, which are gone once compiled.
 * `scripts` and `bench` stand outside and may import anything.
 */
export const mayImport = {
  policies: { all: [], types: [] },
  messages: { all: [], types: ["policies", "db", "lib"] },
  components: { all: [], types: [] },
  db: { all: [], types: ["policies"] },
  lib: { all: ["policies", "messages", "db"], types: [] },
  app: { all: ["policies", "messages", "lib", "components"], types: [] },
  worker: { all: ["policies", "lib"], types: [] },
  e2e: { all: ["policies", "db"], types: [] },
};

/** Nouns of lib/, from the ground up: each may import those before it, and the files directly in lib/. */
export const nouns = [
  "catalogue",
  "restriction",
  "notifications",
  "identity",
  "contact-changes",
  "consent",
  "records",
  "corrections",
  "correction-requests",
  "shop-records",
  "policy",
  "processors",
  "requests",
  "exports",
  "erasure",
];

const folders = [...Object.keys(mayImport), "scripts", "bench"];

/**
 * The table as zones of import-x/no-restricted-paths: which folder must not import from which.
 * @param {string[]} ofDb what of db/ anybody may import all the same
 */
export function zones(ofDb = []) {
  return [...folderZones(ofDb), ...nounZones()];
}

/** What the table says of types, as options of no-restricted-imports by folder: imports of these must be `import type`. */
export function typesOnly() {
  return Object.entries(mayImport)
    .filter(([, { types }]) => types.length > 0)
    .map(([target, { types }]) => ({
      target,
      patterns: types.map((from) => ({
        regex: `^(@|\\.\\.(/\\.\\.)*)/${from}(/|$)`,
        allowTypeImports: true,
        message: `${target} may import only types of ${from} (docs/architecture.md, "Who may import whom").`,
      })),
    }));
}

function folderZones(ofDb) {
  return Object.entries(mayImport).flatMap(([target, { all, types }]) =>
    folders
      .filter((from) => from !== target && ![...all, ...types].includes(from))
      .map((from) => ({
        target: `./${target}`,
        from: `./${from}`,
        except: from === "db" ? ofDb : [],
        message: `${target} must not import ${from} (docs/architecture.md, "Who may import whom").`,
      })),
  );
}

function nounZones() {
  return nouns.flatMap((target, place) =>
    nouns.slice(place + 1).map((from) => ({
      target: `./lib/${target}`,
      from: `./lib/${from}`,
      message: `lib/${from} stands on lib/${target}, not the other way round (docs/architecture.md, "Who may import whom").`,
    })),
  );
}
