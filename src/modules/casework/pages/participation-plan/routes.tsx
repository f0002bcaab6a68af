import { z } from "zod";
import type { Route } from "../../../../platform/http/route.ts";
import { DateField, Hidden, RadioGroup, TextArea } from "../../../../ui/index.ts";
import { addPlanStep, changePlanStep } from "../../actions/participation/plan.ts";
import { readPlanStep } from "../../actions/participation/read-details.ts";
import { stepOutcomes } from "../../model/participation/exit.ts";
import { neededDay, neededId, neededText } from "../participation-parts/fields.ts";
import { smallForm } from "../participation-parts/small-form.tsx";
import { outcomeWords } from "../participation-parts/words.ts";
import { choice, day, version } from "../referral-form/form-values.ts";

const textMissing = "Skriv vad ni har kommit överens om.";

const add = smallForm({
  path: "/deltagare/:id/plan/ny",
  title: "Lägg till mål eller steg",
  lead: "Skriv det tillsammans med personen, med personens egna ord.",
  button: "Lägg till i planen",
  done: "Planen är uppdaterad.",
  anchor: "plan",
  mainField: "text",
  draft: "plan",
  schema: (today) =>
    z.object({
      id: neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
      kind: choice(["goal", "step"]).transform((kind) => kind ?? "step"),
      text: neededText(2000, textMissing),
      agreedOn: neededDay(today, "Skriv vilken dag ni kom överens."),
      dueOn: day(today),
    }),
  load: async () => ({}),
  fields: ({ today }) => (
    <>
      <RadioGroup
        name="kind"
        label="Vad läggs till?"
        value="step"
        options={[
          {
            value: "goal",
            label: "Ett mål",
            help: "Det personen vill nå. Vid avslutet frågar vi hur det gick.",
          },
          { value: "step", label: "Ett steg", help: "Något att göra på vägen dit." },
        ]}
      />
      <TextArea name="text" label="Vad har ni kommit överens om?" rows={3} />
      <DateField name="agreedOn" label="Överenskommet den" value={today.toString()} />
      <DateField name="dueOn" label="Klart senast" optional />
    </>
  ),
  act: (work, participation, value) => addPlanStep(work, participation, value),
});

const change = smallForm({
  path: "/deltagare/:id/plan/:stepId",
  title: "Uppdatera planen",
  button: "Uppdatera planen",
  done: "Planen är uppdaterad.",
  anchor: "plan",
  mainField: "text",
  schema: (today) =>
    z.object({
      version: version(),
      text: neededText(2000, textMissing),
      dueOn: day(today),
      doneOn: day(today),
      outcome: choice(stepOutcomes),
    }),
  load: (work, participation, param) => readPlanStep(work, participation, param("stepId")),
  fields: ({ item }) => (
    <>
      <Hidden name="version" value={String(item.version)} />
      <TextArea name="text" label={item.kind === "goal" ? "Mål" : "Steg"} value={item.text} rows={3} />
      <DateField name="dueOn" label="Klart senast" value={item.dueOn ?? ""} optional />
      <DateField name="doneOn" label="Klart den" value={item.doneOn ?? ""} optional />
      <RadioGroup
        name="outcome"
        label="Hur gick det?"
        value={item.outcome ?? ""}
        options={stepOutcomes.map((value) => ({ value, label: outcomeWords[value] }))}
        optional
      />
    </>
  ),
  act: (work, participation, value, step) => changePlanStep(work, participation, { id: step.id, ...value }),
});

export const planRoutes: readonly Route[] = [...add, ...change];
