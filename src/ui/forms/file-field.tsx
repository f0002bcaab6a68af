import type { FieldProps } from "./field.tsx";
import { describedBy, FieldFrame } from "./field.tsx";
import { fieldId, useField } from "./form-state.ts";

type FileFieldProps = FieldProps & {
  /** Comma-separated endings, e.g. ".se,.sie,.csv". */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
};

/** Needs `hasFiles` on the form. A chosen file can not be shown again after a fault; say so in the fault. */
export function FileField(props: FileFieldProps) {
  const { name, help } = props;
  const { fault } = useField({ name, fault: props.fault, optional: props.optional });
  return (
    <FieldFrame
      name={name}
      label={props.label}
      help={help}
      optional={props.optional}
      fault={fault}
      kind="file-field"
    >
      <input
        class="file-field__input"
        type="file"
        id={fieldId(name)}
        name={name}
        accept={props.accept}
        multiple={props.multiple}
        aria-invalid={fault === undefined ? undefined : "true"}
        aria-describedby={describedBy(name, help, fault)}
      />
    </FieldFrame>
  );
}
