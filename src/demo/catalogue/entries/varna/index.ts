import type { DemoEntry } from "../../demo-entry.ts";
import { ambulerandeHandledare } from "./ambulerande-handledare.ts";
import { fordjupadKartlaggning } from "./fordjupad-kartlaggning.ts";
import { gruppmodellAvSe } from "./gruppmodell-av-se.ts";
import { halsoframjandeEtablering } from "./halsoframjande-etablering.ts";
import { lotsteamet } from "./lotsteamet.ts";
import { miaVarna } from "./mia-varna.ts";
import { motivationForYngre } from "./motivation-for-yngre.ts";
import { motiverandeSamtal } from "./motiverande-samtal.ts";
import { natverksmetoden } from "./natverksmetoden.ts";
import { oppoteket } from "./oppoteket.ts";
import { varnaTillvaxt } from "./varna-tillvaxt.ts";

export const varnaEntries: readonly DemoEntry[] = [
  ambulerandeHandledare,
  fordjupadKartlaggning,
  gruppmodellAvSe,
  halsoframjandeEtablering,
  lotsteamet,
  miaVarna,
  motivationForYngre,
  motiverandeSamtal,
  natverksmetoden,
  oppoteket,
  varnaTillvaxt,
];
