import { formatKronor } from "../../../../platform/values/format.ts";
import { ActionList, KeyFigure, Layout, Lead, PageHeading, Section, Tabs } from "../../../../ui/index.ts";
import type { Money } from "../../actions/hub/read-money.ts";
import { moneyAction } from "./task-words.ts";

/** The way into the association's money: what waits, where the year stands, and the areas in the order of the year. */
export function HubView({ money }: { readonly money: Money }) {
  const { year } = money;
  return (
    <Layout>
      <PageHeading>{`Ekonomi ${year}`}</PageHeading>
      <Lead>Från statens tilldelning till årsredovisningen. Varje siffra öppnas till det den bygger på.</Lead>
      <Tabs
        label="År"
        tabs={[year - 1, year, year + 1, year + 2].map((one) => ({
          href: `/ekonomi?ar=${one}`,
          label: String(one),
          current: one === year,
        }))}
      />
      <Section heading="Att göra nu" id="att-gora">
        <ActionList items={money.tasks.map(moneyAction)} empty="Inget i årets ekonomi väntar på dig." />
      </Section>
      <Figures money={money} />
      <Section heading="Områden" id="omraden">
        <ActionList
          items={areas.map(({ path, label, text }) => ({
            ...{ href: `/ekonomi/${path}?ar=${year}`, label },
            reason: text,
          }))}
          empty=""
        />
      </Section>
    </Layout>
  );
}

function Figures({ money }: { readonly money: Money }) {
  const { year, contributions, budget, outcome, result, equity, allowed } = money;
  const kronor = (amount: bigint | null) =>
    amount === null ? "–" : `${formatKronor(amount, { decimals: 0 })} kr`;
  return (
    <div class="key-figures">
      <KeyFigure
        figure={kronor(contributions)}
        label="Medlemsavgifter"
        href={`/ekonomi/avgifter?ar=${year}`}
      />
      <KeyFigure
        figure={kronor(outcome)}
        label="Kostnader hittills"
        comparison={budget === null ? undefined : `Budget: ${kronor(budget)}`}
        href={`/ekonomi/utfall?ar=${year}`}
      />
      <KeyFigure
        figure={kronor(equity)}
        label="Eget kapital"
        comparison={allowed === null ? undefined : `Tillåtet: ${kronor(allowed)}`}
        href={`/ekonomi/tilldelning/eget-kapital?ar=${year}`}
      />
      {result === null ? null : (
        <KeyFigure figure={kronor(result)} label="Resultat" href={`/ekonomi/rakenskaper?ar=${year}`} />
      )}
    </div>
  );
}

const areas = [
  {
    path: "tilldelning",
    label: "Statens tilldelning",
    text: "Belopp från äskande till beslut, uppskattningar och eget kapital mot det tillåtna.",
  },
  { path: "avgifter", label: "Medlemsavgifter", text: "Fördelning, avisering och betalning per medlem." },
  { path: "budget", label: "Budget", text: "Förslag, samråd och beslut, år för år." },
  {
    path: "bokforing",
    label: "Bokföring",
    text: "SIE-filer, konton, verifikationer och koppling till rader.",
  },
  {
    path: "utfall",
    label: "Utfall och prognos",
    text: "Avvikelser, förklaringar, inköp, bemanning och moms.",
  },
  { path: "projekt", label: "Medfinansiering", text: "ESF och andra projekt, brutto och netto." },
  {
    path: "rakenskaper",
    label: "Räkenskaper",
    text: "Resultat, balans, kassaflöde, noter, kontroller och bokslut.",
  },
] as const;
