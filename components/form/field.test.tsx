import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox } from "./checkbox";
import { CodeField } from "./code-field";
import { ErrorSummary } from "./error-summary";
import { PasswordField } from "./password-field";
import { TextField } from "./text-field";

const texts = { label: "Your answer", hint: "As on the letter.", error: "Write an answer" };
const password = { autoComplete: "current-password", show: "Show password", hide: "Hide password" } as const;
const kinds: [string, (props: Partial<typeof texts>) => ReactNode][] = [
  ["text", (props) => <TextField name="answer" label="Your answer" {...props} />],
  ["password", (props) => <PasswordField name="answer" label="Your answer" {...password} {...props} />],
  ["code", (props) => <CodeField name="answer" label="Your answer" {...props} />],
  ["checkbox", (props) => <Checkbox name="answer" label="Your answer" {...props} />],
];

describe.each(kinds)("a %s field", (_kind, field) => {
  it("binds its label, its hint and its error to the control", () => {
    const html = renderToStaticMarkup(field(texts));
    const control = controlOf(html);
    expect(control).toContain('id="answer"');
    expect(control).toContain('name="answer"');
    expect(control).toContain('aria-describedby="answer-hint answer-error"');
    expect(control).toContain('aria-invalid="true"');
    expect(html).toMatch(/<label for="answer"[^>]*>Your answer</);
    expect(html).toMatch(/id="answer-hint"[^>]*>As on the letter\.</);
    expect(html).toMatch(/id="answer-error".*Write an answer/);
  });

  it("points at no note that is not there", () => {
    const html = renderToStaticMarkup(field({}));
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain("checked");
  });
});

describe("a code field", () => {
  it("is filled in by phones and takes a pasted code with a gap", () => {
    const control = controlOf(renderToStaticMarkup(<CodeField name="code" label="Code" />));
    expect(control).toContain('inputMode="numeric"');
    expect(control).toContain('autoComplete="one-time-code"');
    expect(Number(/maxLength="(\d+)"/.exec(control)?.[1])).toBeGreaterThanOrEqual("123 456".length);
  });
});

describe("an error summary", () => {
  it("leads from each error to its field, and can take the focus", () => {
    const errors = [{ field: "email", message: "Write an email address" }, { message: "Too many tries" }];
    const html = renderToStaticMarkup(<ErrorSummary title="Two things to mend" errors={errors} />);
    expect(html).toMatch(/<a href="#email"[^>]*>Write an email address<\/a>/);
    expect(html).toMatch(/<li[^>]*>Too many tries<\/li>/);
    expect(html).toContain('tabindex="-1"');
    // Without script the browser itself moves the focus when the answer loads.
    expect(html).toContain("autofocus");
  });

  it("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(<ErrorSummary title="Nothing" errors={[]} />)).toBe("");
  });
});

function controlOf(html: string) {
  return /<input[^>]*>/.exec(html)?.[0] ?? "";
}
