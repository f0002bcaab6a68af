import { Section, SummaryList } from "../../../../ui/index.ts";

/** Where the figures of the page say how they came about. */
export const definitionsId = "sa-raknas";

/** What each figure counts, and what it leaves out. */
export function Definitions() {
  return (
    <Section id={definitionsId} heading="Så räknas siffrorna">
      <SummaryList
        rows={[
          {
            key: "Visning",
            value:
              "En gång som sidan om en insats har visats. Den som läser sidan två gånger räknas två gånger. Redaktörer och sökmotorer räknas inte.",
          },
          {
            key: "Kontakt",
            value:
              "Ett tryck på insatsens telefonnummer, e-postadress eller webbplats. Den som slår numret för hand räknas inte.",
          },
          {
            key: "Sökning",
            value:
              "Ett svar på ord eller val i förbundets katalog, eller i hela landets när läsaren har valt en av förbundets kommuner. Att bläddra till nästa sida räknas inte.",
          },
          {
            key: "Val",
            value:
              "Varje val i en sökning för sig, till exempel en kommun och en målgrupp. En sökning kan ha flera.",
          },
          {
            key: "Utan träff",
            value:
              "Sökningar som ingen insats stämde med. De ingår också bland sökningarna. Orden visas först när de har sökts minst fem gånger.",
          },
          {
            key: "Läsare som valt kommun",
            value: "Visningar och kontakter från en sökning där läsaren hade valt just den kommunen.",
          },
          { key: "Vecka", value: "Från måndag till söndag, svensk tid. Den senaste veckan pågår." },
        ]}
      />
    </Section>
  );
}
