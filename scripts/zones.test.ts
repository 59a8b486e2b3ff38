import { globSync, readdirSync } from "node:fs";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { inProject } from "./project";

const ours = new Set([
  "import-x/no-cycle",
  "import-x/no-restricted-paths",
  "@typescript-eslint/no-restricted-imports",
  "no-restricted-syntax",
]);
// Only our own walls, which need no types: fast, and on files that need not exist.
const eslint = new ESLint({
  cwd: inProject(),
  ruleFilter: ({ ruleId }) => ours.has(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

// A file of a noun that stands on the catalogue.
const [later = ""] = globSync("{identity,records,exports}/*.ts", { cwd: inProject("lib") });

describe("who may import whom", () => {
  it.each([
    ["app/page.tsx", `import { customers } from "@/db/schema";`],
    ["app/page.tsx", `import type { Database } from "@/db/client";`],
    ["app/page.tsx", `import { customers } from "../db/schema";`],
    ["app/page.tsx", `import { inProject } from "@/scripts/project";`],
    ["components/button.tsx", `import { env } from "@/lib/env";`],
    ["policies/miniluxe.ts", `import { env } from "@/lib/env";`],
    ["worker/index.ts", `import { customers } from "@/db/schema";`],
    ["worker/worker.test.ts", `import { customers } from "@/db/schema";`],
    ["worker/handlers.ts", `import { person } from "@/db/factories/people";`],
    ["e2e/fixtures.ts", `import { env } from "@/lib/env";`],
    ["db/client.ts", `import { env } from "@/lib/env";`],
    ["lib/env.ts", `import { inProject } from "@/scripts/project";`],
  ])("%s may not: %s", async (file, text) => {
    expect(await rulesBroken(file, text)).toEqual(["import-x/no-restricted-paths"]);
  });

  it.each([
    ["app/page.tsx", `import { env } from "@/lib/env";`],
    ["worker/index.ts", `import { env } from "@/lib/env";`],
    ["lib/env.ts", `import { customers } from "@/db/schema";`],
    ["scripts/project.ts", `import { customers } from "@/db/schema";`],
    ["worker/worker.test.ts", `import { person } from "@/db/factories/people";`],
    ["components/button.tsx", `import { useState } from "react";`],
  ])("%s may: %s", async (file, text) => {
    expect(await rulesBroken(file, text)).toEqual([]);
  });

  it.each([`"@/policies"`, `"@/policies/types"`, `"../policies/types"`])(
    "db may import types of %s, and only types",
    async (from) => {
      expect(await rulesBroken("db/client.ts", `import { policies } from ${from};`)).toEqual([
        "@typescript-eslint/no-restricted-imports",
      ]);
      expect(await rulesBroken("db/client.ts", `import type { Policy } from ${from};`)).toEqual([]);
    },
  );

  it("knows every noun of lib", async () => {
    const { nouns } = z.object({ nouns: z.array(z.string()) }).parse(await import(inProject("scripts/zones.mjs")));
    const folders = readdirSync(inProject("lib"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(nouns).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });

  it("keeps the nouns of lib in their order", async () => {
    expect(await rulesBroken("lib/erasure/plan.ts", `import { datasets } from "@/lib/catalogue";`)).toEqual([]);
    expect(await rulesBroken("lib/catalogue/orders.ts", `import { later } from "@/lib/${later}";`)).toEqual([
      "import-x/no-restricted-paths",
    ]);
  });
});

it("reports a cycle of imports", async () => {
  // lib/secret.ts imports lib/env.ts.
  expect(await rulesBroken("lib/env.ts", `import { keyedHash } from "./secret";`)).toEqual(["import-x/no-cycle"]);
  expect(await rulesBroken("lib/storage.ts", `import { keyedHash } from "./secret";`)).toEqual([]);
});

it("lets nobody but lib/viewer.ts mint a CustomerId", async () => {
  const text = `import type { CustomerId } from "@/db/ids";\nexport const mine = (id: string) => id as CustomerId;`;
  expect(await rulesBroken("lib/env.ts", text)).toEqual(["no-restricted-syntax"]);
  expect(await rulesBroken("lib/env.ts", text.replace("id as CustomerId", "[id] as CustomerId[]"))).toEqual([
    "no-restricted-syntax",
  ]);
  expect(await rulesBroken("lib/viewer.ts", text)).toEqual([]);
});

/** Which of our walls a text breaks if it stands in that file. */
async function rulesBroken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: inProject(file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}
