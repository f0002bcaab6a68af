import { formatKronor } from "../../../../../platform/values/format.ts";
import { Section, Status, SummaryList } from "../../../../../ui/index.ts";
import type { VatYear } from "../../../model/outcome/vat/vat-year.ts";

/** The log against the account of VAT: what has not been paid at the year's end is a receivable. */
export function LedgerCheck({ vat }: { readonly vat: VatYear }) {
  const { booked, outstanding, year } = vat;
  return (
    <Section id="bokfort" heading="Mot bokföringen">
      {booked === null ? (
        <p>
          {"Inget konto är kopplat till en notrad om moms under Fordringar, så loggen kan inte jämföras. "}
          <a href={`/ekonomi/koppling?ar=${year}`}>Koppla momskontot</a>
        </p>
      ) : (
        <SummaryList
          rows={[
            {
              key: `Ej utbetalt 31 december ${year} enligt loggen`,
              value: `${formatKronor(outstanding)} kr`,
            },
            { key: "Bokfört på momskontona", value: `${formatKronor(booked)} kr` },
            {
              key: "Skillnad",
              value:
                booked === outstanding ? (
                  <Status tone="done">Stämmer</Status>
                ) : (
                  <Status tone="attention">{`${formatKronor(booked - outstanding)} kr`}</Status>
                ),
            },
          ]}
        />
      )}
    </Section>
  );
}
