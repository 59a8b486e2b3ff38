"use client";

import { usePathname } from "next/navigation";
import { PageShell } from "@/components/page";
import { WordMark } from "@/components/word-mark";
import { fault } from "@/messages/en/fault";
import { Fault, type FaultProps } from "./fault";

/** Outside of a brand's own frame: a shell that needs nothing but the browser. */
export default function Broken(props: FaultProps) {
  const front = `/${usePathname().split("/")[1] ?? ""}`;
  return (
    <PageShell skipText={fault.skip} header={<WordMark name={fault.mark} href={front} />}>
      <Fault {...props} front={front} />
    </PageShell>
  );
}
