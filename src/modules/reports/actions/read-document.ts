import type { Work } from "../../../platform/db/work.ts";
import { associationOf, membersOf } from "../../associations/index.ts";
import { readChecks, readOutcomeTable } from "../../finance/index.ts";
import type { Assembled } from "../model/assemble.ts";
import { assemble } from "../model/assemble.ts";
import { checkDocument } from "../model/checks/check-document.ts";
import type { Finding } from "../model/checks/finding.ts";
import type { DataPart } from "../model/figures/report-table.ts";
import type { Report, ReportBlock } from "../model/report.ts";
import type { Seat } from "../model/seat.ts";
import { readBlocks } from "../store/blocks.ts";
import { readOpenComments } from "../store/comments.ts";
import { readReport } from "../store/reports.ts";
import { readSeats } from "../store/signatures.ts";
import { monthsOf } from "./data/outcome.ts";
import { dataTitles, readData } from "./data/sources.ts";
import type { Reader } from "./reader.ts";

export interface NamedSeat extends Seat {
  /** Empty where no member appoints it. */
  readonly member: string;
}

/** A whole document as it stands now: its parts printed, its figures, and what is to be mended. */
export interface ReadDocument {
  readonly report: Report;
  readonly association: string;
  readonly slug: string;
  /** In order, the removed left out. */
  readonly blocks: readonly ReportBlock[];
  readonly data: ReadonlyMap<string, DataPart>;
  readonly assembled: Assembled;
  readonly seats: readonly NamedSeat[];
  readonly findings: readonly Finding[];
}

/** A text that is not saved yet, to see the document as it would be with it. */
export type TypedText = Pick<ReportBlock, "id" | "heading" | "body">;

/** Null where there is no such document. */
export async function readDocument(
  reader: Reader,
  reportId: string,
  typed?: TypedText,
): Promise<ReadDocument | null> {
  const kept = await reader.inZone((work) => readFacts(work, reportId));
  if (kept === null) return null;
  const blocks = kept.blocks.map((block) => (block.id === typed?.id ? { ...block, ...typed } : block));
  const facts = { ...kept, blocks };
  const { report } = facts;
  const keys = blocks.filter(({ kind }) => kind === "data").map(({ dataKey }) => dataKey);
  const data = await readData(reader, report, keys.length === 0 ? [] : [...keys, ...alwaysKnown(report)]);
  const assembled = assemble({ blocks, data });
  return {
    ...facts,
    data,
    assembled,
    findings: checkDocument({ ...facts, year: report.year, data, assembled }),
  };
}

/** Data of any document, for whoever looks for figures to print; each source once. */
function alwaysKnown({ kind }: Report): readonly string[] {
  const wanted =
    kind === "operationalPlan"
      ? ["contributions", "budget"]
      : ["contributions", "operatingStatement", "incomeStatement", "balanceSheet", "equity"];
  return wanted.filter((key) => dataTitles.has(key));
}

async function readFacts(work: Work, reportId: string) {
  const report = await readReport(work, reportId);
  if (report === null) return null;
  const { name: association, slug } = await associationOf(work);
  const blocks = (await readBlocks(work, reportId)).filter(({ removed }) => !removed);
  const members = new Map((await membersOf(work)).map(({ id, name }) => [id, name]));
  const seats = (await readSeats(work, reportId)).map(
    (seat): NamedSeat => ({ ...seat, member: members.get(seat.memberId ?? "") ?? "" }),
  );
  const isSigned = blocks.some(({ dataKey }) => dataKey === "signatures");
  return {
    ...{ report, association, slug, blocks, seats },
    openComments: await readOpenComments(work, reportId),
    unsigned: isSigned ? seats.filter(({ signedOn }) => signedOn === null).map(seatName) : null,
    adopted: report.adoptedOn !== null,
    ...(await readYear(work, report)),
  };
}

/** What the books themselves say is wrong; a plan has no books yet. */
async function readYear(work: Work, report: Report) {
  if (report.kind === "operationalPlan") return { failing: [], unexplained: [] };
  const outcome = await readOutcomeTable(work, report.year, monthsOf(report));
  const checks = report.kind === "annualReport" ? await readChecks(work, report.year) : [];
  return {
    failing: checks.filter(({ holds }) => !holds),
    unexplained: outcome.hasLedger
      ? outcome.lines
          .filter((line) => line.needsExplanation && line.explanation === null)
          .map(({ row }) => row.label)
      : [],
  };
}

export function seatName({ role, name, member }: NamedSeat): string {
  return [role, name, member].filter((text) => text !== "").join(", ");
}
