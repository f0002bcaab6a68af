import type { Figures } from "../counting/figures.ts";
import type { Draft } from "./draft.ts";
import { cellAt, equation, printed, withRest } from "./draft.ts";
import { WEIGHT } from "./set-cells.ts";

/** Activities by type and name. Rows are participations in an activity, so a small count of rows is a small count of persons. */
export function activityCells(draft: Draft, figures: Figures): void {
  for (const [year, insatser] of Object.entries(figures.activities))
    for (const [name, types] of Object.entries(insatser))
      for (const [type, activity] of Object.entries(types)) {
        const path = ["activities", year, name, type];
        const participants = printed(draft, [...path, "participants"], activity.participants, WEIGHT.stated);
        const rows = printed(draft, [...path, "rows"], activity.rows, WEIGHT.level);
        withRest(draft, rows, [participants], false);
        const items = Object.entries(activity.items).map(([item, n]) =>
          printed(draft, [...path, "items", item], n, WEIGHT.detail),
        );
        equation(draft, rows, items);
        const all = cellAt(draft, ["insatser", name, "years", year, "participants"]);
        if (all !== undefined) withRest(draft, all, [participants], false);
      }
}

/** Anonymous participations by sex and by intervention. */
export function anonymousCells(draft: Draft, figures: Figures): void {
  for (const [year, anonymous] of Object.entries(figures.anonymous ?? {})) {
    const path = ["anonymous", year];
    const total = printed(draft, [...path, "total"], anonymous.total, WEIGHT.sex);
    const sexes = (["women", "men", "notStated"] as const).map((sex) =>
      printed(draft, [...path, sex], anonymous[sex], WEIGHT.level),
    );
    equation(draft, total, sexes);
    const parts = Object.entries(anonymous.byInsats).map(([name, n]) =>
      printed(draft, [...path, "byInsats", name], n, WEIGHT.level),
    );
    equation(draft, total, parts);
  }
}

/** Interventions whose answers are left out of a survey: how few they are is itself a small count. */
export function surveyCells(draft: Draft, figures: Figures): void {
  for (const [round, groups] of Object.entries(figures.survey))
    for (const [group, { suppressedInsatser }] of Object.entries(groups))
      for (const [name, n] of Object.entries(suppressedInsatser))
        printed(draft, ["survey", round, group, "suppressedInsatser", name], n, WEIGHT.detail);
}
