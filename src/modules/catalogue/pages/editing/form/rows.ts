import type { SentForm, Typed } from "../../../../../platform/http/sent-form.ts";
import type { EntryContent } from "../../../model/content/entry-content.ts";
import type { RowKind } from "./names.ts";
import { isRowId, mostRows, rowField, rowKinds } from "./names.ts";

/** The ids of the rows a form shows: those typed, otherwise those stored. Links are told apart by their place. */
export function rowIds(kind: RowKind, content: EntryContent, typed: Typed | undefined): readonly string[] {
  if (typed !== undefined) return typedRows(typed.get(kind) ?? []);
  if (kind === "lank") return content.links.map((_, index) => `lank-${index + 1}`);
  const rows = { spar: content.tracks, adress: content.locations, kontakt: content.contacts }[kind];
  return rows.map(({ id }) => id);
}

export function sentRows(kind: RowKind, form: SentForm): readonly string[] {
  return typedRows(form.values(kind));
}

function typedRows(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter(isRowId).slice(0, mostRows);
}

/** The field that the buttons of rows send. */
export const rowButton = "rad";

export function addsRow(kind: RowKind): string {
  return `ny:${kind}`;
}

export function removesRow(kind: RowKind, id: string): string {
  return `bort:${kind}:${id}`;
}

/** What was typed with a row more or less, where such a button was pressed; null where the form is to be saved. */
export function withPressedRow(form: SentForm, newId: () => string): Typed | null {
  const [what, kind, id] = form.value(rowButton).split(":");
  const known = rowKinds.find((one) => one === kind);
  if (known === undefined) return null;
  const typed = new Map(form.typed);
  const rows = sentRows(known, form);
  if (what === "ny") {
    const fresh = newId();
    typed.set(known, [...rows, fresh]);
    if (known === "adress") typed.set(rowField(known, fresh, "slag"), ["physical"]);
  } else
    typed.set(
      known,
      rows.filter((row) => row !== id),
    );
  return typed;
}
