import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Route } from "../../../../platform/http/route.ts";
import { DateField, Hidden, NumberField, RadioGroup, TextField } from "../../../../ui/index.ts";
import { addActivity, changeActivity } from "../../actions/participation/activities.ts";
import type { Choice } from "../../actions/participation/choices.ts";
import { readActivity } from "../../actions/participation/read-details.ts";
import type { Activity } from "../../model/participation/details.ts";
import { neededCode, neededDay, neededId, neededText } from "../participation-parts/fields.ts";
import { smallForm } from "../participation-parts/small-form.tsx";
import { day, text, version } from "../referral-form/form-values.ts";

const activityFields = (today: Temporal.PlainDate) => ({
  name: neededText(300, "Skriv vad aktiviteten heter."),
  kind: neededCode("Välj typ av aktivitet."),
  startsOn: neededDay(today, "Skriv vilken dag aktiviteten började."),
  endsOn: day(today),
  hoursPerWeek: hours(),
});

/** 0–80 with at most one decimal; null when empty. */
function hours() {
  return text(10).transform((typed, context) => {
    if (typed === "") return null;
    const amount = /^\d{1,2}([.,]\d)?$/.test(typed) ? Number(typed.replace(",", ".")) : Number.NaN;
    if (amount <= 80) return amount;
    context.addIssue({
      code: "custom",
      message: "Skriv timmar i veckan med siffror, högst 80, till exempel 12,5.",
    });
    return z.NEVER;
  });
}

const add = smallForm({
  path: "/deltagare/:id/aktiviteter/ny",
  title: "Lägg till aktivitet",
  button: "Lägg till aktiviteten",
  done: "Aktiviteten är tillagd.",
  anchor: "aktiviteter",
  mainField: "name",
  draft: "activity",
  schema: (today) =>
    z.object({
      id: neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
      ...activityFields(today),
    }),
  load: async () => ({}),
  fields: ({ choices, today }) => <Fields kinds={choices.activityKind} startsOn={today.toString()} />,
  act: (work, participation, value) => addActivity(work, participation, value),
});

const change = smallForm({
  path: "/deltagare/:id/aktiviteter/:activityId",
  title: "Ändra eller avsluta aktivitet",
  button: "Ändra aktiviteten",
  done: "Aktiviteten är ändrad.",
  anchor: "aktiviteter",
  mainField: "name",
  schema: (today) => z.object({ version: version(), ...activityFields(today) }),
  load: (work, participation, param) => readActivity(work, participation, param("activityId")),
  fields: ({ choices, item }) => (
    <>
      <Hidden name="version" value={String(item.version)} />
      <Fields kinds={choices.activityKind} startsOn={item.startsOn} activity={item} />
    </>
  ),
  act: (work, participation, value, activity) =>
    changeActivity(work, participation, { ...value, id: activity.id }),
});

type FieldsProps = {
  readonly kinds: readonly Choice[];
  readonly startsOn: string;
  readonly activity?: Activity;
};

function Fields({ kinds, startsOn, activity }: FieldsProps) {
  const weekly = activity?.hoursPerWeek ?? null;
  return (
    <>
      <TextField
        name="name"
        label="Aktivitet"
        help="Till exempel praktik, vägledningskurs eller frukostgrupp."
        width="medium"
        value={activity?.name ?? ""}
      />
      <RadioGroup name="kind" label="Typ" value={activity?.kind ?? ""} options={kinds} />
      <DateField name="startsOn" label="Började den" value={startsOn} />
      <DateField
        name="endsOn"
        label="Slutar den"
        help="Lämna tomt om det inte är bestämt."
        value={activity?.endsOn ?? ""}
        optional
      />
      <NumberField
        name="hoursPerWeek"
        label="Timmar i veckan"
        decimals
        value={weekly === null ? "" : String(weekly).replace(".", ",")}
        optional
      />
    </>
  );
}

export const activityRoutes: readonly Route[] = [...add, ...change];
