import type { Child, PropsWithChildren } from "hono/jsx";
import { fieldId } from "./form-state.ts";

type FieldsetSectionProps = PropsWithChildren<{
  readonly legend: string;
  readonly id?: string | undefined;
  readonly help?: Child | undefined;
}>;

/** A group of questions of a long form. */
export function FieldsetSection({ legend, id, help, children }: FieldsetSectionProps) {
  return (
    <fieldset class="fieldset-section" id={id}>
      <legend>{legend}</legend>
      {help === undefined ? null : <p class="help">{help}</p>}
      {children}
    </fieldset>
  );
}

/** A part of the form that is not filled in yet; `field` is the name of its first empty field. */
export type Remaining = { readonly field: string; readonly label: string };

/** What remains before the form can be sent; shows nothing of blame, only links. */
export function RemainingSummary({ remaining }: { readonly remaining: readonly Remaining[] }) {
  if (remaining.length === 0) {
    return <p class="remaining remaining--done">Allt är ifyllt.</p>;
  }
  return (
    <nav class="remaining" aria-label="Det här återstår">
      <p class="remaining__heading">Det här återstår</p>
      <ul>
        {remaining.map(({ field, label }) => (
          <li>
            <a href={`#${fieldId(field)}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
