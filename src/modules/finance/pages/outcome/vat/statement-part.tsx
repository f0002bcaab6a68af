import { formatDate, formatKronor } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  Expander,
  Form,
  NumberField,
  Section,
  Status,
  SubmitButton,
  SummaryList,
  TextField,
} from "../../../../../ui/index.ts";
import type { VatYear } from "../../../model/outcome/vat/vat-year.ts";
import { statementWords } from "./words.ts";

type Props = {
  readonly vat: VatYear;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

/** Årsuppgiften: due before the end of June the year after. */
export function StatementPart({ vat, mayKeep, typed, faults }: Props) {
  const { statement, statementState } = vat;
  const isLate = statementState === "late" || statementState === "sentLate";
  const form = <StatementForm vat={vat} typed={typed} faults={faults} />;
  return (
    <Section id="arsuppgift" heading="Årsuppgift">
      <SummaryList
        rows={[
          {
            key: "Läge",
            value: <Status tone={isLate ? "attention" : "neutral"}>{statementWords[statementState]}</Status>,
          },
          { key: "Senast", value: formatDate(vat.statementDue) },
          ...(statement === null
            ? []
            : [
                { key: "Lämnad", value: formatDate(statement.sentOn) },
                { key: "Bokfört belopp", value: `${formatKronor(statement.bookedAmount)} kr` },
                { key: "Anteckning", value: statement.note || "ingen" },
              ]),
        ]}
      />
      {!mayKeep || statementState === "notYet" ? null : statement === null ? (
        form
      ) : (
        <Expander summary="Rätta årsuppgiften" open={(faults?.size ?? 0) > 0}>
          {form}
        </Expander>
      )}
    </Section>
  );
}

function StatementForm({ vat, typed, faults }: Omit<Props, "mayKeep">) {
  return (
    <Form action={`/ekonomi/utfall/moms/arsuppgift?ar=${vat.year}`} typed={typed} faults={faults}>
      <DateField name="lamnad" label="Lämnad" value={vat.statement?.sentOn ?? ""} />
      <NumberField
        name="bokfort"
        label="Bokfört på kontona för momsersättning (kr)"
        width="medium"
        decimals
        value={formatKronor(vat.statement?.bookedAmount ?? vat.claimed)}
      />
      <TextField name="anteckning" label="Anteckning" optional value={vat.statement?.note ?? ""} />
      <SubmitButton kind="secondary">Spara årsuppgiften</SubmitButton>
    </Form>
  );
}
