import type { Metadata } from "next";
import { PageShell } from "@/components/page";
import { WordMark } from "@/components/word-mark";
import { fault } from "@/messages/en/fault";
import { Missing } from "./missing";

export const metadata: Metadata = { title: fault.missing.title };

/** An address that is nobody's, and a brand that does not exist. */
export default function NotFound() {
  return (
    <PageShell skipText={fault.skip} header={<WordMark name={fault.mark} href="/" />}>
      <Missing />
    </PageShell>
  );
}
