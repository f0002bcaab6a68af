import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  Form,
  InfoBox,
  Layout,
  NumberField,
  PageHeading,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../../ui/index.ts";
import type { EquityOutlook, EquityYear } from "../../../model/allocation/equity-outlook.ts";
import { kronor, typedKronor } from "../money.ts";

type Props = {
  readonly outlook: EquityOutlook;
  readonly entered: EquityYear | null;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function EquityYearView({ outlook, entered, typed, faults }: Props) {
  const { year } = outlook;
  return (
    <Layout
      back={{ href: `/ekonomi/tilldelning/eget-kapital?ar=${year}`, label: `Eget kapital ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading>{`Vad som gäller för ${year}`}</PageHeading>
      {outlook.equityFrom === "statements" ? (
        <InfoBox>
          <p>{`Bokföringen ger ${kronor(outlook.equity)} kronor i eget kapital. Den siffran gäller före det du skriver här.`}</p>
        </InfoBox>
      ) : null}
      <Form action={`/ekonomi/tilldelning/eget-kapital/${year}`} typed={typed} faults={faults}>
        <NumberField
          name="utgaende"
          label="Eget kapital vid årets slut"
          help="Ur årsredovisningen, för år utan bokföring i systemet."
          unit="kr"
          decimals
          optional
          value={typedKronor(entered?.closing ?? null)}
        />
        <NumberField
          name="tillatet"
          label="Tillåtet eget kapital, som det har meddelats"
          help={
            outlook.byLadder === null
              ? "Lämna tomt om trappan ska räkna."
              : `Lämna tomt om trappan ska räkna: ${kronor(outlook.byLadder)} kronor.`
          }
          unit="kr"
          decimals
          optional
          value={typedKronor(entered?.allowed ?? null)}
        />
        <NumberField
          name="resultat"
          label="Planerat resultat"
          help="Lämna tomt om budgeten ska gälla. Skriv minus för underskott."
          unit="kr"
          decimals
          optional
          value={typedKronor(entered?.plannedResult ?? null)}
        />
        <TextArea
          name="motiv"
          label="Skäl till ett planerat underskott"
          help="Behövs om resultatet är negativt, till exempel att överskott från tidigare år används."
          optional
          rows={4}
          value={entered?.deficitMotive ?? ""}
        />
        <TextField name="kalla" label="Källa" optional value={entered?.source ?? ""} />
        <SubmitButton>{`Spara ${year}`}</SubmitButton>
      </Form>
    </Layout>
  );
}
