import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonRow,
  FieldsetSection,
  Form,
  InfoBox,
  Layout,
  PageHeading,
  SubmitButton,
  SummaryList,
  TextArea,
  TextField,
} from "../../../../../ui/index.ts";
import type { OutcomeLine } from "../../../model/outcome/outcome-line.ts";
import { Parts } from "../parts.tsx";
import type { Period } from "../period.ts";
import { periodQuery, periodText } from "../period.ts";
import { Stray } from "../stray.tsx";
import { kronor, signed } from "../words.ts";
import { PartFields } from "./part-fields.tsx";

type Props = {
  readonly line: OutcomeLine;
  readonly period: Period;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function ExplainView({ line, period, typed, faults }: Props) {
  const { row, explanation } = line;
  const query = periodQuery(period);
  return (
    <Layout
      back={{ href: `/ekonomi/utfall/forklaringar${query}`, label: "Avvikelser att förklara" }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading kicker={`Förklara avvikelsen ${periodText(period)}`}>{row.label}</PageHeading>
      <SummaryList
        rows={[
          { key: "Utfall", value: `${kronor(line.outcome)} kr` },
          { key: "Budget för perioden", value: `${kronor(line.periodBudget)} kr` },
          { key: "Avvikelse", value: `${signed(line.deviation)} kr` },
        ]}
      />
      {explanation === null ? null : <Parts deviation={line.deviation} parts={explanation.parts} />}
      <Stray line={line} />
      <InfoBox>
        Skriv orsaken i ord. Avvikelsen skrivs ut från bokföringen, så den behöver du inte skriva i texten.
      </InfoBox>
      <Form action={`/ekonomi/utfall/forklaringar/${row.id}${query}`} typed={typed} faults={faults}>
        <TextArea name="orsak" label="Orsak" value={explanation?.cause ?? ""} />
        <TextArea
          name="atgard"
          label="Åtgärd"
          help="Vad ni gör åt det, om något behöver göras."
          optional
          value={explanation?.measure ?? ""}
        />
        <TextField
          name="beslut"
          label="Beslut"
          help="Det beslut som avvikelsen vilar på, till exempel styrelsen 2017-05-15."
          optional
          value={explanation?.decision ?? ""}
        />
        <FieldsetSection
          legend="Delar (frivilligt)"
          help="Vad avvikelsen består av. Minus framför ett belopp som är lägre än budgeten. Det som delarna inte förklarar visas som en egen rest."
        >
          <PartFields parts={explanation?.parts ?? []} />
        </FieldsetSection>
        <ButtonRow>
          <SubmitButton>Spara förklaringen</SubmitButton>
          {explanation === null ? null : (
            <SubmitButton kind="danger" formaction={`/ekonomi/utfall/forklaringar/${row.id}/ta-bort${query}`}>
              Ta bort förklaringen
            </SubmitButton>
          )}
        </ButtonRow>
      </Form>
    </Layout>
  );
}
