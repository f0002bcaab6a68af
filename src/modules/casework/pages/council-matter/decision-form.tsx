import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  DateField,
  Form,
  Hidden,
  RadioGroup,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { MatterPage } from "../../actions/council/read-matter.ts";
import type { DecisionKind } from "../../model/council/decision.ts";

type Props = {
  readonly page: MatterPage;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

const kinds: readonly { readonly value: DecisionKind; readonly label: string; readonly help: string }[] = [
  { value: "intervention", label: "En insats", help: "Remissen lämnas vidare till insatsen." },
  {
    value: "ordinaryServices",
    label: "Ordinarie verksamhet",
    help: "Personen får det som behövs hos någon av parterna.",
  },
  {
    value: "moreMapping",
    label: "Mer kartläggning",
    help: "Ärendet går tillbaka till kön och tas upp vid ett senare möte.",
  },
  { value: "no", label: "Nej", help: "Remissen avvisas." },
];

/** What the council came to. Everything is on one page, so that it can be taken down while people talk. */
export function DecisionForm({ page, typed, faults }: Props) {
  const { matter } = page.paper;
  const correcting = page.may === "correct";
  return (
    <Form
      action={`/rad/arenden/${matter.id}/${correcting ? "ratta" : "beslut"}`}
      typed={typed}
      faults={faults}
    >
      <Hidden name="version" value={String(matter.version)} />
      <RadioGroup
        name="decision"
        label="Vad rådet kom fram till"
        options={kinds}
        value={matter.decision ?? undefined}
      />
      <Select
        name="interventionId"
        label="Vilken insats"
        optional
        help="Om rådet föreslår en insats. Här finns även de som bara tar emot genom ett råd."
        options={page.interventions}
        value={matter.interventionId ?? undefined}
      />
      <Select
        name="reasonCode"
        label="Varför nej"
        optional
        help="Om rådet säger nej."
        options={page.rejectReasons}
        value={latestReason(page)}
      />
      <TextArea
        name="summary"
        label="Sammanfattning"
        optional
        rows={4}
        maxlength={8000}
        value={matter.summary}
        help="Vad som kom fram. Avsändaren läser det."
      />
      <TextArea
        name="recommendation"
        label="Rekommendation"
        rows={4}
        maxlength={8000}
        value={matter.recommendation}
        help="Vad handläggaren kan gå vidare med."
      />
      <DateField name="decidedOn" label="Beslutsdag" value={matter.decidedOn ?? page.meeting?.heldOn} />
      {correcting ? (
        <TextField
          name="reason"
          label="Varför du rättar"
          maxlength={1000}
          help="Sparas tillsammans med det som stod förut."
        />
      ) : null}
      <SubmitButton>{correcting ? "Rätta beslutet" : "Skriv in beslutet och skicka svaret"}</SubmitButton>
    </Form>
  );
}

function latestReason({ history }: MatterPage): string | undefined {
  const data = history.at(-1)?.data as { readonly reasonCode?: string | null } | undefined;
  return data?.reasonCode ?? undefined;
}
