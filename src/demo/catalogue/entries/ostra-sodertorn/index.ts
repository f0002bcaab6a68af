import type { DemoEntry } from "../../demo-entry.ts";
import { arbetstraning } from "./arbetstraning.ts";
import { enVagInTyreso } from "./en-vag-in-tyreso.ts";
import { konsultation } from "./konsultation.ts";
import { mia } from "./mia.ts";
import { miaOstraSodertorn } from "./mia-ostra-sodertorn.ts";
import { resursradetHaninge } from "./resursradet-haninge.ts";
import { resursradetNynashamn } from "./resursradet-nynashamn.ts";
import { ungINynas } from "./ung-i-nynas.ts";
import { ungITyreso } from "./ung-i-tyreso.ts";
import { ungdomsteametIHaninge } from "./ungdomsteamet-i-haninge.ts";

export const ostraSodertornEntries: readonly DemoEntry[] = [
  arbetstraning,
  enVagInTyreso,
  konsultation,
  miaOstraSodertorn,
  mia,
  resursradetHaninge,
  resursradetNynashamn,
  ungINynas,
  ungITyreso,
  ungdomsteametIHaninge,
];
