import { Actions } from "@/components/button";
import { ButtonLink } from "@/components/button-link";
import { PageHeading } from "@/components/heading";
import { fault } from "@/messages/en/fault";

/** Says that there is nothing, in the same words whether it never was or is somebody else's. */
export function Missing() {
  const { title, lead, next, front } = fault.missing;
  return (
    <>
      <PageHeading title={title} lead={lead} />
      <p>{next}</p>
      <Actions>
        <ButtonLink look="quiet" href="/">
          {front}
        </ButtonLink>
      </Actions>
    </>
  );
}
