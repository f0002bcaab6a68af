import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  FieldsetSection,
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../../ui/index.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";
import { programmes } from "../../../model/co-financing/project.ts";
import { rateText } from "../../allocation/rate-field.ts";
import { programmeWords } from "../words.ts";

type Props = {
  readonly action: string;
  readonly found: Pick<FoundProject, "project" | "partners"> | null;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function EditProjectView({ action, found, typed, faults }: Props) {
  const project = found?.project;
  const back =
    project === undefined
      ? { href: "/ekonomi/projekt", label: "Medfinansiering" }
      : { href: `/ekonomi/projekt/${project.id}`, label: project.name };
  return (
    <Layout back={back} hasFaults={(faults?.size ?? 0) > 0}>
      <PageHeading>{project === undefined ? "Lägg till ett projekt" : `Ändra ${project.name}`}</PageHeading>
      <Form action={action} typed={typed} faults={faults}>
        <TextField name="namn" label="Projektets namn" value={project?.name ?? ""} />
        <TextField
          name="finansiar"
          label="Finansiär"
          help="Till exempel Europeiska socialfonden."
          value={project?.funder ?? ""}
        />
        <RadioGroup
          name="program"
          label="Program"
          help="Programmet avgör gränserna för arbetad tid."
          value={project?.programme}
          options={programmes.map((one) => ({ value: one, label: programmeWords[one] }))}
        />
        <TextField name="nummer" label="Finansiärens nummer" optional value={project?.funderNumber ?? ""} />
        <DateField name="start" label="Börjar" value={project?.startsOn ?? ""} />
        <DateField name="slut" label="Slutar" value={project?.endsOn ?? ""} />
        <NumberField
          name="andel"
          label="Finansiärens andel av stödberättigad kostnad"
          help="Ur beslutet, till exempel 54."
          unit="%"
          decimals
          optional
          value={project === undefined || project.rate === 0 ? "" : rateText(project.rate)}
        />
        <TextField name="agare" label="Projektägare" optional value={project?.owner ?? ""} />
        <TextArea
          name="parter"
          label="Parter"
          help="En per rad. Skriv semikolon och partens procent av budgeten om den är känd: Södra Roslagen; 15"
          optional
          rows={7}
          value={(found?.partners ?? []).map(partnerLine).join("\n")}
        />
        <FieldsetSection legend="Särredovisning i bokföringen">
          <TextField name="dimension" label="Dimension" optional value={project?.ledgerDimension ?? ""} />
          <TextField
            name="objekt"
            label="Objekt"
            help="Flera objekt skiljs åt med komma."
            optional
            value={project?.ledgerObject ?? ""}
          />
        </FieldsetSection>
        <TextArea name="not" label="Anteckning" optional rows={3} value={project?.note ?? ""} />
        <SubmitButton>{project === undefined ? "Lägg till projektet" : "Spara projektet"}</SubmitButton>
      </Form>
    </Layout>
  );
}

function partnerLine({ partner, part }: FoundProject["partners"][number]): string {
  return part === null ? partner : `${partner}; ${rateText(part)}`;
}
