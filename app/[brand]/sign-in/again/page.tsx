import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading } from "@/components/heading";
import { ownAccount } from "@/lib/identity/queries";
import { onwards } from "@/lib/identity/rules";
import { en } from "@/messages/en";
import { ActionForm } from "../../action-form";
import { customerOnly } from "../../gate";
import { fieldsIn } from "../fields";
import { confirm } from "./actions";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.again.title };

/** Before a grave act, when the last proof is older than ten minutes. */
export default async function AgainPage({ params, searchParams }: Props) {
  const { brand } = await params;
  const next = onwards(brand, [(await searchParams).next].flat()[0]);
  const { viewer, policy, tongue } = await customerOnly(brand, next);
  if (viewer.isFresh()) redirect(next);
  const { email, hasPassword } = await ownAccount(viewer);
  const t = tongue.t("signIn");
  const field = fieldsIn(tongue);
  const byCode = { intent: "code", button: t("again.byCode.button") };
  return (
    <>
      <PageHeading
        title={t("again.title")}
        lead={t("again.lead")}
        back={{ href: `/${policy.id}/data`, text: t("again.back") }}
      />
      {hasPassword ? (
        <ActionForm
          action={confirm.bind(null, policy.id)}
          label={t("again.title")}
          fields={[field.next(next), field.password()]}
          submit={{ intent: "password", button: t("again.button") }}
          also={{
            ...byCode,
            children: (
              <>
                <h2 className="text-title font-strong">{t("again.byCode.title")}</h2>
                <p>{t("again.byCode.sentence", { email })}</p>
              </>
            ),
          }}
          pending={t("working")}
        />
      ) : (
        <ActionForm
          action={confirm.bind(null, policy.id)}
          label={t("again.title")}
          intro={<p>{t("again.codeOnly", { email })}</p>}
          fields={[field.next(next)]}
          submit={byCode}
          pending={t("working")}
        />
      )}
    </>
  );
}
