import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  Checkbox,
  DataTable,
  Form,
  Layout,
  NumberField,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { AllocationModel } from "../../../model/allocation/allocation-model.ts";
import { kronor, typedKronor } from "../money.ts";
import { rateText } from "../rate-field.ts";

type Props = {
  readonly year: number;
  readonly models: readonly AllocationModel[];
  readonly inForce: AllocationModel;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** The parameters as dated data; a change is a new version, and earlier years keep theirs. */
export function ModelView({ year, models, inForce, mayKeep, typed, faults }: Props) {
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/tilldelning/uppskattning?ar=${year}`, label: `Uppskattning ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Fördelningsmodellens värden</PageHeading>
      <DataTable<AllocationModel>
        caption="Versioner"
        rows={models}
        empty=""
        columns={[
          { key: "fran", label: "Från år", numeric: true, cell: (row) => String(row.validFromYear) },
          {
            key: "namn",
            label: "Version",
            cell: (row) => (row === inForce ? `${row.name} (gäller ${year})` : row.name),
          },
          {
            key: "grund",
            label: "Grundtilldelning (kr)",
            numeric: true,
            cell: (row) => kronor(row.baseGrant),
          },
          {
            key: "nyckel",
            label: "Försörjningsmått (%)",
            numeric: true,
            cell: (row) => rateText(row.supportRate),
          },
          {
            key: "sparr",
            label: "Spärr (%)",
            numeric: true,
            cell: (row) => (row.decreaseLock === null ? "ingen" : rateText(row.decreaseLock)),
          },
          { key: "kalla", label: "Källa", cell: (row) => row.source },
          {
            key: "lage",
            label: "Läge",
            cell: (row) => (
              <Status tone={row.verified ? "done" : "attention"}>
                {row.verified ? "Bekräftad" : "Inte bekräftad"}
              </Status>
            ),
          },
        ]}
      />
      {mayKeep ? <NewVersion year={year} inForce={inForce} typed={typed} faults={faults} /> : null}
    </Layout>
  );
}

function NewVersion({ year, inForce, typed, faults }: Omit<Props, "models" | "mayKeep">) {
  return (
    <Section heading="Ny version" id="ny-version">
      <Form action={`/ekonomi/tilldelning/modell?ar=${year}`} typed={typed} faults={faults}>
        <TextField name="namn" label="Namn" value="" />
        <NumberField name="fran" label="Gäller från år" value={String(year)} />
        <NumberField
          name="grund"
          label="Grundtilldelning per förbund"
          unit="kr"
          decimals
          value={typedKronor(inForce.baseGrant)}
        />
        <NumberField
          name="nyckel"
          label="Försörjningsmåttets vikt"
          help="Resten är invånarna 16–64 år."
          unit="%"
          decimals
          value={rateText(inForce.supportRate)}
        />
        <NumberField
          name="sparr"
          label="Största minskning från ett år till nästa"
          help="Lämna tomt om ingen spärr gäller."
          unit="%"
          decimals
          optional
          value={inForce.decreaseLock === null ? "" : rateText(inForce.decreaseLock)}
        />
        <TextField name="kalla" label="Källa" help="Brev, beslut eller sida, med datum." value="" />
        <Checkbox name="bekraftad" label="Värdena är bekräftade av Försäkringskassan" />
        <SubmitButton>Lägg till versionen</SubmitButton>
      </Form>
    </Section>
  );
}
