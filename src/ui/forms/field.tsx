import type { Child, PropsWithChildren } from "hono/jsx";
import { useContext } from "hono/jsx";
import { Icon } from "../layout/icon.tsx";
import { CurrentForm, fieldId } from "./form-state.ts";

/** What every field takes. `fault` and `value` are found by name in the form when left out. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly help?: Child | undefined;
  readonly optional?: boolean | undefined;
  readonly fault?: string | undefined;
};

export function OptionalMark({ optional }: { readonly optional?: boolean | undefined }) {
  const { filter } = useContext(CurrentForm);
  return optional === true && !filter ? <span class="optional"> (frivilligt)</span> : null;
}

export function Help({ name, help }: { readonly name: string; readonly help?: Child | undefined }) {
  return help === undefined ? null : (
    <span class="help" id={`${fieldId(name)}-help`}>
      {help}
    </span>
  );
}

export function Fault({ name, fault }: { readonly name: string; readonly fault?: string | undefined }) {
  return fault === undefined ? null : (
    <p class="fault" id={`${fieldId(name)}-fault`}>
      <Icon name="warning" />
      <span>
        <span class="sr-only">Fel: </span>
        {fault}
      </span>
    </p>
  );
}

/** Ids of the help and fault for `aria-describedby`, or undefined when there is neither. */
export function describedBy(
  name: string,
  help: Child | undefined,
  fault: string | undefined,
): string | undefined {
  const ids = [
    help === undefined ? "" : `${fieldId(name)}-help`,
    fault === undefined ? "" : `${fieldId(name)}-fault`,
  ];
  const joined = ids.filter((id) => id !== "").join(" ");
  return joined === "" ? undefined : joined;
}

/** Label, help and fault around an input, in the order they are read. */
export function FieldFrame(props: PropsWithChildren<FieldProps & { readonly kind: string }>) {
  const { name, label, help, optional, fault, kind, children } = props;
  return (
    <div class={`field ${kind}${fault === undefined ? "" : ` field--fault ${kind}--error`}`}>
      <label class="label" for={fieldId(name)}>
        {label}
        <OptionalMark optional={optional} />
      </label>
      <Help name={name} help={help} />
      <Fault name={name} fault={fault} />
      {children}
    </div>
  );
}
