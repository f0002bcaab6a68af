import type { EquityEffect } from "../../model/allocation/equity-effect.ts";
import type { LadderBase, LadderMode } from "../../model/allocation/equity-ladder.ts";
import type { AmountStage } from "../../model/allocation/state-amount.ts";

export const stageWords = {
  requested: "Äskat",
  preliminary: "Preliminärt",
  revised: "Reviderat",
  final: "Slutligt beslut",
  accepted: "Accepterat",
} as const satisfies Record<AmountStage, string>;

export const effectWords = {
  fullCorrection: "S1: hela överskottet dras av på ett år",
  lockLost: "S2: bara spärren mot minskning försvinner",
  decided: "S3: beslutet som det har kommit",
} as const satisfies Record<EquityEffect, string>;

export const modeWords = {
  marginal: "Varje sats på sin del av basen",
  wholeBase: "En sats på hela basen",
} as const satisfies Record<LadderMode, string>;

export const baseWords = {
  contributions: "årets medlemsavgifter",
  stateShare: "statens andel",
  budget: "årets budgeterade kostnader",
} as const satisfies Record<LadderBase, string>;
