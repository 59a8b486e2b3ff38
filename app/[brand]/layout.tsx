import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { BrandFrame } from "@/components/page";
import { policyOf } from "@/policies";

interface Props {
  children: ReactNode;
  params: Promise<{ brand: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const policy = policyOf((await params).brand);
  return policy ? { title: { default: policy.name, template: `%s · ${policy.name}` } } : {};
}

/** The brand's colour, and nothing that could fail: it also stands around the error page. */
export default async function BrandLayout({ children, params }: Props) {
  const policy = policyOf((await params).brand) ?? notFound();
  return <BrandFrame accent={policy.accent}>{children}</BrandFrame>;
}
