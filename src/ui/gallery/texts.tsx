import {
  ActionList,
  Badge,
  EmptyState,
  Expander,
  FigureLink,
  InfoBox,
  KeyFigure,
  Section,
  Status,
  SummaryList,
  Tabs,
} from "../index.ts";

function WorkList() {
  return (
    <Section heading="Att göra nu" id="att-gora">
      <ActionList
        empty="Inget väntar på dig just nu."
        items={[
          {
            href: "/remisser/1",
            label: "Svara på remissen från Socialtjänsten Haninge",
            reason: "Resursrådet beslutade 12 mars att Ung i Nynäs ska ta emot.",
            when: "senast 17 mars",
            late: true,
          },
          {
            href: "/deltagare/2",
            label: "Följ upp Anna ett år efter avslutet",
            reason: "Ettårsuppföljning.",
            when: "senast 2 april",
          },
          { href: "/samtycken/3", label: "Förnya samtycket", when: "31 mars" },
        ]}
      />
    </Section>
  );
}

function Figures() {
  return (
    <Section heading="Så går det" id="sa-gar-det">
      <div class="key-figures">
        <KeyFigure figure="149" label="Deltaganden i år" comparison="mål 160" href="/siffror/1" />
        <KeyFigure
          figure="59 %"
          label="Till arbete eller studier"
          comparison="88 av 149, mål 55 %"
          href="/siffror/2"
        />
        <KeyFigure
          figure="−312"
          label="Avvikelse (tkr)"
          comparison="till och med februari"
          href="/siffror/3"
        />
      </div>
      <p>
        Av de som avslutade gick{" "}
        <FigureLink figure="59 % (88 av 149)" href="/siffror/2" label="Till arbete eller studier" /> vidare
        till arbete eller studier.
      </p>
    </Section>
  );
}

export function TextGallery() {
  return (
    <>
      <WorkList />
      <Figures />
      <Section
        heading="Om insatsen"
        id="om-insatsen"
        action={<a href="/insatser/1/andra">Ändra uppgifterna</a>}
      >
        <Tabs
          label="Om insatsen"
          tabs={[
            { href: "/insatser/1", label: "Översikt", current: true },
            { href: "/insatser/1/deltagare", label: "Deltagare", current: false },
            { href: "/insatser/1/mal", label: "Mål och resultat", current: false },
          ]}
        />
        <SummaryList
          rows={[
            { key: "Huvudman", value: "Nynäshamns kommun" },
            { key: "Läge", value: <Status tone="active">Pågår</Status>, change: { href: "/lage" } },
            { key: "Målgrupp", value: "Unga 16–29 år som varken arbetar eller studerar" },
            { key: "Tidsperiod", value: "1 januari 2024–31 december 2026", change: { href: "/tid" } },
          ]}
        />
        <p>
          <Status>Inte påbörjad</Status> · <Status tone="active">Pågår</Status> ·{" "}
          <Status tone="done">Avslutad</Status> · <Status tone="attention">Försenad</Status> ·{" "}
          <Badge>Ny</Badge>
        </p>
        <InfoBox heading="Statistiken visar inga små tal">
          <p>Tal under fem visas inte, så att ingen kan räkna ut vem det gäller.</p>
        </InfoBox>
        <InfoBox kind="warning">
          <p>Samtycket tar slut 31 mars. Be deltagaren om ett nytt innan ni delar fler uppgifter.</p>
        </InfoBox>
        <Expander summary="Vad betyder deltagande?">
          <p>Ett deltagande är en inskrivning av en person i en insats. En person kan ha flera.</p>
        </Expander>
        <EmptyState
          text="Här är tomt än så länge. När någon skickar en remiss till er hamnar den här."
          next={<a href="/remisser/alla">Visa avslutade remisser</a>}
        />
      </Section>
    </>
  );
}
