import { Status } from "../../../../ui/index.ts";
import type { Finding } from "../../model/checks/finding.ts";
import type { Report } from "../../model/report.ts";

type Props = {
  readonly findings: readonly Finding[];
  readonly report: Pick<Report, "id" | "year">;
  /** False on the page of the part itself. */
  readonly withLinks: boolean;
};

/** Errors first; each leads to where it is mended. */
export function FindingList({ findings, report, withLinks }: Props) {
  return (
    <ul class="report-findings">
      {findings.map((finding) => (
        <li>
          <Status tone={finding.severity === "error" ? "attention" : "neutral"}>
            {finding.severity === "error" ? "Måste rättas" : "Varning"}
          </Status>{" "}
          {withLinks ? <a href={placeOf(finding, report)}>{finding.place}</a> : null}
          {withLinks ? ": " : ""}
          {finding.sentence}
        </li>
      ))}
    </ul>
  );
}

function placeOf({ blockId, code }: Finding, { id, year }: Props["report"]): string {
  if (blockId !== null) return `/dokument/${id}/del/${blockId}`;
  if (code === "statementFails") return `/ekonomi/rakenskaper?ar=${year}`;
  if (code === "explanationMissing") return `/ekonomi/utfall?ar=${year}`;
  return `/dokument/${id}/underskrifter`;
}
