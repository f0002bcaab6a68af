import type { Option } from "../../../../ui/index.ts";

type CellProps = {
  readonly name: string;
  /** Read out, since the column's heading and the row are what a seeing reader goes by. */
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
};

/** A choice in a table's cell. */
export function CellSelect(
  props: CellProps & { readonly options: readonly Option[]; readonly empty: string },
) {
  return (
    <select
      class="select-field__select"
      id={`field-${props.name}`}
      name={props.name}
      aria-label={props.label}
      disabled={props.disabled}
    >
      <option value="">{props.empty}</option>
      {props.options.map((option) => (
        <option value={option.value} selected={option.value === props.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** A text in a table's cell. */
export function CellField({ name, label, value, disabled }: CellProps) {
  return (
    <input
      class="text-field__input"
      type="text"
      id={`field-${name}`}
      name={name}
      aria-label={label}
      value={value}
      maxlength={100}
      disabled={disabled}
    />
  );
}
