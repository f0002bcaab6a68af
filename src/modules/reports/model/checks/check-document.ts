import { formatKronor } from "../../../../platform/values/format.ts";
import type { Assembled } from "../assemble.ts";
import { printFigure } from "../figures/known-figure.ts";
import type { DataPart } from "../figures/report-table.ts";
import type { ReportBlock } from "../report.ts";
import { compareFigures } from "./compare-figures.ts";
import type { Finding, FindingCode } from "./finding.ts";
import { severities } from "./finding.ts";
import { proseOf } from "./prose.ts";

export interface CheckInput {
  readonly year: number;
  readonly blocks: readonly ReportBlock[];
  readonly assembled: Assembled;
  readonly data: ReadonlyMap<string, DataPart>;
  /** Block ids of comments that nobody has resolved, one for each comment. */
  readonly openComments: readonly string[];
  /** Checks of the statements that do not hold; differences in öre. */
  readonly failing: readonly { readonly title: string; readonly difference: bigint }[];
  /** Rows whose deviation is to be explained and is not. */
  readonly unexplained: readonly string[];
  /** Seats that have not signed; null where the document is not signed at all. */
  readonly unsigned: readonly string[] | null;
  readonly adopted: boolean;
}

/** Everything to mend before publication, errors first and then in the order of the document. */
export function checkDocument(input: CheckInput): readonly Finding[] {
  const found = [...input.blocks.flatMap((block) => checkBlock(block, input)), ...checkWhole(input)];
  return [
    ...found.filter((finding) => finding.severity === "error"),
    ...found.filter((finding) => finding.severity === "warning"),
  ];
}

function checkBlock(block: ReportBlock, input: CheckInput): Finding[] {
  const place = placeOf(block);
  const finding = (code: FindingCode, sentence: string) => make(code, sentence, block.id, place);
  const found: Finding[] = [];
  if (block.kind === "text" && block.required && block.body.trim() === "")
    found.push(finding("textMissing", "Texten saknas. Skriv den, eller ta bort delen ur dokumentet."));
  if (block.copiedFrom !== null && block.body.trim() !== "")
    found.push(
      finding(
        "textFromLastYear",
        `Texten är kvar från ${block.copiedFrom}. Gå igenom den och ändra det som inte stämmer längre.`,
      ),
    );
  for (const fault of input.assembled.faults.filter((one) => one.blockId === block.id))
    found.push(
      fault.kind === "figure"
        ? finding(
            "figureUnknown",
            `Siffran {{${fault.key}}} finns inte i underlaget. Välj en ur listan över siffror.`,
          )
        : finding("referenceBroken", `Hänvisningen [[${fault.key}]] leder ingenstans. Välj en ur listan.`),
    );
  if (block.kind === "text") found.push(...checkFigures(block, input, finding));
  const comments = input.openComments.filter((id) => id === block.id).length;
  if (comments > 0)
    found.push(
      finding(
        "commentOpen",
        comments === 1 ? "En kommentar är inte avklarad." : `${comments} kommentarer är inte avklarade.`,
      ),
    );
  const empty = block.kind === "data" ? input.data.get(block.dataKey)?.empty : null;
  if (empty !== null && empty !== undefined) found.push(finding("dataMissing", empty));
  return found;
}

function checkFigures(
  block: ReportBlock,
  { assembled, year }: CheckInput,
  finding: (code: FindingCode, sentence: string) => Finding,
): Finding[] {
  const known = [...assembled.figures.values()];
  return proseOf(block.body).flatMap((text) =>
    compareFigures(text, known, year).map((fault) => {
      const right = fault.known === null ? null : printFigure(fault.known, "kr");
      if (fault.kind === "unitSlip")
        return finding(
          "unitSlip",
          `I texten står ”${fault.stated.text}”. ${right === null ? "Beloppet är redan i kronor: ta bort tusental eller miljoner." : `Beloppet är i kronor: ${right} (${fault.known?.label ?? ""}).`}`,
        );
      return finding(
        "figureDisagrees",
        `I texten står ”${fault.stated.text}”. I underlaget står ${right ?? ""}: ${fault.known?.label ?? ""}. Skriv {{${fault.known?.key ?? ""}}} så följer siffran underlaget.`,
      );
    }),
  );
}

function checkWhole(input: CheckInput): Finding[] {
  const whole = (code: FindingCode, place: string, sentence: string) => make(code, sentence, null, place);
  return [
    ...input.failing.map(({ title, difference }) =>
      whole(
        "statementFails",
        "Räkenskaperna",
        `Kontrollen ”${title}” stämmer inte: ${formatKronor(difference)} kronor skiljer.`,
      ),
    ),
    ...input.unexplained.map((row) =>
      whole("explanationMissing", "Utfall", `Avvikelsen för ${row} är inte förklarad.`),
    ),
    ...(input.unsigned ?? []).map((seat) =>
      whole("signatureMissing", "Underskrifter", `Underskrift saknas: ${seat}.`),
    ),
    ...(input.adopted
      ? []
      : [
          whole(
            "notAdopted",
            "Antagande",
            "Dokumentet är inte antaget. Fyll i dag och paragraf när styrelsen har beslutat.",
          ),
        ]),
  ];
}

function make(code: FindingCode, sentence: string, blockId: string | null, place: string): Finding {
  return { code, severity: severities[code], blockId, place, sentence };
}

function placeOf(block: ReportBlock): string {
  return block.heading === "" ? "En del utan rubrik" : block.heading;
}
