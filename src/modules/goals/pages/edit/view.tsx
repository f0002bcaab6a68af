import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  DateField,
  Form,
  Layout,
  NumberField,
  PageHeading,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { Intervention } from "../../../interventions/index.ts";
import type { Goal } from "../../model/goal.ts";
import { measures } from "../../model/measures.ts";

type Props = {
  readonly action: string;
  readonly goal: Goal | null;
  readonly year: number;
  readonly interventions: readonly Pick<Intervention, "id" | "name">[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function EditGoalView({ action, goal, year, interventions, typed, faults }: Props) {
  const heading = goal === null ? "Lägg till ett mål" : "Ändra målet";
  return (
    <Layout
      back={{ href: `/mal?ar=${year}`, label: `Måluppfyllelse ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{heading}</PageHeading>
      <Form action={action} typed={typed} faults={faults}>
        <NumberField name="ar" label="År" value={String(goal?.year ?? year)} />
        <Select
          name="insats"
          label="Insats"
          help="Lämna tomt för ett mål som gäller hela förbundet."
          optional
          value={goal?.interventionId ?? ""}
          options={interventions.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="matt"
          label="Mått"
          help="Utfallet räknas ur registreringarna. Du skriver bara målet."
          value={goal?.measure ?? ""}
          options={measures.map(({ key, name }) => ({ value: key, label: name }))}
        />
        <RadioGroup
          name="riktning"
          label="Vad gäller?"
          value={goal?.direction ?? "atLeast"}
          options={[
            { value: "atLeast", label: "Minst målvärdet" },
            { value: "atMost", label: "Högst målvärdet" },
            { value: "decrease", label: "Ska minska, utan målvärde" },
          ]}
        />
        <NumberField
          name="malvarde"
          label="Målvärde"
          help="Ett helt tal. För andelar: hela procent."
          optional
          value={goal?.target === null || goal === null ? "" : String(goal.target)}
        />
        <TextField
          name="ord"
          label="Målet i ord"
          help="Så som styrelsen har formulerat det, om det behövs."
          optional
          value={goal?.targetText ?? ""}
        />
        <TextArea
          name="population"
          label="Vilka som räknas"
          help="Till exempel: alla som har avslutats under året."
          optional
          value={goal?.population ?? ""}
        />
        <DateField name="senast" label="Ska vara nått senast" optional value={goal?.dueOn ?? ""} />
        <SubmitButton>{goal === null ? "Lägg till målet" : "Spara målet"}</SubmitButton>
      </Form>
    </Layout>
  );
}
