import type { FieldProps } from "./field.tsx";
import { describedBy, FieldFrame } from "./field.tsx";
import { fieldId, useField } from "./form-state.ts";

export type Option = { readonly value: string; readonly label: string; readonly help?: string | undefined };

type SelectProps = FieldProps & {
  readonly value?: string | undefined;
  readonly options: readonly Option[];
  /** First line when nothing is chosen; pass `null` where there is always a value. */
  readonly emptyLabel?: string | null | undefined;
};

/** For more than seven choices or in filters; otherwise `RadioGroup`, where all can be seen. */
export function Select(props: SelectProps) {
  const { name, help, options, emptyLabel = "Välj" } = props;
  const { value, fault, required } = useField(props);
  return (
    <FieldFrame
      name={name}
      label={props.label}
      help={help}
      optional={props.optional}
      fault={fault}
      kind="select-field"
    >
      <div class="select-field__icon-wrapper">
        <select
          class="select-field__select"
          id={fieldId(name)}
          name={name}
          aria-required={required}
          aria-invalid={fault === undefined ? undefined : "true"}
          aria-describedby={describedBy(name, help, fault)}
        >
          {emptyLabel === null ? null : <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
