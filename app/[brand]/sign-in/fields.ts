import type { Tongue } from "@/lib/language";
import type { Policy } from "@/policies/types";
import type { FieldSpec } from "../action-form";

/** The fields of getting in, as every form of it asks for them. */
export function fieldsIn(tongue: Tongue) {
  const t = tongue.t("signIn");
  const form = tongue.t("common");
  const reveal = { show: form("form.show"), hide: form("form.hide") };
  return {
    email: (hint?: string): FieldSpec => ({
      kind: "text",
      name: "email",
      type: "email",
      label: t("email"),
      autoComplete: "email",
      ...(hint && { hint }),
    }),
    password: (): FieldSpec => ({
      kind: "password",
      name: "password",
      label: t("password"),
      autoComplete: "current-password",
      ...reveal,
    }),
    newPassword: (policy: Policy, label = t("password")): FieldSpec => ({
      kind: "password",
      name: "password",
      label,
      autoComplete: "new-password",
      hint: t(policy.password.mixed ? "signUp.passwordHintMixed" : "signUp.passwordHint", {
        least: policy.password.minLength,
      }),
      ...reveal,
    }),
    code: (): FieldSpec => ({ kind: "code", name: "code", label: t("code") }),
    firstName: (): FieldSpec => ({
      kind: "text",
      name: "firstName",
      label: t("firstName"),
      autoComplete: "given-name",
    }),
    lastName: (): FieldSpec => ({ kind: "text", name: "lastName", label: t("lastName"), autoComplete: "family-name" }),
    next: (value: string): FieldSpec => ({ kind: "hidden", name: "next", value }),
  };
}
