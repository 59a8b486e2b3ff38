"use client";

import { Actions, Button } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { PageHeading } from "@/components/heading";
import { fault } from "@/messages/en/fault";

export interface FaultProps {
  error: unknown;
  /** Asks the server for the page once more. */
  retry: () => void;
}

/** Says that a page failed, and by which reference its fault stands in the log. */
export function Fault({ error, retry, front }: FaultProps & { front: string }) {
  const { title, lead, next, reference, retry: again, front: toFront } = fault.broken;
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <>
      <title>{title}</title>
      <PageHeading title={title} lead={lead} />
      <div className="space-y-4">
        <p>{next}</p>
        {digest && (
          <p>
            {reference}: <strong className="figures">{digest}</strong>
          </p>
        )}
      </div>
      <Actions>
        <Button onClick={retry}>{again}</Button>
        <ButtonLink look="quiet" href={front} reload>
          {toFront}
        </ButtonLink>
      </Actions>
    </>
  );
}
