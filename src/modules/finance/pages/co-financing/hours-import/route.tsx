import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { addHours } from "../../../actions/co-financing/add-hours.ts";
import type { FoundProject } from "../../../actions/co-financing/find-project.ts";
import type { HoursContent } from "../../../model/co-financing/hours.ts";
import type { HoursRow } from "../../../model/co-financing/hours-table.ts";
import { readHoursTable } from "../../../model/co-financing/hours-table.ts";
import { keepers } from "../../duties.ts";
import { yearOf } from "../../year-of.ts";
import { hoursSentence } from "../hours-sentences.ts";
import { sentenceFor } from "../sentences.ts";
import { withProject } from "../with-project.ts";
import { readSent } from "./read-sent.ts";
import { importSentence } from "./sentences.ts";
import type { RowFinding } from "./view.tsx";
import { HoursImportView } from "./view.tsx";

const path = "/ekonomi/projekt/:projectId/tid/las-in";
/** Five mebibytes: a year of a large project is a tenth of it. */
const bodyLimit = 5 * 1024 * 1024;

type Sent = {
  readonly findings?: readonly RowFinding[];
  readonly text?: string;
  readonly typed?: Typed;
  readonly faults?: Faults;
  readonly status: number;
};

function show(request: ZoneRequest, { project }: FoundProject, sent?: Sent): PageResponse {
  const { findings = [], text = "", ...rest } = sent ?? {};
  const view = (
    <HoursImportView project={project} year={yearOf(request)} findings={findings} text={text} {...rest} />
  );
  return page("Läs in tid", view, { status: sent?.status ?? 200 });
}

async function take(request: ZoneRequest, found: FoundProject): Promise<PageResponse> {
  const form = await request.form();
  const refusedWith = (text: string, status = 422): PageResponse =>
    show(request, found, { typed: form.typed, faults: new Map([["rader", text]]), status });
  const sent = await readSent(form);
  if (!sent.ok) return refusedWith(importSentence(sent.refusal));
  const rows = readHoursTable(sent.value, request.today);
  if (!rows.ok) return refusedWith(importSentence(rows.refusal));
  const { text } = sent.value;
  const findings = rows.value.flatMap(unreadable);
  if (findings.length > 0) return show(request, found, { findings, text, status: 422 });
  const contents = rows.value.flatMap(({ read }): HoursContent[] => (read.ok ? [read.value] : []));
  if (contents.length === 0) return refusedWith("Det finns inga rader under rubrikerna.");
  const outcome = await request.inZone((work) => addHours(work, found.project.id, contents));
  if (outcome.ok)
    return seeOther(
      `/ekonomi/projekt/${found.project.id}/tid?ar=${contents[0]?.workedOn.slice(0, 4) ?? ""}`,
      success(outcome.value === 1 ? "En rad är inläst." : `${outcome.value} rader är inlästa.`),
    );
  if (outcome.refusal.code !== "hours.rows") {
    const answer = sentenceFor(outcome.refusal);
    return refusedWith(answer.text, answer.status);
  }
  const stopped = outcome.refusal.faults.flatMap((fault, at): RowFinding[] =>
    fault === null ? [] : [{ line: rows.value[at]?.line ?? 0, text: hoursSentence(fault).text }],
  );
  return show(request, found, { findings: stopped, text, status: 422 });
}

function unreadable({ line, read }: HoursRow): RowFinding[] {
  return read.ok ? [] : [{ line, text: hoursSentence(read.fault).text }];
}

export const hoursImportRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path,
    allow: keepers,
    handle: withProject((request, found) => show(request, found)),
  }),
  zoneRoute({
    method: "post",
    path,
    allow: keepers,
    bodyLimit,
    handle: withProject(take),
  }),
];
