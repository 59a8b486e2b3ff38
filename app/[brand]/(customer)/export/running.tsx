"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Progress } from "@/components/progress";
import type { Words } from "@/lib/exports/progress";

interface RunningProps {
  /** Address that answers `Words` as JSON. */
  status: string;
  /** What was true when the page was made. */
  first: Words;
  label: string;
  /** Said while the address does not answer. */
  away: string;
}

const EVERY_MS = 1000;

/** Looks every second how far an export is; when it has ended, the page itself is asked anew. */
export function Running(props: RunningProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Watch {...props} />
    </QueryClientProvider>
  );
}

function Watch({ status, first, label, away }: RunningProps) {
  const router = useRouter();
  const { data, isError } = useQuery({
    queryKey: [status],
    queryFn: ({ signal }) => look(status, signal),
    initialData: first,
    refetchInterval: EVERY_MS,
    // A window that was hidden looks at once when it is seen again; while it is hidden nobody needs to know.
    refetchOnWindowFocus: "always",
    retry: false,
  });
  const ended = !data.running;
  useEffect(() => {
    if (ended) router.refresh();
  }, [ended, router]);
  const words = isError ? away : data.words;
  return <Progress label={label} words={words} {...(data.value !== undefined && { value: data.value, max: data.max })} />;
}

async function look(status: string, signal: AbortSignal): Promise<Words> {
  const answer = await fetch(status, { signal, cache: "no-store" });
  // Signed out meanwhile, or gone: the page knows what to say of that.
  if (answer.status === 401 || answer.status === 404) return { running: false, words: "", max: 1 };
  if (!answer.ok) throw new Error(`status ${String(answer.status)}`);
  return (await answer.json()) as Words;
}
