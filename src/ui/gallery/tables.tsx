import { formatCount, formatShare } from "../../platform/values/format.ts";
import type { Column, StatusTone } from "../index.ts";
import {
  DataTable,
  EmptyState,
  FilterBar,
  GridInput,
  Section,
  Select,
  Status,
  SubmitButton,
  TextField,
} from "../index.ts";

type Referral = {
  readonly id: string;
  readonly to: string;
  readonly on: string;
  readonly state: string;
  readonly tone: StatusTone;
};

const referrals: readonly Referral[] = [
  { id: "1", to: "Resursrådet Haninge", on: "2026-03-05", state: "Väntar på svar", tone: "active" },
  { id: "2", to: "Resursrådet Nynäshamn", on: "2026-02-11", state: "Försenad", tone: "attention" },
  { id: "3", to: "En väg in Tyresö", on: "2026-01-22", state: "Mottagen", tone: "done" },
];

const referralColumns: readonly Column<Referral>[] = [
  { key: "to", label: "Till", cell: ({ to }) => to, sortable: true },
  { key: "on", label: "Skickad", cell: ({ on }) => on, sortable: true, nowrap: true },
  { key: "state", label: "Läge", cell: ({ state, tone }) => <Status tone={tone}>{state}</Status> },
];

type YearRow = {
  readonly name: string;
  readonly started: number;
  readonly ended: number;
  readonly onward: number;
};

const years: readonly YearRow[] = [
  { name: "Ung i Nynäs", started: 1149, ended: 149, onward: 88 },
  { name: "Arbetsmarknadsenhetens rehabilitering Haninge", started: 311, ended: 204, onward: 77 },
];

const yearColumns: readonly Column<YearRow>[] = [
  { key: "name", label: "Insats", cell: ({ name }) => name },
  { key: "started", label: "Nya deltaganden", numeric: true, cell: ({ started }) => formatCount(started) },
  { key: "ended", label: "Avslutade", numeric: true, cell: ({ ended }) => formatCount(ended) },
  {
    key: "onward",
    label: "Till arbete eller studier",
    numeric: true,
    cell: ({ onward, ended }) => formatShare({ part: onward, whole: ended }),
  },
];

function ReferralList() {
  return (
    <Section heading="Remisser" id="remisser">
      <FilterBar label="Filtrera remisser" active={[{ label: "Läge: Ny", parameters: ["status"] }]}>
        <TextField name="q" label="Sök" type="search" />
        <Select
          name="status"
          label="Läge"
          value="ny"
          emptyLabel="Alla"
          options={[{ value: "ny", label: "Ny" }]}
        />
      </FilterBar>
      <DataTable
        caption="Remisser"
        captionHidden
        columns={referralColumns}
        rows={referrals}
        rowHref={({ id }) => `/remisser/${id}`}
        empty="Inga remisser"
        paging={{ page: 2, size: 50, total: 927 }}
        selection={{
          name: "referral",
          action: "/remisser/kalla",
          value: ({ id }) => id,
          label: ({ to }) => `remissen till ${to}`,
          actions: <SubmitButton kind="secondary">Lägg till mötet 19 mars</SubmitButton>,
        }}
      />
    </Section>
  );
}

export function TableGallery() {
  return (
    <>
      <ReferralList />
      <Section heading="Resultat per insats" id="resultat">
        <DataTable
          caption="Deltaganden 2025 per insats"
          columns={yearColumns}
          rows={years}
          narrow="scroll"
          empty="Inga deltaganden"
          footer={
            new Map([
              ["name", "Summa"],
              ["started", formatCount(1460)],
              ["ended", formatCount(353)],
            ])
          }
        />
        <DataTable
          caption="Utan träffar"
          columns={yearColumns}
          rows={[]}
          empty={
            <EmptyState
              text="Ingen insats har avslut under perioden."
              next={<a href="?">Visa hela året</a>}
            />
          }
        />
      </Section>
      <FilledIn />
    </>
  );
}

function FilledIn() {
  const rows = [
    { row: "Kansli", value: "3 689 000" },
    { row: "Revision", value: "190 000" },
  ];
  return (
    <Section heading="Tabell som fylls i" id="ifylld">
      <section class="table-scroll" aria-label="Budget 2019 (kronor)">
        <table class="grid-table">
          <caption>Budget 2019 (kronor)</caption>
          <thead>
            <tr>
              <th scope="col">Rad</th>
              <th scope="col" class="numeric">
                Budget 2019
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, value }) => (
              <tr>
                <th scope="row">{row}</th>
                <td>
                  <GridInput
                    name={`rutnat-${row}`}
                    label={`${row}, Budget 2019`}
                    kind="money"
                    value={value}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
