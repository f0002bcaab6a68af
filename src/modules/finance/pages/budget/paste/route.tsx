import { withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import { pasteIntoBudget } from "../../../actions/budget/paste-budget.ts";
import type { BudgetGrid } from "../../../actions/budget/read-grid.ts";
import { readGrid } from "../../../actions/budget/read-grid.ts";
import { planPaste } from "../../../model/budget/paste-plan.ts";
import { keepers } from "../../duties.ts";
import { budgetSentence } from "../sentences.ts";
import { cellFaults, readAnswers } from "./form.ts";
import type { Preview } from "./view.tsx";
import { PasteView } from "./view.tsx";

type Sent = {
  readonly preview?: Preview;
  readonly typed: Typed;
  readonly faults: Faults;
  readonly notice?: string;
  readonly edition: number;
  readonly status: number;
};

function show(grid: BudgetGrid, sent?: Sent): PageResponse {
  const view = (
    <PasteView
      grid={grid}
      edition={sent?.edition ?? grid.budget.edition}
      preview={sent?.preview}
      typed={sent?.typed}
      faults={sent?.faults}
      notice={sent?.notice}
    />
  );
  return page("Klistra in från Excel", view, { status: sent?.status ?? 200 });
}

async function open(request: ZoneRequest, id: string): Promise<PageResponse> {
  const grid = await request.inZone((work) => readGrid(work, id));
  if (grid === null) return notFound();
  const { year, version, status } = grid.budget;
  return status === "adopted" || grid.closed
    ? seeOther(`/ekonomi/budget?ar=${year}&version=${version}`)
    : show(grid);
}

async function take(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const grid = await request.inZone((work) => readGrid(work, id));
  if (grid === null) return notFound();
  const text = form.value("underlag");
  const edition = Number(form.value("utgava"));
  const typed = form.typed;
  if (text.trim() === "") {
    const faults = new Map([["underlag", "Klistra in raderna från Excel."]]);
    return show(grid, { typed, faults, edition, status: 422 });
  }
  const rows = grid.table.lines.map(({ row }) => row);
  const plan = planPaste(text, rows, grid.budget.year);
  const preview = { plan, text };
  const wrong = cellFaults(plan).length > 0;
  if (form.value("steg") !== "spara" || wrong)
    return show(grid, { preview, typed, faults: new Map(), edition, status: wrong ? 422 : 200 });
  const { choices, faults } = readAnswers(form, plan, rows);
  if (faults.size > 0) return show(grid, { preview, typed, faults, edition, status: 422 });
  const saved = await request.inZone((work) =>
    pasteIntoBudget(work, { budgetId: id, edition, plan, choices }),
  );
  if (saved.ok) return seeOther(`/ekonomi/budget/${id}/rutnat`, success(writtenText(saved.value.written)));
  const { status, text: notice } = budgetSentence(saved.refusal);
  return show(grid, { preview, typed, faults: new Map(), notice, edition: grid.budget.edition, status });
}

function writtenText(rows: number): string {
  return rows === 1
    ? "En rad är inklistrad och sparad. Du kan ångra sparningen."
    : `${rows} rader är inklistrade och sparade. Du kan ångra sparningen.`;
}

const path = "/ekonomi/budget/:budgetId/klistra-in";

export const pasteRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path, allow: keepers, handle: withId("budgetId", open) }),
  zoneRoute({ method: "post", path, allow: keepers, handle: withId("budgetId", take) }),
];
