import type { DemoEntry } from "../../demo-entry.ts";
import { arbetstraning } from "./arbetstraning.ts";
import { caseManagement } from "./case-management.ts";
import { datakurs } from "./datakurs.ts";
import { enVagInTyreso } from "./en-vag-in-tyreso.ts";
import { esfUngaMedFunktionsnedsattning } from "./esf-unga-med-funktionsnedsattning.ts";
import { ester } from "./ester.ts";
import { etableringscentrum } from "./etableringscentrum.ts";
import { klaraSkolan } from "./klara-skolan.ts";
import { konsultation } from "./konsultation.ts";
import { mia } from "./mia.ts";
import { miaOstraSodertorn } from "./mia-ostra-sodertorn.ts";
import { mobiliseringskurs } from "./mobiliseringskurs.ts";
import { preEster } from "./pre-ester.ts";
import { resursradetHaninge } from "./resursradet-haninge.ts";
import { resursradetNynashamn } from "./resursradet-nynashamn.ts";
import { samrehab } from "./samrehab.ts";
import { samtalMedKbtKonsult } from "./samtal-med-kbt-konsult.ts";
import { seVagen } from "./se-vagen.ts";
import { stationen } from "./stationen.ts";
import { supportedEmployment } from "./supported-employment.ts";
import { ungINynas } from "./ung-i-nynas.ts";
import { ungITyreso } from "./ung-i-tyreso.ts";
import { ungdomsteametIHaninge } from "./ungdomsteamet-i-haninge.ts";
import { vagValUngaNyanlanda } from "./vag-val-unga-nyanlanda.ts";
import { vagledning } from "./vagledning.ts";
import { vuxenteamHaninge } from "./vuxenteam-haninge.ts";

export const ostraSodertornEntries: readonly DemoEntry[] = [
  arbetstraning,
  caseManagement,
  datakurs,
  enVagInTyreso,
  esfUngaMedFunktionsnedsattning,
  ester,
  etableringscentrum,
  klaraSkolan,
  konsultation,
  miaOstraSodertorn,
  mia,
  mobiliseringskurs,
  preEster,
  resursradetHaninge,
  resursradetNynashamn,
  samrehab,
  samtalMedKbtKonsult,
  seVagen,
  stationen,
  supportedEmployment,
  ungINynas,
  ungITyreso,
  ungdomsteametIHaninge,
  vagValUngaNyanlanda,
  vagledning,
  vuxenteamHaninge,
];
