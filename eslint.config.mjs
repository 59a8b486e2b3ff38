import next from "@next/eslint-plugin-next";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { typesOnly, zones } from "./scripts/zones.mjs";

const typescript = ["**/*.ts", "**/*.tsx"];

export default defineConfig(
  // Folders with a dot hold builds and data.
  globalIgnores([".*/", "next-env.d.ts", "lib/catalogue/bad-examples/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Taste: an index signature may name what it is indexed by.
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_$" }],
      // What a caller says it expects of a parsed document or a job.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      // Whatever has the shape of a thing is one: so says the rest of TypeScript.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Cut by code point: a name loses its end, and never half a character.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // React takes async functions as actions and handlers.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      // Server actions and Next.js' hooks must be async, whether or not they wait for something.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "@next/next": next },
    extends: [reactHooks.configs.flat.recommended],
    rules: { ...next.configs.recommended.rules, ...next.configs["core-web-vitals"].rules },
  },
  {
    files: typescript,
    plugins: { "import-x": importX },
    settings: {
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: `${import.meta.dirname}/tsconfig.json` })],
    },
    rules: {
      "import-x/no-cycle": ["error", { ignoreExternal: true }],
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: zones() }],
      "import-x/no-self-import": "error",
    },
  },
  {
    // Tests make their own people.
    files: ["**/*.test.ts", "**/*.test.tsx"],
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: zones(["./factories"]) }],
    },
  },
  ...typesOnly().map(({ target, patterns }) => ({
    files: typescript.map((file) => `${target}/${file}`),
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns }] },
  })),
  {
    files: typescript,
    // Proven here; new and made-up people elsewhere; tests may forge, to see it refused.
    ignores: ["lib/viewer.ts", "db/ids.ts", "db/factories/**", "**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: ":matches(TSAsExpression, TSTypeAssertion) TSTypeReference > Identifier[name='CustomerId']",
          message:
            'Only lib/viewer.ts mints a CustomerId; everybody else is given one (docs/architecture.md, "Walls").',
        },
      ],
    },
  },
);
