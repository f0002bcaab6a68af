import { formatCount, formatDate, formatDecimal } from "../../../../platform/values/format.ts";
import type { PartBasis, ShareBasis } from "../../model/contributions/part-basis.ts";
import { ageText } from "../../model/contributions/population.ts";
import { kronorWords, roundingWords } from "./words.ts";

/** One step on the way to a contribution, in words. */
export interface Step {
  readonly label: string;
  readonly value: string;
}

const partyWords = { state: "Statens", region: "Regionernas", municipality: "Kommunernas" } as const;

/** How a part came about, from the whole to the rounded krona; empty for an amount entered from an older decision. */
export function stepsOf({ shares = [], before }: PartBasis, amount: bigint): readonly Step[] {
  const steps = shares.flatMap(shareSteps);
  if (steps.length === 0) return [];
  const summed =
    shares.length > 1
      ? [
          {
            label: "Delarna tillsammans",
            value: shares.map((one) => kronorWords(BigInt(one.amount))).join(" + "),
          },
        ]
      : [];
  const raised =
    before === undefined
      ? []
      : [
          {
            label: `Läggs till version ${before.version}`,
            value: `${kronorWords(BigInt(before.amount))} + ${kronorWords(amount - BigInt(before.amount))}`,
          },
        ];
  return [...steps, ...summed, ...raised, { label: "Avgift", value: kronorWords(amount) }];
}

function shareSteps(basis: ShareBasis): readonly Step[] {
  const party: Step = {
    label: `${partyWords[basis.party]} del`,
    value: `${basis.share} av ${kronorWords(BigInt(basis.whole))} är ${kronorWords(BigInt(basis.partyAmount))} (lag 2003:1210, ${basis.reference})${oddUnit(basis)}`,
  };
  if (basis.key === "whole") return [party];
  return [party, ...weightSteps(basis), ...exactSteps(basis)];
}

/** The odd krona or öre that could not be halved. */
function oddUnit({ party, share, whole, partyAmount }: ShareBasis): string {
  const [top = "1", bottom = "1"] = share.split("/");
  const exact = BigInt(whole) * BigInt(top);
  const stated = BigInt(partyAmount) * BigInt(bottom);
  if (party === "state" || exact === stated) return "";
  return stated > exact ? ", med den udda delen" : ", utan den udda delen";
}

function weightSteps(basis: ShareBasis): readonly Step[] {
  const { population, weight, totalWeight, source } = basis;
  const share = `${formatCount(BigInt(weight))} av ${formatCount(BigInt(totalWeight))}`;
  const rule = source === "" ? [] : [{ label: "Regel", value: source }];
  if (population !== undefined) {
    const from = population.source === "" ? "" : `, källa: ${population.source}`;
    return [
      ...rule,
      {
        label: `Folkmängd ${formatDate(population.onDate)}`,
        value: `${share} (${ageText(population.ageFrom, population.ageTo)}${from})`,
      },
      { label: "Andel", value: percentOf(weight, totalWeight) },
    ];
  }
  const label = basis.key === "equal" ? "Lika delar" : "Fast andel";
  return [...rule, { label, value: `${share}, ${percentOf(weight, totalWeight)}` }];
}

function exactSteps({ exact, amount, roundTo, tookRest }: ShareBasis): readonly Step[] {
  const [top, bottom] = [BigInt(exact.numerator), BigInt(exact.denominator)];
  const isWhole = top % bottom === 0n && top / bottom === BigInt(amount);
  if (isWhole) return [{ label: "Före avrundning", value: kronorWords(top / bottom) }];
  const kronor = formatDecimal(Number((top * 10n) / bottom) / 1000, 3);
  const rest = tookRest ? "uppåt, för att delarna ska bli hela summan" : "nedåt";
  return [
    { label: "Före avrundning", value: `${kronor}\u00A0kr` },
    { label: "Avrundning", value: `till ${roundingWords(BigInt(roundTo))}, ${rest}` },
  ];
}

function percentOf(weight: string, total: string): string {
  return `${formatDecimal(Number((BigInt(weight) * 1_000_000n) / BigInt(total)) / 10_000, 2)}\u00A0%`;
}
