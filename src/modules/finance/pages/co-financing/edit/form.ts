import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Partner, ProjectContent } from "../../../model/co-financing/project.ts";
import { programmes } from "../../../model/co-financing/project.ts";
import { optionalRateField, parseRate } from "../../allocation/rate-field.ts";
import { dayField, neededText, textField } from "../../fields.ts";

const partnerFault =
  "Skriv en part per rad, till exempel ”Södra Roslagen; 15” där 15 är procent av budgeten.";

/** "Namn; 15" per line, with semicolon or tab before the percent, which may be left out. */
const partnersField = textField(5000).transform((text, context) => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line): { partner: string; part: number | null }[] => {
    const [name = "", share = "", ...rest] = line.split(/[;\t]/).map((cell) => cell.trim());
    const part = share === "" ? null : parseRate(share);
    if (name === "" || name.length > 200 || rest.length > 0 || (share !== "" && part === null)) {
      context.addIssue({ code: "custom", message: partnerFault });
      return [];
    }
    return [{ partner: name, part }];
  });
});

export function projectForm(today: Temporal.PlainDate) {
  return z
    .object({
      namn: neededText(200, "Skriv projektets namn."),
      finansiar: neededText(200, "Skriv vem som finansierar projektet."),
      program: z.enum(programmes, "Välj program."),
      nummer: textField(100),
      agare: textField(200),
      start: dayField(today),
      slut: dayField(today),
      andel: optionalRateField,
      dimension: textField(20),
      objekt: textField(40),
      parter: partnersField,
      not: textField(4000),
    })
    .transform((sent): ProjectContent => {
      const isOwner = (name: string) => name.toLocaleLowerCase("sv") === sent.agare.toLocaleLowerCase("sv");
      return {
        name: sent.namn,
        funder: sent.finansiar,
        programme: sent.program,
        funderNumber: sent.nummer,
        owner: sent.agare,
        startsOn: sent.start,
        endsOn: sent.slut,
        rate: sent.andel ?? 0,
        ledgerDimension: sent.dimension,
        ledgerObject: sent.objekt,
        note: sent.not,
        partners: sent.parter.map(
          (one): Partner => ({ ...one, role: isOwner(one.partner) ? "owner" : "partner" }),
        ),
      };
    });
}
