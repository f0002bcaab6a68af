import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  FieldsetSection,
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../../ui/index.ts";
import { grantStatuses } from "../../../model/co-financing/grant.ts";
import type { Project } from "../../../model/co-financing/project.ts";
import type { FinanceRow } from "../../../model/finance-row.ts";
import { statusMeanings, statusWords } from "../words.ts";

type Props = {
  readonly year: number;
  readonly projects: readonly Project[];
  readonly rows: readonly FinanceRow[];
  /** The project the form was opened from. */
  readonly project: Project | null;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function GrantView({ year, projects, rows, project, typed, faults }: Props) {
  const back =
    project === null
      ? { href: `/ekonomi/projekt?ar=${year}`, label: `Medfinansiering ${year}` }
      : { href: `/ekonomi/projekt/${project.id}?ar=${year}`, label: project.name };
  return (
    <Layout back={back} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading>Lägg till ett bidrag</PageHeading>
      <Form action={`/ekonomi/projekt/bidrag/nytt?ar=${year}`} typed={typed} faults={faults}>
        <Select
          name="projekt"
          label="Projekt"
          help="Lämna tomt för ett bidrag utan projekt."
          optional
          value={project?.id ?? ""}
          options={projects.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="rad"
          label="Rad"
          help="Välj en rad för den del av bidraget som hör till raden. Delar räknas inte en gång till i hela bidraget."
          optional
          options={rows.map(({ id, label }) => ({ value: id, label }))}
        />
        <TextField name="finansiar" label="Finansiär" value={project?.funder ?? ""} />
        <NumberField name="ar" label="År som beloppet gäller" value={String(year)} />
        <RadioGroup
          name="status"
          label="Status"
          options={grantStatuses.map((status) => ({
            value: status,
            label: statusWords[status],
            help: statusMeanings[status],
          }))}
        />
        <NumberField name="belopp" label="Belopp" unit="kr" decimals optional />
        <NumberField
          name="kostnad"
          label="Kostnad som inte godkändes"
          help="Bara för avslaget. Lämna beloppet tomt, så räknas finansiärens andel av kostnaden."
          unit="kr"
          decimals
          optional
        />
        <FieldsetSection legend="Period, för en rekvisition eller ett flerårigt beslut">
          <DateField name="fran" label="Från" optional />
          <DateField name="till" label="Till" optional />
        </FieldsetSection>
        <DateField name="datum" label="Beslutets eller händelsens datum" />
        <TextField name="referens" label="Referens" optional />
        <TextArea name="not" label="Anteckning" optional rows={3} />
        <SubmitButton>Lägg till bidraget</SubmitButton>
      </Form>
    </Layout>
  );
}
