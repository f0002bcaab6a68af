import type { OutlineBlock } from "./outline.ts";
import { data, newPage, optionalText, section, text } from "./parts.ts";

/** Lag (2018:597) om kommunal bokföring och redovisning, 4, 5 and 11 kap., as associations set it up. */
export const annualReportOutline: readonly OutlineBlock[] = [
  optionalText(1, "Ordförande har ordet", "Vad som präglade året, med ordförandens egna ord."),
  section("Förvaltningsberättelse"),
  text(
    2,
    "Sammanfattning av året",
    "Årets viktigaste händelser, resultat i insatserna och ekonomi i korthet.",
  ),
  text(2, "Förbundet och dess medlemmar", "Vilka medlemmarna är och vilka lagar förbundet följer."),
  data("members"),
  data("contributions"),
  text(
    2,
    "Styrelse, beredning och kansli",
    "Styrelsens arbete, sammanträden, revision, ledningsgrupp och personal.",
  ),
  text(2, "Måluppfyllelse", "Vilka mål som nåddes, vilka som inte nåddes och varför."),
  data("goalAttainment"),
  data("goalChart"),
  text(2, "Insatser", "Vad insatserna har gjort och för vilka."),
  data("statistics"),
  text(
    2,
    "Ekonomisk redogörelse",
    "Årets resultat mot budget, prognos för kommande år och viktiga händelser.",
  ),
  data("outcomeChart"),
  text(
    2,
    "God ekonomisk hushållning",
    "Det egna kapitalet mot den nivå som staten rekommenderar, och hur medlen används.",
  ),
  data("equity"),
  data("balanceRequirement", "Balanskravsutredning", 2),
  newPage,
  data("incomeStatement", "Resultaträkning"),
  data("balanceSheet", "Balansräkning"),
  data("cashFlow", "Kassaflödesanalys"),
  data("notes", "Noter"),
  newPage,
  text(1, "Driftredovisning per insats", "Vad som förklarar skillnaden mellan budget och utfall i stort."),
  data("operatingStatement"),
  data("explanations"),
  data("coFinancing"),
  text(1, "Underskrifter", "Styrelsens intygande, med ort och dag."),
  data("signatures"),
];
