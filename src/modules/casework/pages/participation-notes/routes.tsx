import { z } from "zod";
import type { Route } from "../../../../platform/http/route.ts";
import { TextArea } from "../../../../ui/index.ts";
import { writeNote } from "../../actions/participation/notes.ts";
import { readNote } from "../../actions/participation/read-details.ts";
import { neededId, neededText } from "../participation-parts/fields.ts";
import { smallForm } from "../participation-parts/small-form.tsx";

const noteSchema = () =>
  z.object({
    id: neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
    text: neededText(20_000, "Skriv anteckningen."),
  });

const write = smallForm({
  path: "/deltagare/:id/anteckningar/ny",
  title: "Skriv en anteckning",
  lead: "Personen har rätt att läsa det du skriver. Skriv sakligt och bara det som behövs.",
  button: "Spara anteckningen i teamet",
  done: "Anteckningen är sparad.",
  anchor: "anteckningar",
  mainField: "text",
  draft: "note",
  schema: noteSchema,
  load: async () => ({}),
  fields: () => <TextArea name="text" label="Anteckning" rows={10} />,
  act: (work, participation, value) => writeNote(work, participation, { ...value, corrects: null }),
});

const correct = smallForm({
  path: "/deltagare/:id/anteckningar/:noteId",
  title: "Rätta en anteckning",
  lead: "Den gamla anteckningen står kvar. Den nya sparas intill och säger vilken den rättar.",
  button: "Spara rättelsen",
  done: "Rättelsen är sparad som en ny anteckning.",
  anchor: "anteckningar",
  mainField: "text",
  schema: noteSchema,
  load: (work, participation, param) => readNote(work, participation, param("noteId")),
  fields: ({ item }) => <TextArea name="text" label="Anteckning" value={item.text} rows={10} />,
  act: (work, participation, value, note) => writeNote(work, participation, { ...value, corrects: note.id }),
});

export const noteRoutes: readonly Route[] = [...write, ...correct];
