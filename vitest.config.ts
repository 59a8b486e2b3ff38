import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Far from UTC and off the full hour, so that a forgotten time zone fails loudly.
process.env.TZ = "Asia/Kathmandu";

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: fileURLToPath(new URL("./", import.meta.url)) }] },
  test: {
    include: ["{app,components,db,lib,messages,policies,scripts,worker,bench}/**/*.test.{ts,tsx}", "*.test.ts"],
    exclude: ["**/node_modules/**", "lib/catalogue/bad-examples/**"],
    env: { TZ: "Asia/Kathmandu" },
    // Real database, real password hashes and real compilers: slow on a busy machine is not broken.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
