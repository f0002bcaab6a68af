import { DataTable, InfoBox, KeyFigure, Layout, Lead, PageHeading, Status } from "../../../../../ui/index.ts";
import type { EquityPlanYear } from "../../../actions/allocation/read-equity-plan.ts";
import { LadderNotice } from "../ladder-notice.tsx";
import { wholeKronor } from "../money.ts";
import { AllocationTabs } from "../tabs.tsx";
import { EquityChart } from "./chart.tsx";

type Props = {
  readonly year: number;
  readonly plan: readonly EquityPlanYear[];
  readonly mayKeep: boolean;
};

const path = "/ekonomi/tilldelning/eget-kapital";

/** Where equity stands against what is allowed, and where the three-year plan takes it. */
export function EquityView({ year, plan, mayKeep }: Props) {
  const now = plan.find((one) => one.year === year);
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading>{`Eget kapital ${year}`}</PageHeading>
      <AllocationTabs current={path} year={year} />
      {now === undefined ? null : <Standing now={now} />}
      <Motives plan={plan} mayKeep={mayKeep} />
      <PlanTable plan={plan} mayKeep={mayKeep} />
      <EquityChart plan={plan} />
    </Layout>
  );
}

function Standing({ now }: { readonly now: EquityPlanYear }) {
  if (now.equity === null)
    return (
      <Lead>{`Inget eget kapital är känt för ${now.year}. Det hämtas ur bokföringen, eller skrivs in för året nedan.`}</Lead>
    );
  const over = now.excess ?? 0n;
  return (
    <>
      <div class="key-figures">
        <KeyFigure
          label={now.kind === "planned" ? "Eget kapital enligt plan (kr)" : "Eget kapital (kr)"}
          figure={wholeKronor(now.equity)}
        />
        <KeyFigure label="Tillåtet (kr)" figure={wholeKronor(now.allowed)} comparison={allowedFrom(now)} />
        <KeyFigure label="Över det tillåtna (kr)" figure={wholeKronor(now.excess)} />
      </div>
      <p>
        {now.allowed === null
          ? "Vad som är tillåtet går inte att räkna: årets avgifter eller statens belopp saknas."
          : over > 0n
            ? `Ett överskott över det tillåtna kan sänka nästa tilldelning, och spärren mot minskning gäller inte.`
            : "Eget kapital är inom det tillåtna."}
      </p>
      <LadderNotice ladder={now.outlook.ladder} />
    </>
  );
}

function allowedFrom({ outlook }: EquityPlanYear): string {
  if (outlook.allowedFrom === "none") return "saknas";
  if (outlook.allowedFrom === "ladder") return "enligt trappan";
  return outlook.byLadder === null
    ? "enligt besked"
    : `enligt besked; trappan ger ${wholeKronor(outlook.byLadder)}`;
}

function Motives({ plan, mayKeep }: Omit<Props, "year">) {
  const lacking = plan.filter(({ lacksMotive }) => lacksMotive);
  if (lacking.length === 0) return null;
  return (
    <InfoBox kind="warning" heading="Ett planerat underskott behöver ett skäl">
      <ul>
        {lacking.map(({ year, plannedResult }) => (
          <li>
            {`${year}: ${wholeKronor(plannedResult)} kronor. `}
            {mayKeep ? <a href={`${path}/${year}`}>{`Skriv skälet för ${year}`}</a> : null}
          </li>
        ))}
      </ul>
    </InfoBox>
  );
}

function PlanTable({ plan, mayKeep }: Omit<Props, "year">) {
  return (
    <DataTable<EquityPlanYear>
      caption="Eget kapital år för år"
      rows={plan}
      empty=""
      narrow="scroll"
      columns={[
        {
          key: "ar",
          label: "År",
          cell: ({ year }) => (mayKeep ? <a href={`${path}/${year}`}>{`Ändra ${year}`}</a> : String(year)),
        },
        { key: "grund", label: "Grund", cell: (row) => <Ground row={row} /> },
        {
          key: "resultat",
          label: "Planerat resultat (kr)",
          numeric: true,
          cell: (row) => wholeKronor(row.kind === "known" ? null : row.plannedResult),
        },
        { key: "kapital", label: "Eget kapital (kr)", numeric: true, cell: (row) => wholeKronor(row.equity) },
        { key: "tillatet", label: "Tillåtet (kr)", numeric: true, cell: (row) => wholeKronor(row.allowed) },
        { key: "over", label: "Över (kr)", numeric: true, cell: (row) => wholeKronor(row.excess) },
        { key: "motiv", label: "Skäl till underskott", cell: (row) => row.motive },
        { key: "kalla", label: "Källa", cell: (row) => row.outlook.source },
      ]}
    />
  );
}

const grounds = { statements: "Bokföringen", entered: "Inskrivet", none: "Saknas" } as const;

function Ground({ row }: { readonly row: EquityPlanYear }) {
  if (row.kind === "planned") return <Status tone="active">Plan</Status>;
  return <Status tone={row.kind === "known" ? "done" : "neutral"}>{grounds[row.outlook.equityFrom]}</Status>;
}
