import { Temporal } from "temporal-polyfill";
import { formatCount, formatDateTime } from "../../../../platform/values/format.ts";
import {
  Checkbox,
  DataTable,
  FigureLink,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { ClosedWithCorrections } from "../../actions/read-corrections.ts";
import type { Correction } from "../../model/closing/corrections.ts";
import { figureHref, WHOLE } from "../../model/view/figure-address.ts";
import type { Scope } from "../../model/view/seen.ts";
import { StatisticsTabs } from "../tabs.tsx";

type ViewProps = {
  readonly closed: readonly ClosedWithCorrections[];
  /** Years that this reader may close now. */
  readonly open: readonly number[];
  readonly scope: Scope;
};

export function ClosingView({ closed, open, scope }: ViewProps) {
  return (
    <Layout>
      <PageHeading>Stängda år</PageHeading>
      <Lead>
        När ett år stängs ligger siffrorna fast, så att de är desamma i varje dokument. Det som ändras efteråt
        visas här som rättelser.
      </Lead>
      <StatisticsTabs current="stang" />
      {closed.length === 0 ? (
        <p>Inget år är stängt än.</p>
      ) : (
        closed.map((one) => <ClosedYear one={one} scope={scope} />)
      )}
      {open.length === 0 ? null : <CloseForm open={open} />}
    </Layout>
  );
}

function ClosedYear({ one, scope }: { readonly one: ClosedWithCorrections; readonly scope: Scope }) {
  const { closed, corrections } = one;
  const when = formatDateTime(Temporal.Instant.from(closed.closedAt));
  const withheld = corrections.some(({ difference }) => difference === null);
  return (
    <Section heading={String(closed.year)} id={`ar-${closed.year}`}>
      <p>
        {closed.closedBy} stängde året {when}. <a href={`/statistik?ar=${closed.year}`}>Se årets siffror</a>
      </p>
      {corrections.length === 0 ? (
        <p>
          {scope === "published"
            ? "Ingen siffra som visas har ändrats sedan dess."
            : "Inget har ändrats sedan dess."}
        </p>
      ) : (
        <DataTable
          caption={`Rättelser för ${closed.year}`}
          rows={corrections}
          empty=""
          narrow="scroll"
          columns={[
            { key: "of", label: "Av", cell: ({ of }: Correction) => (of === WHOLE ? "Förbundet" : of) },
            { key: "label", label: "Siffra", cell: ({ label }) => label },
            {
              key: "before",
              label: "När året stängdes",
              numeric: true,
              cell: ({ of, figure, label, before }) => (
                <FigureLink
                  figure={formatCount(before)}
                  href={figureHref({ year: closed.year, of, figure })}
                  label={label}
                />
              ),
            },
            {
              key: "after",
              label: "Nu",
              numeric: true,
              cell: ({ after }) => (after === null ? "ändrad" : formatCount(after)),
            },
            {
              key: "difference",
              label: "Skillnad",
              numeric: true,
              cell: ({ difference }) => (difference === null ? "–" : signed(difference)),
            },
          ]}
        />
      )}
      {withheld ? (
        <p class="muted">
          Skillnaderna visas inte i antal, eftersom någon av dem gäller så få att de skulle kunna pekas ut.
          Den som är registeransvarig hos parterna ser dem hela.
        </p>
      ) : null}
    </Section>
  );
}

function signed(difference: number): string {
  return difference > 0 ? `+${formatCount(difference)}` : formatCount(difference);
}

function CloseForm({ open }: { readonly open: readonly number[] }) {
  return (
    <Section heading="Stäng ett år" id="stang">
      <p>
        Stäng året när allt är registrerat och siffrorna är kontrollerade. Datum och ditt namn sparas. Ett
        stängt år går inte att öppna igen.
      </p>
      <Form action="/statistik/stang">
        <Select
          name="ar"
          label="År"
          emptyLabel={null}
          options={open.map((year) => ({ value: String(year), label: String(year) }))}
        />
        <Checkbox name="forstar" label="Jag förstår att året inte går att öppna igen" />
        <SubmitButton>Stäng året</SubmitButton>
      </Form>
    </Section>
  );
}
