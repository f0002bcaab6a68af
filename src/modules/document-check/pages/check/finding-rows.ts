import type { Finding } from "../../model/finding.ts";
import { figureText, kindNames, placeText } from "../words.ts";
import type { FindingRow } from "./form.ts";

export function findingRows(findings: readonly Finding[]): FindingRow[] {
  return findings.map((finding) => ({
    place: placeText(finding).slice(0, 1000),
    position: finding.column === null ? `${finding.row}` : `rad ${finding.row}, kolumn ${finding.column}`,
    kind: kindNames[finding.kind],
    stated: figureText(finding.stated, finding.unit),
    computed: figureText(finding.computed, finding.unit),
    message: finding.message.slice(0, 1000),
  }));
}
