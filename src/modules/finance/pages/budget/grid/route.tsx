import type { Work } from "../../../../../platform/db/work.ts";
import { answerButton, withId } from "../../../../../platform/http/answer-form.ts";
import type { ZoneRequest } from "../../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../../platform/http/response.ts";
import { notFound, page, seeOther, success } from "../../../../../platform/http/response.ts";
import type { Route } from "../../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../../platform/http/route.ts";
import type { SentForm } from "../../../../../platform/http/sent-form.ts";
import type { Outcome } from "../../../../../platform/values/outcome.ts";
import { fetchIncome } from "../../../actions/budget/fetch-income.ts";
import { readGrid, readSaved } from "../../../actions/budget/read-grid.ts";
import { saveBudget, undoBudgetSave } from "../../../actions/budget/save-budget.ts";
import type { Budget } from "../../../model/budget/budget.ts";
import type { BudgetRefusal } from "../../../model/budget/budget-flow.ts";
import { keepers } from "../../duties.ts";
import { budgetSentence } from "../sentences.ts";
import { mergeSaved } from "./conflict.ts";
import type { SentGrid } from "./form.ts";
import { readGridForm } from "./form.ts";
import type { GridSent } from "./view.tsx";
import { GridView } from "./view.tsx";

async function show(request: ZoneRequest, id: string, sent?: GridSent): Promise<PageResponse> {
  const grid = await request.inZone((work) => readGrid(work, id));
  if (grid === null) return notFound();
  const { year, version, status } = grid.budget;
  if (sent === undefined && (status === "adopted" || grid.closed))
    return seeOther(`/ekonomi/budget?ar=${year}&version=${version}`);
  return page(`Ändra budgeten ${year}`, <GridView grid={grid} sent={sent} />, {
    status: sent?.status ?? 200,
  });
}

async function save(request: ZoneRequest, id: string): Promise<PageResponse> {
  const form = await request.form();
  const grid = await request.inZone((work) => readGrid(work, id));
  if (grid === null) return notFound();
  const sent = readGridForm(form, grid.table.lines, grid.budget.year);
  const { edition } = sent;
  if (sent.faults.size > 0)
    return show(request, id, { typed: form.typed, faults: sent.faults, edition, status: 422 });
  const saved = await request.inZone((work) => saveBudget(work, { budgetId: id, ...sent }));
  if (saved.ok)
    return seeOther(`/ekonomi/budget/${id}/rutnat`, success(`Budgeten för ${saved.value.year} är sparad.`));
  if (saved.refusal.code === "budget.edited") return conflict(request, id, form, sent);
  const { status, text } = budgetSentence(saved.refusal);
  return show(request, id, { typed: form.typed, faults: new Map(), notice: text, edition, status });
}

async function conflict(
  request: ZoneRequest,
  id: string,
  form: SentForm,
  sent: SentGrid,
): Promise<PageResponse> {
  const found = await request.inZone(async (work) => {
    const grid = await readGrid(work, id);
    return grid === null ? null : { grid, saved: await readSaved(work, grid.budget, sent.edition) };
  });
  if (found === null) return notFound();
  const { grid, saved } = found;
  const { lines } = grid.table;
  const merged = mergeSaved({ typed: form.typed, sent: sent.content, saved, lines, year: grid.budget.year });
  const took =
    merged.taken === 0 ? "" : ` ${merged.taken} rutor som du inte har ändrat har fått det nya värdet.`;
  return show(request, id, {
    typed: merged.typed,
    faults: merged.faults,
    notice: `Någon annan har sparat budgeten medan du arbetade, så ditt är inte sparat än.${took} Det du har skrivit står kvar. Gå igenom de rutor där ni har skrivit olika och spara sedan.`,
    edition: grid.budget.edition,
    status: 409,
  });
}

type Act = (work: Work, id: string, edition: number) => Promise<Outcome<Budget, BudgetRefusal>>;

function acting(act: Act, refusedTitle: string, said: string) {
  return withId("budgetId", async (request, id) => {
    const edition = Number((await request.form()).value("utgava"));
    return answerButton(request, {
      act: (work) => act(work, id, edition),
      done: () => seeOther(`/ekonomi/budget/${id}/rutnat`, success(said)),
      refusedTitle,
      sentence: budgetSentence,
    });
  });
}

const path = "/ekonomi/budget/:budgetId";

export const gridRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: `${path}/rutnat`,
    allow: keepers,
    handle: withId("budgetId", (request, id) => show(request, id)),
  }),
  zoneRoute({ method: "post", path: `${path}/rutnat`, allow: keepers, handle: withId("budgetId", save) }),
  zoneRoute({
    method: "post",
    path: `${path}/angra`,
    allow: keepers,
    handle: acting(undoBudgetSave, "Sparningen är inte ångrad", "Den senaste sparningen är ångrad."),
  }),
  zoneRoute({
    method: "post",
    path: `${path}/hamta-intakter`,
    allow: keepers,
    handle: acting(fetchIncome, "Intäkterna är inte hämtade", "Medlemsavgifterna är hämtade till budgeten."),
  }),
];
