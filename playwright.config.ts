import { defineConfig, devices } from "@playwright/test";

/** The tests visit our own pages only; as root, Chromium's sandbox cannot be had. */
export const launchArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Run by `npm test`, which serves a production build on a database of its own and says where in PORTAL_URL. */
export default defineConfig({
  testDir: "e2e",
  outputDir: ".data/test/playwright",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env.PORTAL_URL,
    launchOptions: { executablePath: process.env.PORTAL_CHROMIUM, args: launchArguments },
    locale: "en-GB",
    // A trace of each test costs a fifth of the time: `npm test -- e2e <file> --trace retain-on-failure` makes one.
    trace: "off",
    screenshot: "only-on-failure",
  },
});
