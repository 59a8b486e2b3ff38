import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { speak } from "@/lib/language";
import { miniMiss } from "@/policies/mini-miss";
import { rooms, wayTo } from "./ways";

const tongue = speak("en-GB", "UTC");
/** Addresses beneath a brand that have a page: "/data", "/policy/history". */
const pages = globSync("app/[[]brand[]]/**/page.tsx").map((file) =>
  file
    .replace(/^app\/\[brand\]/, "")
    .replace(/\/\([\w-]+\)/g, "")
    .replace(/\/page\.tsx$/, ""),
);

describe("the way to a task", () => {
  it.each(Object.entries(rooms))("%s is a page that exists: %s", (_, room) => {
    expect(pages).toContain(room);
  });

  it("is a letter to the first contact, about what is asked, where there is no page", () => {
    expect(wayTo(miniMiss, tongue, "delete")).toEqual({
      href: "mailto:privacy@minimiss.com?subject=Delete%20my%20data%20at%20MINI%20MISS",
      text: "Have your data deleted, by email to privacy@minimiss.com",
      email: "privacy@minimiss.com",
    });
    expect(wayTo(miniMiss, tongue, "see")).toEqual({ href: "/mini-miss/data", text: "See what we hold about you" });
  });

  it("is the addresses of those who answer, where nobody has an email", () => {
    const byPost = { ...miniMiss, contacts: [{ role: "Office", post: "1 Example Road", promises: [] }] } as const;
    expect(wayTo(byPost, tongue, "complain")).toEqual({ href: "/mini-miss/policy#who", text: "Complain, by letter" });
  });
});
