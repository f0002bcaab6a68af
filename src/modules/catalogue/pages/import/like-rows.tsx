import { DataTable, Section, Select } from "../../../../ui/index.ts";
import type { CatalogueImport, PreviewRow } from "../../actions/import/read-import.ts";
import type { Match } from "../../model/import/match.ts";
import { lineWord } from "./words.ts";

const ways = {
  id: "Samma id",
  address: "Samma adress",
  name: "Samma namn",
} as const satisfies Record<Match["by"], string>;

/** The name of the field that holds what becomes of a row. */
export function choiceField(line: number): string {
  return `val.${line}`;
}

type Props = { readonly rows: readonly PreviewRow[]; readonly batch: CatalogueImport };

/** Rows that somebody must choose for: they look like what is there, or are closed where they come from. */
export function LikeRows({ rows, batch }: Props) {
  if (rows.length === 0) return null;
  const isLike = rows.some(({ match }) => match !== undefined);
  const heading = isLike ? "Liknar insatser som finns" : "Avslutade där de kommer ifrån";
  return (
    <Section heading={heading} id={isLike ? "liknar" : "avslutade"}>
      <DataTable
        caption={heading}
        captionHidden
        rows={rows}
        empty={null}
        columns={[
          { key: "rad", label: lineWord(batch), numeric: true, cell: ({ row }) => String(row.line) },
          { key: "namn", label: "I filen", cell: ({ row }) => row.name },
          ...(isLike ? [{ key: "finns", label: "I katalogen", cell: matchCell }] : []),
          ...(isLike ? [{ key: "skiljer", label: "Det här ändras", cell: changesCell }] : []),
          { key: "val", label: "Vad ska hända?", cell: choiceCell },
        ]}
      />
    </Section>
  );
}

function matchCell({ match }: PreviewRow) {
  if (match === undefined) return "";
  return (
    <>
      <a href={`/insatskatalog/${match.entry.id}`}>{match.entry.name}</a> ({ways[match.by].toLowerCase()})
    </>
  );
}

function changesCell({ changes, keepsAges }: PreviewRow) {
  const parts = changes.map(({ label }) => label);
  const shown = parts.length > 6 ? [...parts.slice(0, 6), `och ${parts.length - 6} till`] : parts;
  const ages = keepsAges ? " Åldrarna ändras inte, eftersom insatsen har flera spår." : "";
  return `${shown.length === 0 ? "Ingenting skiljer." : shown.join(", ")}${ages}`;
}

function choiceCell({ row, match, usual }: PreviewRow) {
  return (
    <Select
      name={choiceField(row.line)}
      label={`Vad ska hända med ${row.name}?`}
      value={usual}
      emptyLabel={null}
      options={[
        ...(match === undefined ? [] : [{ value: "update", label: "Ändra utkastet" }]),
        { value: "new", label: "Skapa en ny" },
        { value: "skip", label: "Hoppa över" },
      ]}
    />
  );
}
