import { DrizzleQueryError } from "drizzle-orm";
import { afterEach, expect, it, vi } from "vitest";
import { log, reportFault, sieveConsole } from "./log";

const printed = console.error;
const written = vi.spyOn(log, "error").mockImplementation(() => undefined);
afterEach(() => {
  console.error = printed;
  written.mockClear();
});

const fault = new DrizzleQueryError(
  "select 1 from customers where email = $1",
  ["ana@example.com"],
  Object.assign(new Error('duplicate key value "ana@example.com"'), { detail: "Key (email)=(ana@example.com) exists." }),
);

it("keeps a query's parameters out of the log, and gives a reference to quote", () => {
  expect(reportFault(fault, "form")).toMatch(/^[0-9A-F]{8}$/);
  const line = JSON.stringify(written.mock.calls);
  expect(line).toContain("Failed query");
  expect(line).not.toContain("ana@");
});

it("lets what libraries print through the same sieve", () => {
  sieveConsole();
  console.error("⨯", fault, { email: "ana@example.com" });
  const line = JSON.stringify(written.mock.calls);
  expect(line).toContain("Failed query");
  expect(line).not.toContain("ana@");
});
