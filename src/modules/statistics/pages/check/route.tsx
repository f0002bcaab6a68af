import { z } from "zod";
import { dutiesByZone } from "../../../../platform/access/duty.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import { page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import type { Faults, Typed } from "../../../../platform/http/sent-form.ts";
import { seeFigures } from "../../actions/see-figures.ts";
import type { Contradiction } from "../../model/published/check-table.ts";
import { checkTable } from "../../model/published/check-table.ts";
import type { TableLine } from "../../model/published/read-table.ts";
import { readTable } from "../../model/published/read-table.ts";
import { registerYears } from "../../model/published/register-years.ts";
import { tableFaultSentence } from "../fault-words.ts";
import { CheckView } from "./view.tsx";

const schema = z.object({
  insats: z.string().min(1, "Välj vilken insats tabellen gäller."),
  tabell: z
    .string()
    .trim()
    .min(1, "Klistra in tabellen.")
    .max(20_000, "Tabellen är för lång. Klistra in en insats i taget."),
});

const showRoute = zoneRoute({
  method: "get",
  path: "/statistik/kontroll",
  allow: dutiesByZone.association,
  handle: (request) => shown(request, {}),
});

/** Nothing is saved: the table belongs to whoever published it. */
const checkRoute = zoneRoute({
  method: "post",
  path: "/statistik/kontroll",
  allow: dutiesByZone.association,
  handle: async (request) => {
    const form = await request.form();
    const { typed } = form;
    const parsed = form.parse(schema);
    if (!parsed.ok) return shown(request, { typed, faults: parsed.faults });
    const table = readTable(parsed.value.tabell);
    if (table.ok) return shown(request, { typed, checked: { of: parsed.value.insats, lines: table.value } });
    const { refusal } = table;
    const sentence =
      refusal.code === "tableEmpty"
        ? "Tabellen har inga rader med siffror. Klistra in en rad för varje år."
        : refusal.faults.map(tableFaultSentence).join(" ");
    return shown(request, { typed, faults: new Map([["tabell", sentence]]) });
  },
});

type Shown = {
  readonly typed?: Typed;
  readonly faults?: Faults;
  readonly checked?: { readonly of: string; readonly lines: readonly TableLine[] };
};

export type CheckResult = {
  readonly of: string;
  readonly lines: readonly TableLine[];
  readonly contradictions: readonly Contradiction[];
  /** Printed years that the register has nothing to compare with. */
  readonly notCompared: readonly number[];
};

async function shown(request: ZoneRequest, { typed, faults, checked }: Shown) {
  const years = new Set(checked?.lines.map(({ year }) => year));
  const seen = await seeFigures(request.services.db, request.actor, (all) =>
    all.filter((year) => years.has(year)),
  );
  const known = checked !== undefined && seen.interventions.includes(checked.of);
  const allFaults =
    checked === undefined || known ? faults : new Map([["insats", "Välj vilken insats tabellen gäller."]]);
  const register = checked === undefined ? new Map() : registerYears(seen, checked.of);
  const result: CheckResult | null =
    checked === undefined || !known
      ? null
      : {
          ...checked,
          contradictions: checkTable(checked.lines, register),
          notCompared: checked.lines.flatMap(({ year }) =>
            year === null || register.has(year) ? [] : [year],
          ),
        };
  const view = (
    <CheckView interventions={seen.interventions} result={result} typed={typed} faults={allFaults} />
  );
  return page("Kontrollera en publicerad tabell", view, { status: allFaults === undefined ? 200 : 422 });
}

export const checkRoutes: readonly Route[] = [showRoute, checkRoute];
