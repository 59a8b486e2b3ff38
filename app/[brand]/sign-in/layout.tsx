import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { policyOf } from "@/policies";
import { Frame } from "../frame";

interface Props {
  children: ReactNode;
  params: Promise<{ brand: string }>;
}

/** One task in one narrow column. */
export default async function SignInLayout({ children, params }: Props) {
  const policy = policyOf((await params).brand) ?? notFound();
  return (
    <Frame policy={policy} width="form">
      {children}
    </Frame>
  );
}
