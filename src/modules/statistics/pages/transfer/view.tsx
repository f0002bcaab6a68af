import { Temporal } from "temporal-polyfill";
import { formatCount, formatDateTime } from "../../../../platform/values/format.ts";
import {
  EmptyState,
  FilterBar,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  Status,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { Transfer, TransferRow } from "../../actions/read-transfer.ts";
import type { Seen } from "../../model/view/seen.ts";
import { HIDDEN } from "../cell-text.ts";
import { StatisticsTabs } from "../tabs.tsx";
import { Reconciliation } from "./reconciliation.tsx";

const KINDS = { women: "Kvinnor", men: "Män", total: "Antal deltagare" } as const;

export function TransferView({ transfer }: { readonly transfer: Transfer }) {
  const { seen, one, rows } = transfer;
  return (
    <Layout>
      <PageHeading kicker="Försäkringskassans Uppföljning Finsam">Överföring {one?.year ?? ""}</PageHeading>
      <Lead>
        Värdena står i den ordning som du för in dem. Bocka av det du har fört in, så finns ett kvitto med
        datum.
      </Lead>
      <StatisticsTabs current="overforing" />
      {one === null ? (
        <EmptyState
          text="Det finns inga siffror att föra över för det året."
          next={<a href="/statistik/overforing">Visa det senaste året</a>}
        />
      ) : (
        <>
          <YearChoice seen={seen} year={one.year} />
          <Progress rows={rows} />
          <Form action="/statistik/overforing">
            <Hidden name="ar" value={String(one.year)} />
            <Lines rows={rows} />
            {rows.some(isOpen) ? <SubmitButton>Bocka av det jag har fört in</SubmitButton> : null}
          </Form>
          {rows.some(({ value }) => value === null) ? <HiddenNote seen={seen} /> : null}
          <Reconciliation seen={seen} one={one} rows={rows} />
        </>
      )}
    </Layout>
  );
}

function isOpen({ isDone, value }: TransferRow): boolean {
  return !isDone && value !== null;
}

function YearChoice({ seen, year }: { readonly seen: Seen; readonly year: number }) {
  const years = seen.allYears.toReversed().map((one) => ({ value: String(one), label: String(one) }));
  return (
    <FilterBar label="Välj år">
      <Select name="ar" label="År" value={String(year)} options={years} emptyLabel={null} />
    </FilterBar>
  );
}

function Progress({ rows }: { readonly rows: readonly TransferRow[] }) {
  const mine = rows.filter(({ value }) => value !== null);
  const done = mine.filter(({ isDone }) => isDone);
  const last = done
    .map(({ receipt }) => receipt?.tickedAt ?? "")
    .toSorted()
    .at(-1);
  if (mine.length > 0 && done.length === mine.length && last !== undefined)
    return (
      <InfoBox heading="Allt är infört">
        <p>
          Alla {mine.length} värden är avbockade, det sista {formatDateTime(Temporal.Instant.from(last))}.
        </p>
      </InfoBox>
    );
  return (
    <p>
      {done.length} av {mine.length} värden är avbockade.
    </p>
  );
}

function Lines({ rows }: { readonly rows: readonly TransferRow[] }) {
  return (
    <section class="table-scroll table-block" aria-label="Värden att föra in" tabindex={0}>
      <table class="data-table data-table--scroll">
        <caption class="sr-only">Värden att föra in</caption>
        <thead>
          <tr>
            <th scope="col" class="select-cell">
              <span class="sr-only">Infört</span>
            </th>
            <th scope="col">Insats</th>
            <th scope="col">Fält</th>
            <th scope="col" class="numeric">
              Värde
            </th>
            <th scope="col">Läge</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr>
              <td class="select-cell">
                {isOpen(row) ? (
                  <input
                    type="checkbox"
                    name="rad"
                    value={`${row.line}=${row.value}`}
                    aria-label={`Infört: ${row.intervention}, ${KINDS[row.kind]}`}
                  />
                ) : null}
              </td>
              <th scope="row">
                {row.intervention === rows[index - 1]?.intervention ? (
                  <span class="sr-only">{row.intervention}</span>
                ) : (
                  row.intervention
                )}
              </th>
              <td>{KINDS[row.kind]}</td>
              <td class="numeric figures">{row.value === null ? HIDDEN : formatCount(row.value)}</td>
              <td class="nowrap">
                <State row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function State({ row }: { readonly row: TransferRow }) {
  const { receipt, isDone, value } = row;
  if (value === null) return <Status>Förs in av insatsen</Status>;
  if (receipt === null) return <Status tone="active">Att föra in</Status>;
  const when = formatDateTime(Temporal.Instant.from(receipt.tickedAt));
  return isDone ? (
    <Status tone="done">Infört {when}</Status>
  ) : (
    <Status tone="attention">
      Ändrat: {formatCount(receipt.value)} fördes in {when}
    </Status>
  );
}

function HiddenNote({ seen }: { readonly seen: Seen }) {
  return (
    <Section heading="Värden som insatsen för in" id="dolda">
      <p>
        {HIDDEN} står där antalet är färre än {seen.threshold} eller kan räknas ut till ett så litet antal.
        Förbundet får inte se det. Den som är deltagaransvarig i insatsen ser värdet i parternas zon och får
        föra in det själv i Uppföljning Finsam.
      </p>
    </Section>
  );
}
