import { Temporal } from "temporal-polyfill";
import { formatDate, formatDateTime } from "../../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  SummaryList,
  Tabs,
} from "../../../../../ui/index.ts";
import type { BudgetView, ShownBudget } from "../../../actions/budget/read-budget-view.ts";
import { budgetDeadline } from "../../../model/budget/statutory-deadline.ts";
import type { Unit } from "../unit.ts";
import { shareText, stageText, statusText, warningText } from "../words.ts";
import { Additions } from "./additions.tsx";
import { BudgetChart } from "./chart.tsx";
import { RedRows } from "./red-rows.tsx";
import { RoundingNote } from "./rounding.tsx";
import { StartBudget } from "./start-view.tsx";
import { BudgetTableView } from "./table.tsx";

type Props = { readonly view: BudgetView; readonly unit: Unit; readonly mayKeep: boolean };

export function BudgetPage({ view, unit, mayKeep }: Props) {
  const { year, years, shown } = view;
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading
        action={
          shown !== null && mayKeep && shown.budget.status !== "adopted" && !view.closed ? (
            <ButtonLink href={`/ekonomi/budget/${shown.budget.id}/rutnat`}>Ändra budgeten</ButtonLink>
          ) : undefined
        }
      >{`Budget ${year}`}</PageHeading>
      <Tabs
        label="År"
        tabs={years.map((one) => ({
          href: `/ekonomi/budget?ar=${one}`,
          label: String(one),
          current: one === year,
        }))}
      />
      {shown === null ? (
        <StartBudget {...view} mayKeep={mayKeep} />
      ) : (
        <Shown {...{ view, shown, unit, mayKeep }} />
      )}
    </Layout>
  );
}

function Shown({ view, shown, unit, mayKeep }: Props & { readonly shown: ShownBudget }) {
  const { table, warnings } = shown;
  const additions = new Map<string, bigint>();
  for (const { rowId, amount } of view.additions.filter((one) => one.amount !== 0n))
    additions.set(rowId, (additions.get(rowId) ?? 0n) + amount);
  return (
    <>
      {warnings.length === 0 ? null : (
        <InfoBox kind="warning" heading="Att tänka på">
          <ul>
            {warnings.map((warning) => (
              <li>{warningText(warning)}</li>
            ))}
          </ul>
        </InfoBox>
      )}
      <About view={view} shown={shown} />
      <BudgetTableView table={table} unit={unit} additions={additions} />
      <RoundingNote table={table} unit={unit} />
      <Shares shown={shown} />
      <Additions view={view} table={table} mayKeep={mayKeep} />
      <RedRows rows={view.redRows} year={view.year} />
      <BudgetChart table={table} />
      <Ways view={view} shown={shown} unit={unit} mayKeep={mayKeep} />
    </>
  );
}

function About({ view, shown }: { readonly view: BudgetView; readonly shown: ShownBudget }) {
  const { budget, savedBy, builtOn } = shown;
  const saved = formatDateTime(Temporal.Instant.from(budget.savedAt));
  const rows = [
    { key: "Läge", value: statusText(budget) },
    { key: "Version", value: <Versions view={view} current={budget.version} /> },
    { key: "Ska antas senast", value: formatDate(budgetDeadline(view.year).day) },
    ...(builtOn === null ? [] : [{ key: "Medlemsavgifterna bygger på", value: stageText(builtOn) }]),
    { key: "Senast sparad", value: savedBy === null ? saved : `${saved} av ${savedBy}` },
    ...(budget.deficitMotive === "" ? [] : [{ key: "Skäl till underskottet", value: budget.deficitMotive }]),
    ...(budget.comment === "" ? [] : [{ key: "Kommentar", value: budget.comment }]),
  ];
  return <SummaryList rows={rows} />;
}

function Versions({ view, current }: { readonly view: BudgetView; readonly current: number }) {
  const { year, versions } = view;
  if (versions.length === 1) return <>{String(current)}</>;
  return (
    <ul>
      {versions.map((one) => {
        const text = `Version ${one.version}: ${statusText(one)}`;
        return (
          <li>
            {one.version === current ? (
              <strong>{text}</strong>
            ) : (
              <a href={`/ekonomi/budget?ar=${year}&version=${one.version}`}>{text}</a>
            )}
            {one.version > 1 ? (
              <>
                {" "}
                <a href={`/ekonomi/budget/skillnader?ar=${year}&version=${one.version}`}>
                  {`Se skillnader mot version ${one.version - 1}`}
                </a>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function Shares({ shown }: { readonly shown: ShownBudget }) {
  const { individual, structural, undivided, administration } = shown.shares;
  const rows = [
    { key: "Individinriktat, av pengar till insatser", value: shareText(individual) },
    { key: "Strukturinriktat, av pengar till insatser", value: shareText(structural) },
    { key: "Styrelse, revision och kansli, av total budget", value: shareText(administration) },
  ];
  return (
    <Section id="andelar" heading="Andelar">
      <SummaryList rows={rows} />
      {undivided === 0n ? null : (
        <p>
          Rader utan inriktning, till exempel potter, är inte med i fördelningen mellan individ och struktur.
        </p>
      )}
    </Section>
  );
}

function Ways({ view, shown, unit, mayKeep }: Props & { readonly shown: ShownBudget }) {
  const { id, version, status } = shown.budget;
  const here = `ar=${view.year}&version=${version}`;
  const latest = view.versions.at(-1)?.id === id;
  return (
    <ButtonRow>
      {mayKeep && !view.closed && (status !== "adopted" || latest) ? (
        <ButtonLink kind="secondary" href={`/ekonomi/budget/${id}/beslut`}>
          {status === "adopted" ? "Börja en ny version" : "Skriv in samråd och beslut"}
        </ButtonLink>
      ) : null}
      <ButtonLink kind="secondary" href={`/ekonomi/budget?${here}${unit.key === "tkr" ? "" : "&enhet=tkr"}`}>
        {unit.key === "tkr" ? "Visa i kronor" : "Visa i tkr"}
      </ButtonLink>
      <ButtonLink kind="secondary" href={`/ekonomi/budget/excel?${here}`}>
        Hämta som Excel
      </ButtonLink>
      <ButtonLink kind="secondary" href="/ekonomi/rader">
        Se raderna
      </ButtonLink>
    </ButtonRow>
  );
}
