import { formatKronor } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  RadioGroup,
  Section,
  Select,
  SubmitButton,
  TextArea,
} from "../../../../../ui/index.ts";
import type { BudgetGrid } from "../../../actions/budget/read-grid.ts";
import type { PasteCell, PasteLine, PastePlan } from "../../../model/budget/paste-plan.ts";
import { gridColumns } from "../grid/columns.ts";
import { cellFaults, chosenField } from "./form.ts";

export type Preview = { readonly plan: PastePlan; readonly text: string };

type Props = {
  readonly grid: BudgetGrid;
  readonly edition: number;
  readonly preview?: Preview | undefined;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
  readonly notice?: string | undefined;
};

export function PasteView({ grid, edition, preview, typed, faults, notice }: Props) {
  const { budget } = grid;
  const wrong = preview === undefined ? [] : cellFaults(preview.plan);
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/budget/${budget.id}/rutnat`, label: `Ändra budgeten ${budget.year}` }}
      hasFaults={(faults?.size ?? 0) > 0 || wrong.length > 0}
    >
      <PageHeading>Klistra in från Excel</PageHeading>
      <Lead>
        Kopiera raderna i Excel med benämning i första kolumnen, gärna med rubriker. Du får se vad som blir av
        dem innan något sparas.
      </Lead>
      {notice === undefined ? null : <InfoBox kind="warning">{notice}</InfoBox>}
      <Form action={`/ekonomi/budget/${budget.id}/klistra-in`} typed={typed} faults={faults}>
        <Hidden name="utgava" value={String(edition)} />
        <TextArea
          name="underlag"
          label="Rader från Excel"
          help={`Kolumner med ${budget.year}, ${budget.year + 1} eller ${budget.year + 2} i rubriken läses som budget och inriktning. Har ingen kolumn rubrik läses den första med belopp som budget.`}
          rows={preview === undefined ? 14 : 6}
        />
        {preview === undefined ? null : <PreviewPart grid={grid} plan={preview.plan} wrong={wrong} />}
        <ButtonRow>
          {preview === undefined || wrong.length > 0 || preview.plan.lines.length === 0 ? null : (
            <SubmitButton name="steg" value="spara">
              Spara i budgeten
            </SubmitButton>
          )}
          <SubmitButton kind={preview === undefined ? "primary" : "secondary"} name="steg" value="granska">
            {preview === undefined ? "Granska raderna" : "Granska på nytt"}
          </SubmitButton>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

type PreviewProps = {
  readonly grid: BudgetGrid;
  readonly plan: PastePlan;
  readonly wrong: readonly string[];
};

function PreviewPart({ grid, plan, wrong }: PreviewProps) {
  const unknown = plan.lines.filter(({ rowId }) => rowId === null);
  return (
    <Section id="granska" heading="Det här blir av raderna">
      {wrong.length === 0 ? null : (
        <InfoBox kind="warning" heading="Rätta i underlaget och granska på nytt">
          <ul>
            {wrong.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </InfoBox>
      )}
      {plan.turned ? (
        <p>Alla kostnader står med minus i underlaget. De läses som kostnader utan minus.</p>
      ) : null}
      {plan.unit === null ? null : <UnitQuestion unit={plan.unit} />}
      <LineTable grid={grid} plan={plan} />
      <Ignored plan={plan} />
      {unknown.length === 0 ? null : <UnknownRows grid={grid} unknown={unknown} />}
    </Section>
  );
}

function UnitQuestion({ unit }: { readonly unit: NonNullable<PastePlan["unit"]> }) {
  const [word, times] = unit === "tkr" ? ["tkr", "1 000"] : ["mnkr", "1 000 000"];
  return (
    <RadioGroup
      name="enhet"
      label={`Underlaget säger ${word}. Hur ska beloppen läsas?`}
      value=""
      options={[
        { value: unit, label: `De är i ${word}: multiplicera med ${times}` },
        { value: "kronor", label: "De är i kronor: låt dem stå" },
      ]}
    />
  );
}

function LineTable({ grid, plan }: Pick<PreviewProps, "grid" | "plan">) {
  const lines = new Map(grid.table.lines.map((line) => [line.row.id, line]));
  const label = ({ rowId }: PasteLine) =>
    rowId === null ? "Okänd" : (lines.get(rowId)?.row.label ?? "Okänd");
  const keys = plan.columns.flatMap(({ key }) => (key === null ? [] : [key]));
  const names = new Map(gridColumns(grid.budget.year).map((column) => [column.key as string, column.label]));
  return (
    <DataTable<PasteLine>
      caption="Rader i underlaget"
      rows={plan.lines}
      empty={
        <EmptyState text="Inga rader med belopp hittades. Kopiera raderna med benämning i första kolumnen." />
      }
      narrow="scroll"
      columns={[
        { key: "nummer", label: "Nr", numeric: true, cell: ({ number }) => String(number) },
        {
          key: "underlag",
          label: "I underlaget",
          cell: (line) => (line.label === "" ? "utan namn" : line.label),
        },
        { key: "rad", label: "Rad i budgeten", cell: label },
        ...keys.map((key) => ({
          key,
          label: headingOf(names.get(key) ?? "", plan),
          numeric: key !== "financing" && key !== "comment",
          cell: (line: PasteLine) => cellText(line.cells.find((cell) => cell.key === key)),
        })),
      ]}
    />
  );
}

/** The figures are shown as pasted, so their unit is the one the block names. */
function headingOf(label: string, { unit }: PastePlan): string {
  return unit === null ? label : label.replace("(kronor)", `(${unit} i underlaget)`);
}

function cellText(cell: PasteCell | undefined): string {
  if (cell === undefined) return "";
  if (cell.fault !== null) return `Går inte att läsa: ${cell.text}`;
  if (typeof cell.value === "bigint")
    return formatKronor(cell.value, { decimals: cell.value % 100n === 0n ? 0 : 2 });
  return cell.value === null ? "Ändras inte" : String(cell.value);
}

function Ignored({ plan }: { readonly plan: PastePlan }) {
  const columns = plan.columns
    .filter(({ key, heading }) => key === null && heading !== "")
    .map(({ heading }) => heading);
  return (
    <>
      {plan.leftOut.length === 0 ? null : (
        <p class="muted">{`Rubriker och summor läses inte in, eftersom summorna räknas: ${plan.leftOut.join(", ")}.`}</p>
      )}
      {columns.length === 0 ? null : (
        <p class="muted">{`Kolumner som inte läses in: ${columns.join(", ")}.`}</p>
      )}
    </>
  );
}

function UnknownRows({
  grid,
  unknown,
}: {
  readonly grid: BudgetGrid;
  readonly unknown: readonly PasteLine[];
}) {
  return (
    <Section id="okanda" level={3} heading="Rader som inte finns i budgeten">
      <p>
        Välj var beloppen ska stå, eller hoppa över dem. En ny rad lägger du till under{" "}
        <a href="/ekonomi/rader">Rader</a>.
      </p>
      {unknown.map(({ number, label }) => (
        <Select
          name={chosenField(number)}
          label={`Rad ${number}: ${label === "" ? "utan namn" : label}`}
          optional
          emptyLabel="Hoppa över"
          options={grid.table.lines.map(({ row }) => ({ value: row.id, label: row.label }))}
        />
      ))}
    </Section>
  );
}
