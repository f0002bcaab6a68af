import type { FieldProps } from "./field.tsx";
import { describedBy, FieldFrame } from "./field.tsx";
import { fieldId, useField } from "./form-state.ts";

export type FieldWidth = "short" | "medium" | "full";

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly type?: "text" | "email" | "tel" | "url" | "search" | "password" | undefined;
  readonly width?: FieldWidth | undefined;
  readonly autocomplete?: string | undefined;
  readonly inputmode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
  readonly maxlength?: number | undefined;
  /** Shown after the input, such as "kr". Say it in the label or help as well. */
  readonly unit?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  /** Of what is written, where it is another than the page's. */
  readonly lang?: string | undefined;
  readonly dir?: "ltr" | "rtl" | undefined;
};

export function TextField(props: TextFieldProps) {
  const { name, help, type = "text", width = "full", unit } = props;
  const { value, fault, required } = useField(props);
  return (
    <FieldFrame
      name={name}
      label={props.label}
      help={help}
      optional={props.optional}
      fault={fault}
      kind="text-field"
    >
      <div class={`field__input-row field__input-row--${width}`}>
        <input
          class="text-field__input"
          id={fieldId(name)}
          name={name}
          type={type}
          value={type === "password" ? undefined : value}
          autocomplete={props.autocomplete ?? "off"}
          inputmode={props.inputmode}
          maxlength={props.maxlength}
          spellcheck={props.spellcheck}
          lang={props.lang}
          dir={props.dir}
          aria-required={required}
          aria-invalid={fault === undefined ? undefined : "true"}
          aria-describedby={describedBy(name, help, fault)}
        />
        {unit === undefined ? null : (
          <span class="field__unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
