import type { OutlineBlock } from "./outline.ts";
import { data, optionalText, text } from "./parts.ts";

/** Mål, budget och verksamhetsplan as the board adopts it in the autumn (lag 2003:1210, 20 §). */
export const operationalPlanOutline: readonly OutlineBlock[] = [
  text(1, "Sammanfattning", "Planen på en sida: inriktning, mål och pengar."),
  text(1, "Mål", "Förbundets syfte, de övergripande målen och hur de följs upp."),
  text(1, "Insatser", "Vilka insatser förbundet finansierar under året och vad som är nytt."),
  data("interventions"),
  optionalText(1, "Årliga mål", "Vad varje insats ska nå under året."),
  data("goals"),
  text(1, "Medlemsavgifter", "Statens tilldelning, fördelningen mellan medlemmarna och andra intäkter."),
  data("contributions"),
  data("contributionsChart"),
  text(1, "Budget", "Vad pengarna går till, och vad som skiljer från förra året."),
  data("budget"),
  optionalText(1, "Treårsplan", "Inriktningen för de två följande åren."),
  data("threeYearPlan"),
  text(1, "Eget kapital", "Det egna kapitalet mot den nivå som staten rekommenderar."),
  data("equity"),
  text(1, "Förslag till beslut", "Det styrelsen ska besluta, i den form det ska stå i protokollet."),
];
