"use client";

import { usePathname } from "next/navigation";
import type { ComponentProps } from "react";
import { SiteNav } from "@/components/site-nav";

/** Knows which room one is in, which a layout on the server does not. */
export function CustomerNav({ items, ...rest }: ComponentProps<typeof SiteNav>) {
  const path = usePathname();
  return (
    <SiteNav
      {...rest}
      items={items.map((item) => ({ ...item, current: path === item.href || path.startsWith(`${item.href}/`) }))}
    />
  );
}
