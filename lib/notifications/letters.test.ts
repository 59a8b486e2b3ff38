import { describe, expect, it } from "vitest";
import { en } from "@/messages/en";
import { brands } from "@/policies";
import { asHtml, type LetterKind, write } from "./letters";

const kinds = Object.keys(en.mail.letters) as LetterKind[];
const values = {
  code: "012345",
  path: "/miniluxe/security",
  when: new Date("2026-11-23T12:00:00Z"),
  until: new Date("2026-11-30T12:00:00Z"),
  by: new Date("2026-11-26T12:00:00Z"),
  about: "Orders",
};

describe.each(brands)("letters of $id", (policy) => {
  it.each(kinds)("%s says who writes, and leaves nothing to be filled in", (kind) => {
    const { subject, body } = write(policy, kind, values);
    expect(subject).toContain(policy.name);
    expect(body).toContain(policy.controller.legalName);
    expect(subject + body).not.toMatch(/[{}]|undefined|Invalid/);
  });
});

it.each(kinds)("%s keeps the code out of the subject, which is stored and shown on locked screens", (kind) => {
  for (const policy of brands) expect(write(policy, kind, values).subject).not.toContain("012345");
});

it("HTML has the same words, the code large, links, and nothing that a name could break", () => {
  const html = asHtml("S", "A & <b>\n\n012345\n\nhttps://portal.example/x\n\n-- \nMini & Co\n");
  expect(html).toContain("<p>A &#38; &#60;b&#62;</p>");
  expect(html).toMatch(/font-size:32px[^>]*>012345</);
  expect(html).toContain('<a href="https://portal.example/x"');
  expect(html).not.toMatch(/<img|<script|src=/);
});
