"use client";

import { type ComponentProps, type ReactNode, useActionState, useMemo } from "react";
import { CodeField } from "@/components/form/code-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import type { FormState } from "@/lib/action";

export type FieldSpec =
  | ({ kind: "text" } & ComponentProps<typeof TextField>)
  | ({ kind: "password" } & ComponentProps<typeof PasswordField>)
  | ({ kind: "code" } & ComponentProps<typeof CodeField>)
  | { kind: "hidden"; name: string; value: string };

interface Choice {
  /** Sent as `intent`, so that the action knows which button it was. */
  readonly intent: string;
  readonly button: string;
}

interface ActionFormProps {
  /** A server action with its brand bound. */
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** Before the fields. */
  intro?: ReactNode;
  fields: readonly FieldSpec[];
  submit: Choice;
  /** A second way, after the first: its words, and its button. */
  also?: Choice & { readonly children: ReactNode };
  /** A button's words while the answer is awaited. */
  pending: string;
  label?: string;
}

/**
 * A form whose answer stands in it: errors on top and beside their fields, and
 * everything that was typed, but for secrets. Without script it is the same form, and the page comes back whole.
 */
export function ActionForm({ action, intro, fields, submit, also, pending, label }: ActionFormProps) {
  const [state, send] = useActionState(action, { values: {} });
  const errors = useMemo(() => errorsOf(state), [state]);
  return (
    <Form action={send} aria-label={label}>
      <ErrorSummary title={state.title ?? ""} errors={errors} />
      {intro}
      {fields.map((field) => (
        <FormField key={field.name} spec={field} state={state} />
      ))}
      <SubmitButton name="intent" value={submit.intent} pending={pending}>
        {submit.button}
      </SubmitButton>
      {also && (
        <div className="space-y-4 border-t border-line pt-6">
          {also.children}
          <SubmitButton look="quiet" name="intent" value={also.intent} pending={pending}>
            {also.button}
          </SubmitButton>
        </div>
      )}
    </Form>
  );
}

function FormField({ spec, state }: { spec: FieldSpec; state: FormState }) {
  const error = state.fields?.[spec.name];
  const wrong = error === undefined ? {} : { error };
  switch (spec.kind) {
    case "hidden":
      return <input type="hidden" name={spec.name} value={spec.value} />;
    case "password":
      return <PasswordField {...without(spec)} {...wrong} />;
    case "code":
      return <CodeField {...without(spec)} {...wrong} />;
    case "text":
      return <TextField {...without(spec)} {...wrong} defaultValue={state.values[spec.name] ?? spec.defaultValue} />;
  }
}

function without<T extends { kind: string }>({ kind: _kind, ...props }: T): Omit<T, "kind"> {
  return props;
}

function errorsOf({ fields = {}, message }: FormState) {
  const ofFields = Object.entries(fields).map(([field, text]) => ({ field, message: text }));
  return message ? [{ message }, ...ofFields] : ofFields;
}
