import type { Child, PropsWithChildren } from "hono/jsx";
import type { Typed } from "../../../../../ui/index.ts";
import { FieldsetSection, Hidden, SubmitButton } from "../../../../../ui/index.ts";
import type { EntryContent } from "../../../model/content/entry-content.ts";
import type { ContentChoices } from "./content-choices.ts";
import type { RowKind } from "./names.ts";
import { mostRows } from "./names.ts";
import { addsRow, removesRow, rowButton, rowIds } from "./rows.ts";

export type RowsProps = {
  readonly content: EntryContent;
  readonly choices: ContentChoices;
  readonly action: string;
  readonly typed?: Typed | undefined;
};

type RepeatedProps = RowsProps & {
  readonly kind: RowKind;
  readonly legend: string;
  readonly help: string;
  /** "Lägg till en kontakt". */
  readonly add: string;
  /** What one row is called: "Kontakt". */
  readonly one: string;
  readonly row: (id: string) => Child;
};

/** A part of the form that can be repeated: buttons add and remove rows, and what is typed stays. */
export function RepeatedRows({ kind, legend, help, add, one, row, content, action, typed }: RepeatedProps) {
  const ids = rowIds(kind, content, typed);
  const back = `${action}#${kind}`;
  return (
    <FieldsetSection legend={legend} help={help} id={kind}>
      {ids.map((id, index) => (
        <Row heading={`${one} ${index + 1}`}>
          <Hidden name={kind} value={id} />
          {row(id)}
          <SubmitButton kind="danger" name={rowButton} value={removesRow(kind, id)} formaction={back}>
            Ta bort {one.toLowerCase()} {index + 1}
          </SubmitButton>
        </Row>
      ))}
      {ids.length < mostRows ? (
        <SubmitButton kind="secondary" name={rowButton} value={addsRow(kind)} formaction={back}>
          {add}
        </SubmitButton>
      ) : null}
    </FieldsetSection>
  );
}

function Row({ heading, children }: PropsWithChildren<{ readonly heading: string }>) {
  return (
    <fieldset class="form-row">
      <legend>{heading}</legend>
      {children}
    </fieldset>
  );
}
