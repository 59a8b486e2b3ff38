import { headers } from "next/headers";
import { type ReactNode, Suspense } from "react";

interface Props {
  /** What stands in their place until they come. */
  skeleton: ReactNode;
  /** Another key shows the skeleton again. */
  id: string;
  children: ReactNode;
}

/**
 * Lets the rest of a page come later, where our scripts fetch the page. A browser that opens it as a document may run
 * none, and what comes later is shown by script alone: there it is waited for (Fetch Metadata: `Sec-Fetch-Dest`).
 */
export async function Streamed({ skeleton, id, children }: Props) {
  if ((await headers()).get("sec-fetch-dest") !== "empty") return children;
  return (
    <Suspense key={id} fallback={skeleton}>
      {children}
    </Suspense>
  );
}
