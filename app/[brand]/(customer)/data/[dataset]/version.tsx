import { Link } from "@/components/link";
import { idOf, titleOf } from "@/lib/policy/history";
import type { Version } from "@/policies/types";
import type { Inside } from "../../../gate";
import type { Treatment } from "./treatment";

type Reader = Pick<Inside, "policy" | "tongue">;

/** Leads to the version of the policy by which a record is treated. */
export function VersionLink({ policy, tongue, version }: Reader & { version: Version }) {
  return <Link href={`/${policy.id}/policy/${idOf(version)}`}>{titleOf(tongue, version)}</Link>;
}

/** Says it once where it is the same for every record of the page; nothing where the policy has never changed. */
export function TreatedBy({ policy, tongue, treatment: { shared, count } }: Reader & { treatment: Treatment }) {
  if (!shared) return null;
  const link = <VersionLink policy={policy} tongue={tongue} version={shared} />;
  return <p className="text-small text-soft">{tongue.t("data").rich("records.treated", { count, version: () => link })}</p>;
}
