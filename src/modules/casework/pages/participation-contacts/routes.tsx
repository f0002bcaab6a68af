import { z } from "zod";
import type { Route } from "../../../../platform/http/route.ts";
import { DateField, Hidden, Select, TextField } from "../../../../ui/index.ts";
import { addContact, endContactPerson } from "../../actions/participation/contacts.ts";
import { contactStart, readContact } from "../../actions/participation/read-details.ts";
import { neededDay, neededId } from "../participation-parts/fields.ts";
import { smallForm } from "../participation-parts/small-form.tsx";
import { id, text } from "../referral-form/form-values.ts";

const add = smallForm({
  path: "/deltagare/:id/kontaktpersoner/ny",
  title: "Lägg till kontaktperson",
  lead: "Välj någon i teamet, eller skriv vem det är hos en annan arbetsgivare. Personen kan ha flera.",
  button: "Lägg till kontaktpersonen",
  done: "Kontaktpersonen är tillagd.",
  anchor: "kontaktpersoner",
  mainField: "name",
  schema: (today) =>
    z.object({
      id: neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
      userId: id(),
      name: text(120),
      employer: text(120),
      role: text(120),
      since: neededDay(today, "Skriv från vilken dag."),
    }),
  load: (work, participation) => contactStart(work, participation),
  fields: ({ item, today }) => (
    <>
      <Select
        name="userId"
        label="Kollega i teamet"
        options={item.map(({ userId, name, employer }) => ({ value: userId, label: `${name}, ${employer}` }))}
        emptyLabel="Någon annan"
        optional
      />
      <TextField
        name="name"
        label="Namn"
        help="Fyll i när det inte är en kollega i teamet."
        width="medium"
        optional
      />
      <TextField name="employer" label="Arbetsgivare" width="medium" optional />
      <TextField
        name="role"
        label="Roll"
        help="Till exempel handläggare eller arbetsterapeut."
        width="medium"
        optional
      />
      <DateField name="since" label="Från och med" value={today.toString()} />
    </>
  ),
  act: (work, participation, value) => addContact(work, participation, value),
});

const end = smallForm({
  path: "/deltagare/:id/kontaktpersoner/:contactId",
  title: "Avsluta kontaktperson",
  button: "Avsluta som kontaktperson",
  done: "Kontaktpersonen är avslutad och står bland tidigare.",
  anchor: "kontaktpersoner",
  mainField: "until",
  schema: (today) => z.object({ until: neededDay(today, "Skriv till vilken dag.") }),
  load: (work, participation, param) => readContact(work, participation, param("contactId")),
  fields: ({ item, today }) => (
    <>
      <p>{[item.name, item.employer].filter((part) => part !== "").join(", ")}</p>
      <Hidden name="contactId" value={item.id} />
      <DateField name="until" label="Till och med" value={today.toString()} />
    </>
  ),
  act: (work, participation, { until }, contact) => endContactPerson(work, participation, contact.id, until),
});

export const contactRoutes: readonly Route[] = [...add, ...end];
