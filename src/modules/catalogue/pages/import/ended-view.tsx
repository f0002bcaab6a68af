import {
  ButtonLink,
  ButtonRow,
  DataTable,
  Form,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { ImportPreview, ImportRow } from "../../actions/import/read-import.ts";
import { entriesWord, lineWord, rowsWord } from "./words.ts";

const outcomes = {
  "": "Lästes inte in",
  made: "Nytt utkast",
  updated: "Utkastet ändrades",
  skipped: "Hoppades över",
  faulty: "Hade fel",
  kept: "Står kvar, eftersom någon har arbetat med den",
  removed: "Utkastet togs bort",
  restored: "Utkastet är som förut",
} as const satisfies Record<ImportRow["outcome"], string>;

/** What became of a file, row by row, and the way back. */
export function EndedView({ preview: { batch, rows } }: { readonly preview: ImportPreview }) {
  const all = rows.map(({ row }) => row);
  const done = batch.state === "done";
  return (
    <Layout back={{ href: "/insatskatalog/import", label: "Läs in från fil" }}>
      <PageHeading kicker={batch.fileName}>{done ? "Filen är inläst" : "Inläsningen är ångrad"}</PageHeading>
      <Lead>{done ? doneSentence(all, batch) : undoneSentence(all)}</Lead>
      <ButtonRow>
        <ButtonLink href="/insatskatalog">Se insatserna</ButtonLink>
        <ButtonLink kind="secondary" href="/insatskatalog/import">
          Läs in en fil till
        </ButtonLink>
      </ButtonRow>
      <DataTable
        caption="Rad för rad"
        rows={all}
        empty={null}
        columns={[
          { key: "rad", label: lineWord(batch), numeric: true, cell: ({ line }) => String(line) },
          { key: "namn", label: "Insats", cell: nameCell },
          { key: "blev", label: "Vad som hände", cell: ({ outcome }) => outcomes[outcome] },
        ]}
      />
      {done ? <Undo id={batch.id} /> : null}
    </Layout>
  );
}

function nameCell({ name, entryId, outcome }: ImportRow) {
  return entryId === null || outcome === "removed" ? name : <a href={`/insatskatalog/${entryId}`}>{name}</a>;
}

function Undo({ id }: { readonly id: string }) {
  return (
    <Form action={`/insatskatalog/import/${id}/angra`}>
      <p>
        Om det blev fel kan du ångra. Nya utkast tas bort och ändrade utkast blir som förut. Det som någon har
        arbetat med sedan dess står kvar.
      </p>
      <SubmitButton kind="secondary">Ångra inläsningen</SubmitButton>
    </Form>
  );
}

function doneSentence(rows: readonly ImportRow[], batch: ImportPreview["batch"]): string {
  const left = count(rows, "skipped") + count(rows, "faulty");
  return `Nya utkast: ${entriesWord(count(rows, "made"))}. Ändrade utkast: ${entriesWord(count(rows, "updated"))}. Lämnat utanför: ${rowsWord(left, batch)}. Läsarna ser ingenting förrän du publicerar.`;
}

function undoneSentence(rows: readonly ImportRow[]): string {
  const kept = count(rows, "kept");
  const stays =
    kept === 0 ? "" : ` Står kvar, eftersom någon har arbetat med dem sedan dess: ${entriesWord(kept)}.`;
  return `Borttaget: ${entriesWord(count(rows, "removed"))}. Som förut: ${entriesWord(count(rows, "restored"))}.${stays}`;
}

function count(rows: readonly ImportRow[], outcome: ImportRow["outcome"]): number {
  return rows.filter((row) => row.outcome === outcome).length;
}
