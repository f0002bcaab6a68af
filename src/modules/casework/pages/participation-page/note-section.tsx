import { Temporal } from "temporal-polyfill";
import { formatDateTime } from "../../../../platform/values/format.ts";
import { EmptyState, Section } from "../../../../ui/index.ts";
import type { Note } from "../../model/participation/details.ts";
import type { PartProps } from "./view.tsx";

export function NoteSection({ seen, mayChange }: PartProps) {
  const { notes, participation } = seen;
  const home = `/deltagare/${participation.id}/anteckningar`;
  return (
    <Section
      id="anteckningar"
      heading="Anteckningar"
      action={mayChange ? <a href={`${home}/ny`}>Skriv en anteckning</a> : undefined}
    >
      {notes.length === 0 ? (
        <EmptyState text="Inga anteckningar än. Den nyaste kommer att stå överst." />
      ) : null}
      {notes.map((note) => (
        <article id={`anteckning-${note.id}`}>
          <p class="muted">{headOf(note, seen)}</p>
          {note.text.split("\n").map((line) => (
            <p>{line}</p>
          ))}
          {mayChange ? (
            <p>
              <a href={`${home}/${note.id}`}>Rätta anteckningen</a>
            </p>
          ) : null}
        </article>
      ))}
    </Section>
  );
}

/** Tells both ways: the correction names what it corrects, and the old one that it has been corrected. */
function headOf(note: Note, { notes, names }: PartProps["seen"]): string {
  const when = (at: string) => formatDateTime(Temporal.Instant.from(at));
  const corrected = notes.find(({ id }) => id === note.corrects);
  const later = notes.find(({ corrects }) => corrects === note.id);
  const parts = [
    `${when(note.at)}, ${names.get(note.byUser) ?? "okänd"}.`,
    ...(corrected === undefined ? [] : [`Rättar anteckningen från ${when(corrected.at)}.`]),
    ...(later === undefined ? [] : [`Rättad ${when(later.at)}.`]),
  ];
  return parts.join(" ");
}
