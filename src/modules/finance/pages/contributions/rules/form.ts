import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import { parseSwedishDate } from "../../../../../platform/values/swedish-date.ts";
import type { RuleContent } from "../../../actions/contributions/keep-rule.ts";
import type { MemberTerm } from "../../../model/contributions/member-order.ts";
import { splitKeys } from "../../../model/contributions/split-rule.ts";
import { neededText, yearField } from "../../fields.ts";
import { ageField } from "../age-field.ts";

const dayFault = "Skriv en dag som finns, till exempel 1/11 för den 1 november.";
const roundings = { ore: 1n, krona: 100n, tkr: 100_000n } as const;

function ruleForm(today: Temporal.PlainDate) {
  return z.object({
    part: z.enum(["region", "municipality"], "Välj vilka regeln gäller."),
    fran: yearField,
    nyckel: z.enum(splitKeys, "Välj hur de delar."),
    alderFran: ageField,
    alderTill: ageField,
    dag: z.string(dayFault).transform((text, context) => {
      const day = parseSwedishDate(text.trim() === "" ? "31/12" : text, today);
      if (day === undefined) context.addIssue({ code: "custom", message: dayFault });
      return { month: day?.month ?? 12, day: day?.day ?? 31 };
    }),
    arFore: z.enum(["0", "1", "2", "3"], "Välj vilket år folkmängden gäller.").transform(Number),
    avrundning: z.enum(["ore", "krona", "tkr"], "Välj hur delarna avrundas."),
    kalla: neededText(300, "Skriv var regeln står, till exempel förbundsordningen 7 §."),
  });
}

export const weightName = (memberId: string) => `andel-${memberId}`;

type Parsed =
  | { readonly ok: true; readonly value: RuleContent }
  | { readonly ok: false; readonly faults: ReadonlyMap<string, string> };

export function parseRule(form: SentForm, today: Temporal.PlainDate, memberIds: readonly string[]): Parsed {
  const parsed = form.parse(ruleForm(today));
  const faults = new Map(parsed.ok ? [] : parsed.faults);
  const texts = memberIds
    .map((id) => [id, form.value(weightName(id)).trim().replace(",", ".")] as const)
    .filter(([, text]) => text !== "" && form.value("nyckel") === "fixedShares");
  for (const [id, text] of texts)
    if (!/^\d{1,9}(\.\d{1,4})?$/.test(text))
      faults.set(weightName(id), "Skriv andelen som ett tal, till exempel 39 eller 9,75.");
  if (!parsed.ok || faults.size > 0) return { ok: false, faults };
  const { part, fran, nyckel, alderFran, alderTill, dag, arFore, avrundning, kalla } = parsed.value;
  const byPopulation = nyckel === "population";
  return {
    ok: true,
    value: {
      ...{ party: part, validFromYear: fran, key: nyckel, source: kalla, yearsBefore: arFore },
      ...{ ageFrom: alderFran, ageTo: alderTill, roundTo: roundings[avrundning] },
      populationMonth: byPopulation ? dag.month : null,
      populationDay: byPopulation ? dag.day : null,
      fixedWeights: wholeWeights(texts),
    },
  };
}

/** Shares as whole numbers that stand to each other as those that were written. */
function wholeWeights(texts: readonly (readonly [string, string])[]): ReadonlyMap<string, bigint> {
  const decimals = Math.max(0, ...texts.map(([, text]) => text.split(".")[1]?.length ?? 0));
  return new Map(
    texts.map(([id, text]) => {
      const [whole = "0", fraction = ""] = text.split(".");
      return [id, BigInt(whole + fraction.padEnd(decimals, "0"))];
    }),
  );
}

export const termForm = z
  .object({
    medlem: z.uuid("Välj en av medlemmarna i listan."),
    franAr: yearField,
    tillAr: z
      .string()
      .trim()
      .regex(/^(20\d\d)?$/, "Skriv året med fyra siffror eller lämna tomt.")
      .default("")
      .transform((text) => (text === "" ? null : Number(text))),
    utanfor: z.string().optional(),
    ordning: z
      .string()
      .trim()
      .regex(/^\d{0,3}$/, "Skriv platsen som ett helt tal, till exempel 1.")
      .default("")
      .transform(Number),
  })
  .transform(
    (sent): MemberTerm => ({
      ...{ memberId: sent.medlem, fromYear: sent.franAr, toYear: sent.tillAr, sort: sent.ordning },
      outsideRegions: sent.utanfor === "ja",
    }),
  );
