import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PageHeading, Section } from "@/components/heading";
import { Link } from "@/components/link";
import { Notice } from "@/components/notice";
import { claimedSession } from "@/lib/identity/cookie";
import { currentViewer } from "@/lib/identity/current";
import { providers } from "@/lib/identity/providers";
import { onwards } from "@/lib/identity/rules";
import type { Tongue } from "@/lib/language";
import { en } from "@/messages/en";
import { ActionForm } from "../action-form";
import { brandOnly } from "../gate";
import { signIn } from "./actions";
import { fieldsIn } from "./fields";
import { ProviderButtons } from "./provider-buttons";

interface Props {
  params: Promise<{ brand: string }>;
  searchParams: Promise<{ next?: string | string[]; failed?: string | string[]; by?: string | string[] }>;
}

export const metadata: Metadata = { title: en.signIn.signIn.title };

export default async function SignInPage({ params, searchParams }: Props) {
  const { policy, tongue } = await brandOnly((await params).brand);
  const asked = await searchParams;
  const next = onwards(policy.id, [asked.next].flat()[0]);
  if (await currentViewer(policy.id)) redirect(next);
  const t = tongue.t("signIn");
  const field = fieldsIn(tongue);
  const waysIn = providers();
  return (
    <>
      <PageHeading title={t("signIn.title")} lead={t("signIn.lead", { brand: policy.name })} />
      <Failure tongue={tongue} failed={[asked.failed].flat()[0]} by={[asked.by].flat()[0]} />
      {(await claimedSession(policy.id)) && (
        <Notice tone="info" word={t("signIn.endedWord")}>
          {t("signIn.ended")}
        </Notice>
      )}
      <ActionForm
        action={signIn.bind(null, policy.id)}
        label={t("signIn.title")}
        fields={[field.next(next), field.email(), field.password()]}
        submit={{ intent: "password", button: t("signIn.button") }}
        also={{
          intent: "code",
          button: t("signIn.byCode.button"),
          children: (
            <>
              <h2 className="text-title font-strong">{t("signIn.byCode.title")}</h2>
              <p>{t("signIn.byCode.sentence")}</p>
            </>
          ),
        }}
        pending={t("working")}
      />
      {waysIn.length > 0 && (
        <Section title={t("signIn.or")}>
          <ProviderButtons
            brand={policy.id}
            next={next}
            ways={waysIn.map((id) => ({ id, text: t("signIn.provider", { provider: t(`security.methods.${id}`) }) }))}
          />
        </Section>
      )}
      <ul className="space-y-2">
        <li>
          {t("signIn.noAccount")}{" "}
          <Link href={`/${policy.id}/sign-up?next=${encodeURIComponent(next)}`}>{t("signIn.signUp")}</Link>
        </li>
        <li>
          <Link href={`/${policy.id}/sign-in/forgotten`}>{t("signIn.forgotten")}</Link>
        </li>
      </ul>
    </>
  );
}

/** Google or Apple sent the person back without telling who they are. */
function Failure({ tongue, failed, by }: { tongue: Tongue; failed: string | undefined; by: string | undefined }) {
  if (failed !== "provider" && failed !== "unverified") return null;
  const t = tongue.t("signIn");
  const provider = t(by === "apple" ? "security.methods.apple" : "security.methods.google");
  return (
    <Notice tone="failed" word={t("signIn.failed.word")}>
      {t(`signIn.failed.${failed}`, { provider })}
    </Notice>
  );
}
