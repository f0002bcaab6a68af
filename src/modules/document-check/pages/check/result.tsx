import {
  DataTable,
  EmptyState,
  Form,
  Hidden,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { CheckedDocument } from "../../model/check-document.ts";
import type { Finding } from "../../model/finding.ts";
import { cellId, countText, figureText, kindNames, placeText } from "../words.ts";
import { CheckedTable } from "./checked-table.tsx";
import { findingRows } from "./finding-rows.ts";
import { CheckForm } from "./start.tsx";

type Props = { readonly name: string; readonly checked: CheckedDocument };

/** A reader acts on the first ones; thousands of rows would only keep the page from opening. */
const MOST_SHOWN = 500;

export function CheckResult({ name, checked }: Props) {
  const { tables, tried } = checked;
  const findings = checked.findings.slice(0, MOST_SHOWN);
  const relations = [...tried.values()].reduce((sum, count) => sum + count, 0);
  return (
    <>
      <PageHeading kicker="Granska dokument">{name}</PageHeading>
      <Lead>
        {`${countText(checked.findings)}. ${tables.length === 1 ? "1 tabell" : `${tables.length} tabeller`} lästes och ${relations} samband räknades om. Filen är inte sparad.`}
      </Lead>
      <Section heading="Anmärkningar" id="anmarkningar">
        {findings.length === checked.findings.length ? null : (
          <p>{`De ${MOST_SHOWN} första visas här. De övriga finns i Excelfilen.`}</p>
        )}
        <FindingList findings={findings} tables={tables.length} />
        {findings.length === 0 ? null : (
          <Form action="/granska/excel">
            <Hidden name="rader" value={JSON.stringify(findingRows(checked.findings.slice(0, 5000)))} />
            <SubmitButton kind="secondary">Hämta anmärkningarna som Excel</SubmitButton>
          </Form>
        )}
      </Section>
      {tables.map((table) => (
        <CheckedTable
          table={table}
          findings={findings.flatMap((finding, at) =>
            finding.table === table.number ? [{ finding, number: at + 1 }] : [],
          )}
        />
      ))}
      <Section heading="Ett dokument till" id="nasta">
        <CheckForm again />
      </Section>
    </>
  );
}

function FindingList({
  findings,
  tables,
}: {
  readonly findings: readonly Finding[];
  readonly tables: number;
}) {
  const numbered = findings.map((finding, at) => ({ finding, number: at + 1 }));
  return (
    <DataTable
      caption="Anmärkningar"
      captionHidden
      rows={numbered}
      empty={<EmptyState text={emptyText(tables)} />}
      columns={[
        { key: "nummer", label: "Nr", numeric: true, cell: ({ number }) => String(number) },
        { key: "plats", label: "Plats", cell: ({ finding }) => <Place finding={finding} /> },
        { key: "slag", label: "Slag", cell: ({ finding }) => kindNames[finding.kind] },
        {
          key: "star",
          label: "Står",
          numeric: true,
          cell: ({ finding }) => figureText(finding.stated, finding.unit),
        },
        {
          key: "raknat",
          label: "Uträknat",
          numeric: true,
          cell: ({ finding }) => figureText(finding.computed, finding.unit),
        },
        { key: "forklaring", label: "Förklaring", cell: ({ finding }) => finding.message },
      ]}
    />
  );
}

function emptyText(tables: number): string {
  if (tables === 0) return "Dokumentet har inga tabeller med belopp, så det fanns inget att räkna om.";
  return "Alla summor, skillnader och andelar som gick att räkna om stämmer.";
}

function Place({ finding }: { readonly finding: Finding }) {
  const { table, row, column } = finding;
  if (table === null || column === null) return <>{placeText(finding)}</>;
  return <a href={`#${cellId(table, row, column)}`}>{placeText(finding)}</a>;
}
