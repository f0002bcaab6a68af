import { z } from "zod";
import type { Route } from "../../../../platform/http/route.ts";
import { DateField, RadioGroup, TextField } from "../../../../ui/index.ts";
import { addJointDate } from "../../actions/participation/notes.ts";
import { jointKinds } from "../../model/participation/details.ts";
import { neededDay, neededId } from "../participation-parts/fields.ts";
import { smallForm } from "../participation-parts/small-form.tsx";
import { jointWords } from "../participation-parts/words.ts";
import { choice, text } from "../referral-form/form-values.ts";

export const jointRoutes: readonly Route[] = smallForm({
  path: "/deltagare/:id/gemensamt/ny",
  title: "Lägg till SIP eller gemensam kartläggning",
  button: "Lägg till datumet",
  done: "Datumet är tillagt.",
  anchor: "gemensamt",
  mainField: "heldOn",
  schema: (today) =>
    z.object({
      id: neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
      kind: choice(jointKinds).transform((kind) => kind ?? "individualPlan"),
      heldOn: neededDay(today, "Skriv vilken dag mötet hölls."),
      note: text(500),
    }),
  load: async () => ({}),
  fields: ({ today }) => (
    <>
      <RadioGroup
        name="kind"
        label="Vad hölls?"
        value="individualPlan"
        options={jointKinds.map((value) => ({ value, label: jointWords[value] }))}
      />
      <DateField name="heldOn" label="Hölls den" value={today.toString()} />
      <TextField
        name="note"
        label="Kort om mötet"
        help="Till exempel vilka myndigheter som var med."
        optional
      />
    </>
  ),
  act: (work, participation, value) => addJointDate(work, participation, value),
});
