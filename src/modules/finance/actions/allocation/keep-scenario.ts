import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Scenario, ScenarioContent, ScenarioRefusal } from "../../model/allocation/scenario.ts";
import { checkScenario, nameOfCopy } from "../../model/allocation/scenario.ts";
import { insertScenario, readScenarios, updateScenario } from "../../store/allocation/scenarios.ts";

type Kept = Promise<Outcome<Scenario, ScenarioRefusal>>;

/** Adds a scenario, or changes and renames the one with `id`. */
export async function keepScenario(work: Work, content: ScenarioContent, id?: string): Kept {
  const all = await readScenarios(work);
  if (id !== undefined && !all.some((one) => one.id === id && !one.removed))
    return refused({ code: "scenario.gone" });
  const checked = checkScenario(
    content,
    all.filter((one) => one.id !== id),
  );
  if (!checked.ok) return checked;
  const scenario = { ...content, id: id ?? work.newId(), removed: false };
  await (id === undefined ? insertScenario(work, scenario) : updateScenario(work, scenario));
  return await told(work, id === undefined ? "scenario.add" : "scenario.change", scenario);
}

/** Copies a scenario under a free name, to be changed. */
export async function copyScenario(work: Work, id: string): Kept {
  const all = await readScenarios(work);
  const original = all.find((one) => one.id === id && !one.removed);
  if (original === undefined) return refused({ code: "scenario.gone" });
  const beside = all.filter((one) => !one.removed && one.firstYear === original.firstYear);
  const name = nameOfCopy(
    original.name,
    beside.map((one) => one.name),
  );
  const { id: _, removed: __, ...content } = original;
  return await keepScenario(work, { ...content, name });
}

/** Takes a scenario away, or puts it back where its name is still free. */
export async function removeScenario(work: Work, id: string, removed: boolean): Kept {
  const all = await readScenarios(work);
  const found = all.find((one) => one.id === id && one.removed !== removed);
  if (found === undefined) return refused({ code: "scenario.gone" });
  if (!removed) {
    const checked = checkScenario(found, all);
    if (!checked.ok) return checked;
  }
  const scenario = { ...found, removed };
  await updateScenario(work, scenario);
  return await told(work, removed ? "scenario.remove" : "scenario.restore", scenario);
}

async function told(work: Work, event: string, scenario: Scenario): Kept {
  await recordEvent(work, {
    event,
    subjectId: scenario.id,
    detail: { firstYear: scenario.firstYear },
  });
  return done(scenario);
}
