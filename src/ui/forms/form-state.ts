import { createContext, useContext } from "hono/jsx";

/** One sentence per field that must be mended, keyed by the field's name, in the order of the form. */
export type Faults = ReadonlyMap<string, string>;

/** What was typed, keyed by field name; several values for groups of checkboxes. */
export type Typed = ReadonlyMap<string, readonly string[]>;

export const noFaults: Faults = new Map();

type FormState = {
  readonly faults: Faults;
  readonly typed: Typed | undefined;
  /** In a filter every field may be left empty, so none is marked and none is required. */
  readonly filter: boolean;
};

export const CurrentForm = createContext<FormState>({ faults: noFaults, typed: undefined, filter: false });

/** What came with a posted form, so that it can be shown again. Files and the CSRF token are left out. */
export function typedFrom(entries: Iterable<readonly [string, unknown]>): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value === "string" && name !== "csrf") {
      typed.set(name, [...(typed.get(name) ?? []), value]);
    }
  }
  return typed;
}

/** Id of a field's input; error links point at it. */
export function fieldId(name: string): string {
  return `f-${name.replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")}`;
}

type TextState = {
  readonly name: string;
  readonly value?: string | undefined;
  readonly fault?: string | undefined;
  readonly optional?: boolean | undefined;
};

/** Value and fault of a field: what was typed goes before what is stored. */
export function useField({ name, value, fault, optional = false }: TextState) {
  const form = useContext(CurrentForm);
  return {
    value: form.typed?.get(name)?.[0] ?? value,
    fault: fault ?? form.faults.get(name),
    required: optional || form.filter ? undefined : ("true" as const),
  };
}

/** The chosen values of a group. A posted form without the name means that nothing was chosen. */
export function useChoices(name: string, stored: readonly string[], fault?: string | undefined) {
  const form = useContext(CurrentForm);
  const chosen = form.typed === undefined ? stored : (form.typed.get(name) ?? []);
  return { chosen, fault: fault ?? form.faults.get(name) };
}
