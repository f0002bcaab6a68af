import { Layout, PageHeading, SummaryList } from "../../../../ui/index.ts";

/** The way into the association's money, in the order of the year. */
export function HubView({ year }: { readonly year: number }) {
  const rows = areas.map(({ path, label, text }) => ({
    key: label,
    value: (
      <>
        <a href={`/ekonomi/${path}?ar=${year}`}>{`Öppna ${label.toLowerCase()}`}</a>
        <br />
        {text}
      </>
    ),
  }));
  return (
    <Layout>
      <PageHeading>{`Ekonomi ${year}`}</PageHeading>
      <SummaryList rows={rows} />
    </Layout>
  );
}

const areas = [
  {
    path: "tilldelning",
    label: "Statens tilldelning",
    text: "Belopp från äskande till beslut, prognos för eget kapital.",
  },
  { path: "avgifter", label: "Medlemsavgifter", text: "Fördelning, avisering och betalning per medlem." },
  { path: "budget", label: "Budget", text: "Förslag, samråd och beslut, år för år." },
  { path: "bokforing", label: "Bokföring", text: "Läs in SIE-filer och koppla konton till rader." },
  {
    path: "utfall",
    label: "Utfall och prognos",
    text: "Avvikelser, förklaringar, inköp, bemanning och moms.",
  },
  { path: "projekt", label: "Medfinansiering", text: "ESF och andra projekt, brutto och netto." },
  { path: "rakenskaper", label: "Räkenskaper", text: "Resultat, balans, kassaflöde, noter och kontroller." },
] as const;
