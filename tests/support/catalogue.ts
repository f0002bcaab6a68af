import { addEntry, publishEntry } from "../../src/modules/catalogue/index.ts";
import type { EntryContent } from "../../src/modules/catalogue/model/content/entry-content.ts";
import {
  emptyContent,
  emptyReaderText,
  textsNamed,
} from "../../src/modules/catalogue/model/content/entry-content.ts";
import type { Actor } from "../../src/platform/access/actor.ts";
import type { World } from "./world.ts";
import { accepted } from "./world.ts";

/** An entry with everything that publication asks for; `changes` replace whole fields. */
export function sampleContent(name: string, changes: Partial<EntryContent> = {}): EntryContent {
  return {
    ...emptyContent(name),
    kinds: ["workTraining"],
    targetGroups: ["youngAdults"],
    municipalities: ["0136"],
    ways: ["self"],
    agencies: ["municipality", "employmentService"],
    fee: 0,
    host: { name: "Haninge kommun", organisationNumber: "2120000084" },
    tracks: [{ id: "hela", ageFrom: 16, ageTo: 29, municipalities: [], situations: [] }],
    contacts: [
      { id: "mottagning", name: "Mottagningen", phone: "08-123 45 67", email: "mottagning@haninge.example" },
    ],
    texts: {
      sv: {
        ...textsNamed(name),
        summary: "Du prövar ett arbete i lugn takt.",
        standard: {
          ...emptyReaderText,
          what: "Du får arbetsträna hos en arbetsgivare nära dig.",
          forWhom: "Du är mellan 16 och 29 år.",
          how: "Du träffar en handledare varje vecka.",
          apply: "Ring mottagningen.",
          cost: "Det kostar ingenting.",
        },
        tracks: { hela: { name: "Hela insatsen", forWhom: "" } },
      },
    },
    ...changes,
  };
}

/** Adds an entry and publishes it from today; gives its id. */
export async function publishSample(
  world: World,
  editor: Actor,
  content: EntryContent,
  slug: string,
): Promise<string> {
  return await world.inZone(editor, async (work) => {
    const entryId = await addEntry(work, { slug, interventionId: null, content, contactAddress: "" });
    const showing = { visibleFrom: work.today.toString(), visibleUntil: null };
    accepted(await publishEntry(work, { entryId, note: "", ...showing }));
    return entryId;
  });
}
