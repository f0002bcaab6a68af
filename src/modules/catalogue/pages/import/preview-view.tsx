import type { Faults } from "../../../../ui/index.ts";
import {
  ButtonRow,
  Checkbox,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { ImportPreview, PreviewRow } from "../../actions/import/read-import.ts";
import { FindingsTable } from "./findings-table.tsx";
import { LikeRows } from "./like-rows.tsx";
import { entriesWord, rowsWord } from "./words.ts";

type Props = { readonly preview: ImportPreview; readonly faults?: Faults | undefined };

/** What the file would do. Nothing is saved before it is confirmed. */
export function PreviewView({ preview, faults }: Props) {
  const { batch, rows, isStuck } = preview;
  const whole = rows.filter(({ row }) => row.patch !== null);
  const [fresh, like] = [whole.filter(({ match }) => !match), whole.filter(({ match }) => match)];
  const faulty = rows.length - whole.length;
  const action = `/insatskatalog/import/${batch.id}`;
  return (
    <Layout
      wide
      back={{ href: "/insatskatalog/import", label: "Läs in från fil" }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading kicker={batch.fileName}>Det här händer om du läser in filen</PageHeading>
      <Lead>
        Nya: {entriesWord(fresh.length)}. Liknar någon som finns: {entriesWord(like.length)}. Har fel:{" "}
        {rowsWord(faulty, batch)}. Ingenting är sparat än.
      </Lead>
      {isStuck ? <p>Förra försöket blev inte klart, och ingenting sparades. Försök igen.</p> : null}
      {batch.unread.length === 0 ? null : <p>Kolumner som inte läses in: {batch.unread.join(", ")}.</p>}
      <FindingsTable preview={preview} />
      {whole.length === 0 ? (
        <Nothing action={action} />
      ) : (
        <Form action={`${action}/bekrafta`} faults={faults}>
          <LikeRows rows={like} batch={batch} />
          <FreshRows rows={fresh} batch={batch} />
          {faulty === 0 ? null : (
            <Checkbox
              name="utan_fel"
              label={`Lämna ${rowsWord(faulty, batch)} med fel utanför`}
              help="De läses inte in. Rätta dem i filen och lämna in den igen om de ska med."
            />
          )}
          <ButtonRow>
            <SubmitButton>Läs in som utkast</SubmitButton>
            <SubmitButton kind="secondary" formaction={`${action}/slang`}>
              Släng filen
            </SubmitButton>
          </ButtonRow>
        </Form>
      )}
    </Layout>
  );
}

function Nothing({ action }: { readonly action: string }) {
  return (
    <Form action={`${action}/slang`}>
      <p>Alla rader har fel. Rätta dem i filen och lämna in den igen.</p>
      <SubmitButton kind="secondary">Släng filen</SubmitButton>
    </Form>
  );
}

function FreshRows({
  rows,
  batch,
}: {
  readonly rows: readonly PreviewRow[];
  readonly batch: ImportPreview["batch"];
}) {
  if (rows.length === 0) return null;
  const closed = rows.filter(({ usual }) => usual === "skip");
  return (
    <Section heading="Nya insatser" id="nya">
      <ul>
        {rows
          .filter(({ usual }) => usual !== "skip")
          .map(({ row }) => (
            <li>{row.name}</li>
          ))}
      </ul>
      {closed.length === 0 ? null : <LikeRows rows={closed} batch={batch} />}
    </Section>
  );
}
