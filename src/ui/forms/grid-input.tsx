import { describedBy } from "./field.tsx";
import { fieldId, useField } from "./form-state.ts";

type GridInputProps = {
  readonly name: string;
  /** Row and column, since a cell has no label of its own: "Kansli, Budget 2019 (kronor)". */
  readonly label: string;
  readonly kind: "money" | "percent" | "text";
  readonly value: string;
  readonly maxlength?: number | undefined;
};

/** A cell of a table that is filled in like a spreadsheet. Its fault stands under it, and in the list over the form. */
export function GridInput({ name, label, kind, value: stored, maxlength }: GridInputProps) {
  const { value, fault } = useField({ name, value: stored });
  return (
    <>
      <input
        class={`grid-input grid-input--${kind}`}
        id={fieldId(name)}
        name={name}
        value={value}
        type="text"
        autocomplete="off"
        inputmode={kind === "text" ? undefined : kind === "money" ? "decimal" : "numeric"}
        maxlength={maxlength}
        aria-label={label}
        aria-invalid={fault === undefined ? undefined : "true"}
        aria-describedby={describedBy(name, undefined, fault)}
        data-kind={kind}
      />
      {fault === undefined ? null : (
        <span class="grid-fault" id={`${fieldId(name)}-fault`}>
          {fault}
        </span>
      )}
    </>
  );
}
