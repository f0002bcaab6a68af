import type { FieldProps } from "./field.tsx";
import { describedBy, FieldFrame } from "./field.tsx";
import { fieldId, useField } from "./form-state.ts";

type TextAreaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxlength?: number | undefined;
  /** Of what is written, where it is another than the page's. */
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
};

export function TextArea(props: TextAreaProps) {
  const { name, help, rows = 5 } = props;
  const { value, fault, required } = useField(props);
  return (
    <FieldFrame
      name={name}
      label={props.label}
      help={help}
      optional={props.optional}
      fault={fault}
      kind="textarea-field"
    >
      <textarea
        class="textarea-field__textarea"
        id={fieldId(name)}
        name={name}
        rows={rows}
        maxlength={props.maxlength}
        lang={props.lang}
        dir={props.dir}
        aria-required={required}
        aria-invalid={fault === undefined ? undefined : "true"}
        aria-describedby={describedBy(name, help, fault)}
      >
        {value ?? ""}
      </textarea>
    </FieldFrame>
  );
}
