import { formatCount, formatDate } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DataTable,
  DateField,
  EmptyState,
  FileField,
  Form,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  Section,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { Municipality } from "../../../../associations/index.ts";
import type { PopulationFigure } from "../../../model/contributions/population.ts";
import { ageText } from "../../../model/contributions/population.ts";
import type { SplitRule } from "../../../model/contributions/split-rule.ts";
import { populationDay, ruleFor } from "../../../model/contributions/split-rule.ts";
import { ContributionTabs } from "../tabs.tsx";

type Props = {
  readonly year: number;
  readonly figures: readonly PopulationFigure[];
  readonly municipalities: readonly Municipality[];
  readonly rules: readonly SplitRule[];
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function PopulationView(props: Props) {
  const { year, rules, mayKeep, typed, faults } = props;
  const rule = ruleFor(rules, "municipality", year);
  const wanted = rule?.key === "population" ? rule : null;
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Folkmängd</PageHeading>
      <ContributionTabs current="folkmangd" year={year} />
      <Lead>
        {wanted === null
          ? `Ingen regel frågar efter folkmängden för ${year} års avgifter.`
          : `${year} års avgifter delas efter folkmängden ${formatDate(populationDay(wanted, year))}, ${ageText(wanted.ageFrom, wanted.ageTo)}.`}
      </Lead>
      <Kept {...props} />
      {mayKeep ? (
        <Section heading="Läs in folkmängd" id="las-in">
          <p>
            Hämta tabellen ”Folkmängd efter region, ålder, kön och år” i SCB:s statistikdatabas som CSV eller
            Excel. En egen fil med kod, namn och antal går också bra.
          </p>
          <Form action={`/ekonomi/avgifter/folkmangd?ar=${year}`} hasFiles typed={typed} faults={faults}>
            <FileField
              name="fil"
              label="Fil från SCB"
              help="CSV eller Excel (.xlsx)."
              accept=".csv,.txt,.xlsx"
            />
            <DateField
              name="dag"
              label="Siffrorna gäller den"
              help="Dagens år bestämmer vilken årskolumn i filen som läses."
              value={wanted === null ? "" : populationDay(wanted, year)}
            />
            <NumberField
              name="alderFran"
              label="Från ålder"
              help="0–120 är hela befolkningen."
              value={String(wanted?.ageFrom ?? 0)}
            />
            <NumberField name="alderTill" label="Till och med ålder" value={String(wanted?.ageTo ?? 120)} />
            <TextField
              name="kalla"
              label="Källa"
              help="Till exempel SCB, folkmängd 1 november."
              value="SCB, folkmängd efter region, ålder, kön och år"
            />
            <SubmitButton>Visa vad filen ger</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Layout>
  );
}

function Kept({ figures, municipalities }: Props) {
  const sets = [...Map.groupBy(figures, (one) => `${one.onDate} ${one.ageFrom} ${one.ageTo}`).values()];
  return (
    <DataTable
      caption="Inlagd folkmängd"
      rows={sets}
      narrow="scroll"
      empty={<EmptyState text="Ingen folkmängd är inlagd än. Läs in en fil så hamnar den här." />}
      columns={[
        { key: "dag", label: "Dag", nowrap: true, cell: ([first]) => first?.onDate ?? "" },
        {
          ...{ key: "aldrar", label: "Åldrar" },
          cell: ([first]) => ageText(first?.ageFrom ?? 0, first?.ageTo ?? 120),
        },
        ...municipalities.map(({ id, name }) => ({
          ...{ key: id, label: name, numeric: true },
          cell: (set: readonly PopulationFigure[]) => {
            const count = set.find((one) => one.municipalityId === id)?.inhabitants;
            return count === undefined ? "–" : formatCount(count);
          },
        })),
        { key: "kalla", label: "Källa", cell: ([first]) => first?.source ?? "" },
      ]}
    />
  );
}
