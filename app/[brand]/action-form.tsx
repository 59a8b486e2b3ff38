"use client";

import { type ComponentProps, type ReactNode, useActionState, useMemo } from "react";
import { Actions } from "@/components/button";
import { Checkbox } from "@/components/form/checkbox";
import { CodeField } from "@/components/form/code-field";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { FileField } from "@/components/form/file-field";
import { Form } from "@/components/form/form";
import { PasswordField } from "@/components/form/password-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { YesNoField } from "@/components/form/yes-no-field";
import type { FormState } from "@/lib/action";

export type FieldSpec =
  | ({ kind: "text" } & ComponentProps<typeof TextField>)
  | ({ kind: "area" } & ComponentProps<typeof TextArea>)
  | ({ kind: "date" } & ComponentProps<typeof DateField>)
  | ({ kind: "select" } & ComponentProps<typeof SelectField>)
  | ({ kind: "yes-no" } & ComponentProps<typeof YesNoField>)
  | ({ kind: "password" } & ComponentProps<typeof PasswordField>)
  | ({ kind: "code" } & ComponentProps<typeof CodeField>)
  | ({ kind: "checkbox" } & ComponentProps<typeof Checkbox>)
  | ({ kind: "files" } & ComponentProps<typeof FileField>)
  | { kind: "group"; name: string; legend: string; hint?: ReactNode; fields: readonly FieldSpec[] }
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
  /** What was typed before, where the form is begun again. */
  typed?: FormState["values"];
  /** Before the button: what follows from it. */
  outro?: ReactNode;
  submit: Choice;
  /** Beside the button: the way to leave it. */
  leave?: ReactNode;
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
export function ActionForm({ action, intro, fields, outro, typed = {}, submit, leave, also, pending, label }: ActionFormProps) {
  const [state, send] = useActionState(action, { values: typed });
  const errors = useMemo(() => errorsOf(state), [state]);
  return (
    <Form action={send} aria-label={label}>
      <ErrorSummary title={state.title ?? ""} errors={errors} />
      {intro}
      {fields.map((field) => (
        <FormField key={field.name} spec={field} state={state} />
      ))}
      {outro}
      <Actions>
        <SubmitButton name="intent" value={submit.intent} pending={pending}>
          {submit.button}
        </SubmitButton>
        {leave}
      </Actions>
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
  const [error, beside] = [state.fields?.[spec.name], state.beside?.[spec.name]];
  const notes = { ...(error !== undefined && { error }), ...(beside !== undefined && { beside }) };
  const typed = state.values[spec.name];
  switch (spec.kind) {
    case "hidden":
      return <input type="hidden" name={spec.name} value={typed ?? spec.value} />;
    case "password":
      return <PasswordField {...without(spec)} {...notes} />;
    case "code":
      return <CodeField {...without(spec)} {...notes} />;
    case "checkbox":
      // A box that was ticked, and a form that was not sent yet.
      return <Checkbox {...without(spec)} {...notes} key={String(spec.name in state.values)} defaultChecked={spec.name in state.values} />;
    case "files":
      return <FileField {...without(spec)} {...notes} />;
    case "group":
      return (
        <fieldset className="space-y-4 border-s-2 border-line ps-4">
          <legend className="font-strong">{spec.legend}</legend>
          {spec.hint !== undefined && <div className="max-w-measure text-small text-soft">{spec.hint}</div>}
          {spec.fields.map((field) => (
            <FormField key={field.name} spec={field} state={state} />
          ))}
        </fieldset>
      );
    case "text":
      return <TextField {...without(spec)} {...notes} defaultValue={typed ?? spec.defaultValue} />;
    case "area":
      return <TextArea {...without(spec)} {...notes} defaultValue={typed ?? spec.defaultValue} />;
    case "date":
      return <DateField {...without(spec)} {...notes} defaultValue={typed ?? spec.defaultValue} />;
    case "select":
      return <SelectField {...without(spec)} {...notes} defaultValue={typed ?? spec.defaultValue} />;
    case "yes-no":
      return <YesNoField {...without(spec)} {...notes} defaultValue={typed ?? spec.defaultValue} />;
  }
}

function without<T extends { kind: string }>({ kind: _kind, ...props }: T): Omit<T, "kind"> {
  return props;
}

function errorsOf({ fields = {}, message }: FormState) {
  const ofFields = Object.entries(fields).map(([field, text]) => ({ field, message: text }));
  return message ? [{ message }, ...ofFields] : ofFields;
}
