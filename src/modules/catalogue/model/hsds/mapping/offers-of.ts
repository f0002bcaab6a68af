import { municipalityName } from "../../vocabulary.ts";
import type { ShownService } from "../feed.ts";
import { partId } from "../ids.ts";
import { said } from "../said.ts";
import type { ServiceOwnFields } from "../schema/own-fields.ts";
import type { HsdsService } from "../schema/service.ts";
import type { Answering } from "./answering.ts";
import { hsdsWords } from "./words.ts";

type Area = NonNullable<HsdsService["service_areas"]>[number];

/** The municipalities that people may come from: the owner's, and those of others who offer the service. */
export function areasOf({ entry, offers }: ShownService, answering: Answering): readonly Area[] {
  const { entryId, content } = entry;
  const own = content.municipalities.map((code) => areaOf(entryId, code, code, answering));
  const known = new Set(content.municipalities);
  const others = offers.flatMap(({ associationId, name, municipalities }) =>
    municipalities
      .filter((code) => !known.has(code))
      .map((code) => ({
        ...areaOf(entryId, code, `${associationId} ${code}`, answering),
        description: hsdsWords[answering.language].offeredBy(name),
      })),
  );
  return [...own, ...others];
}

function areaOf(
  entryId: string,
  code: string,
  local: string,
  { vocabulary, municipalityPage }: Answering,
): Area {
  return {
    ...{ id: partId(entryId, "area", local), service_id: entryId, name: municipalityName(vocabulary, code) },
    ...{ extent: code, extent_type: "SCB kommunkod", uri: municipalityPage(code) },
  };
}

/** Who else offers the service; nothing where nobody does. */
export function offersOf(
  { offers }: ShownService,
  { associationPage }: Answering,
): Pick<ServiceOwnFields, "also_offered_by"> {
  return said({
    also_offered_by: offers.map(({ associationId, name, slug, municipalities, contact }) => ({
      ...{ association_id: associationId, association: name, address: associationPage(slug) },
      municipalities: [...municipalities],
      ...said({ contact }),
    })),
  });
}
