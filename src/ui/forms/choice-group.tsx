import type { FieldProps } from "./field.tsx";
import { describedBy, Fault, Help, OptionalMark } from "./field.tsx";
import { fieldId, useChoices } from "./form-state.ts";
import type { Option } from "./select.tsx";

type ChoiceProps = FieldProps & { readonly options: readonly Option[] };

type GroupProps = ChoiceProps & { readonly type: "radio" | "checkbox"; readonly stored: readonly string[] };

/** The first choice carries the group's id, so that a link in the error summary lands on something to change. */
function choiceId(name: string, value: string, index: number): string {
  return index === 0 ? fieldId(name) : fieldId(`${name}-${value}`);
}

function Choice(props: {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly id: string;
  readonly option: Option;
  readonly checked: boolean;
}) {
  const { type, name, id, option, checked } = props;
  const helpId = option.help === undefined ? undefined : `${id}-choice-help`;
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        aria-describedby={helpId}
      />
      <label for={id}>{option.label}</label>
      {option.help === undefined ? null : (
        <p class="help" id={helpId}>
          {option.help}
        </p>
      )}
    </div>
  );
}

function ChoiceGroup({ type, name, label, help, optional, options, stored, fault: ownFault }: GroupProps) {
  const { chosen, fault } = useChoices(name, stored, ownFault);
  return (
    <fieldset
      class={fault === undefined ? "field choice-group" : "field choice-group field--fault"}
      aria-describedby={describedBy(name, help, fault)}
    >
      <legend class="label">
        {label}
        <OptionalMark optional={optional} />
      </legend>
      <Help name={name} help={help} />
      <Fault name={name} fault={fault} />
      {options.map((option, index) => (
        <Choice
          type={type}
          name={name}
          id={choiceId(name, option.value, index)}
          option={option}
          checked={chosen.includes(option.value)}
        />
      ))}
    </fieldset>
  );
}

export function RadioGroup({ value, ...rest }: ChoiceProps & { readonly value?: string | undefined }) {
  return <ChoiceGroup type="radio" stored={value === undefined ? [] : [value]} {...rest} />;
}

export function CheckboxGroup({
  values = [],
  ...rest
}: ChoiceProps & { readonly values?: readonly string[] | undefined }) {
  return <ChoiceGroup type="checkbox" stored={values} {...rest} />;
}

type CheckboxProps = Omit<FieldProps, "optional"> & {
  /** What is posted when it is ticked; "ja" when left out. */
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
};

/** One statement to tick. */
export function Checkbox({
  name,
  label,
  help,
  value = "ja",
  checked = false,
  fault: ownFault,
}: CheckboxProps) {
  const { chosen, fault } = useChoices(name, checked ? [value] : [], ownFault);
  const id = fieldId(name);
  return (
    <div class={fault === undefined ? "field" : "field field--fault"}>
      <Fault name={name} fault={fault} />
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={chosen.includes(value)}
          aria-invalid={fault === undefined ? undefined : "true"}
          aria-describedby={describedBy(name, help, fault)}
        />
        <label for={id}>{label}</label>
        <Help name={name} help={help} />
      </div>
    </div>
  );
}
