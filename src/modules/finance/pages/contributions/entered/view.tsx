import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  FieldsetSection,
  Form,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { Member } from "../../../../associations/index.ts";
import type { EnteredPreview } from "../../../actions/contributions/enter-decision.ts";
import { AmountsTable } from "../amounts-table.tsx";
import { ReviewButtons } from "../typed-again.tsx";
import { contradictionWords } from "../words.ts";
import { amountName } from "./form.ts";

const path = "/ekonomi/avgifter/aldre";

type Props = {
  readonly year: number;
  readonly members: readonly Member[];
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function EnteredView({ year, members, typed, faults }: Props) {
  return (
    <Layout
      back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>Skriv in ett äldre beslut</PageHeading>
      <Lead>
        Skriv beloppen så som de står i handlingen. De räknas inte om, men det som inte går ihop visas.
      </Lead>
      <Form action={path} typed={typed} faults={faults}>
        <TextField name="ar" label="År" value={String(year)} width="short" inputmode="numeric" />
        <DateField name="beslutad" label="Beslutet är från" />
        <TextField
          name="handling"
          label="Handling"
          help="Var beloppen står, till exempel årsredovisning 2017 not 2."
          optional
        />
        <FieldsetSection legend="Avgifter (kr)" help="Lämna tomt för den som inte betalade.">
          {members.map(({ id, name }) => (
            <TextField
              name={amountName(id)}
              label={name}
              width="medium"
              inputmode="decimal"
              unit="kr"
              optional
            />
          ))}
        </FieldsetSection>
        <TextField
          name="summa"
          label="Summa enligt handlingen (kr)"
          help="Jämförs med delarna."
          width="medium"
          inputmode="decimal"
          unit="kr"
          optional
        />
        <TextField
          name="orsak"
          label="Varför ändras avgifterna?"
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

export function EnteredReview({
  preview,
  typed,
}: {
  readonly preview: EnteredPreview;
  readonly typed: Typed;
}) {
  const { decision, members, contradictions } = preview;
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/avgifter?ar=${decision.year}`, label: `Medlemsavgifter ${decision.year}` }}
    >
      <PageHeading>{`Avgifter ${decision.year} enligt handlingen`}</PageHeading>
      <Lead>Inget är sparat än.</Lead>
      {contradictions.length === 0 ? null : (
        <InfoBox kind="warning" heading="Det här går inte ihop">
          {contradictions.map((one) => (
            <p>{contradictionWords(one)}</p>
          ))}
          <p>Du kan rätta beloppen eller spara dem så som de står. Då visas det här tillsammans med dem.</p>
        </InfoBox>
      )}
      <AmountsTable caption={`Avgifter ${decision.year}`} decision={decision} members={members} />
      <ReviewButtons action={path} typed={typed} save="Spara avgifterna" />
    </Layout>
  );
}
