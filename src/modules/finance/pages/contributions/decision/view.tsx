import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  Form,
  Layout,
  Lead,
  PageHeading,
  RadioGroup,
  SubmitButton,
  SummaryList,
  TextField,
} from "../../../../../ui/index.ts";
import type { DecisionPreview } from "../../../actions/contributions/decide.ts";
import { totalOf } from "../../../model/contributions/decision.ts";
import { AmountsTable } from "../amounts-table.tsx";
import { ReviewButtons } from "../typed-again.tsx";
import { decisionWords, kronorWords } from "../words.ts";

const path = "/ekonomi/avgifter/beslut";

type Props = {
  readonly year: number;
  readonly amount: string;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function DecisionView({ year, amount, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Skriv in statens beslut</PageHeading>
      <Lead>Skriv statens belopp. Du får se vad varje medlem ska betala innan något sparas.</Lead>
      <Form action={path} typed={typed} faults={faults}>
        <TextField name="ar" label="År" value={String(year)} width="short" inputmode="numeric" />
        <RadioGroup
          name="slag"
          label="Vad gäller beloppet?"
          value="ordinary"
          options={[
            {
              ...{ value: "ordinary", label: "Hela årets belopp" },
              help: "Årets avgifter räknas fram på nytt ur beloppet.",
            },
            {
              ...{ value: "extra", label: "Ett extra belopp under året" },
              help: "Beloppet delas för sig och läggs till det som redan är beslutat.",
            },
          ]}
        />
        <TextField
          name="belopp"
          label="Statens belopp (kr)"
          help="Bara statens del. Regioner och kommuner bidrar med lika mycket tillsammans."
          value={amount}
          width="medium"
          inputmode="decimal"
          unit="kr"
        />
        <DateField name="beslutad" label="Beslutet är från" />
        <TextField
          name="handling"
          label="Handling"
          help="Till exempel Försäkringskassans diarienummer eller styrelsens paragraf."
          optional
        />
        <TextField
          name="orsak"
          label="Varför ändras beloppet?"
          help="Behövs bara när året redan har ett beslut."
          optional
        />
        <SubmitButton name="steg" value="granska">
          Visa vad det blir
        </SubmitButton>
      </Form>
    </Layout>
  );
}

/** What becomes of it, before it is saved. */
export function DecisionReview({
  preview,
  typed,
}: {
  readonly preview: DecisionPreview;
  readonly typed: Typed;
}) {
  const { decision, before, members } = preview;
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/avgifter?ar=${decision.year}`, label: `Medlemsavgifter ${decision.year}` }}
    >
      <PageHeading>{`Så blir avgifterna ${decision.year}`}</PageHeading>
      <Lead>Inget är sparat än.</Lead>
      <SummaryList
        rows={[
          { key: "Slag", value: decisionWords[decision.kind] },
          { key: "Statens belopp", value: kronorWords(decision.stateAmount) },
          { key: "Medlemmarna tillsammans", value: kronorWords(totalOf(decision.parts)) },
          { key: "Beslutad", value: decision.decidedOn },
          { key: "Blir version", value: String(decision.version) },
        ]}
      />
      <AmountsTable
        caption={`Avgifter ${decision.year}`}
        decision={decision}
        members={members}
        compared={before === null ? undefined : { decision: before, label: `Version ${before.version}` }}
      />
      <ReviewButtons
        action={path}
        typed={typed}
        save="Spara beslutet"
        more={{ efter: String(before?.version ?? 0) }}
      />
    </Layout>
  );
}
