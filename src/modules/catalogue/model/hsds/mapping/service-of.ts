import { facetsOf } from "../../content/facets.ts";
import { readingOf } from "../../reading/reading.ts";
import type { FeedService, GoneService, ShownService } from "../feed.ts";
import { said } from "../said.ts";
import type { HsdsService } from "../schema/service.ts";
import type { Answering } from "./answering.ts";
import { areasOf, offersOf } from "./offers-of.ts";
import type { AssociationFace, HostFace } from "./organization-of.ts";
import {
  associationOrganization,
  hostIdOf,
  hostOrganization,
  programIdOf,
  programOf,
} from "./organization-of.ts";
import { ownFieldsOf } from "./own-fields-of.ts";
import { partsOf } from "./parts-of.ts";
import { isEmail } from "./values.ts";
import { hsdsWords } from "./words.ts";

/** How much of a service an answer holds. */
export type Depth = "minimal" | "flat" | "full";

export function serviceOf(service: FeedService, answering: Answering, depth: Depth): HsdsService {
  if (service.state !== "shown") return goneServiceOf(service);
  if (depth === "minimal") return minimalOf(service, answering);
  const flat = flatOf(service, answering, depth === "full");
  return depth === "flat" ? flat : { ...flat, ...nestedOf(service, answering) };
}

/** What a harvester needs to take it away: an id, a name and a status. */
function goneServiceOf({ entryId, associationId, name, state, lastModified }: GoneService): HsdsService {
  return {
    ...{ id: entryId, name, status: goneStatus[state] },
    ...{ organization_id: associationId, last_modified: lastModified },
  };
}

const goneStatus = {
  ...{ resting: "temporarily closed", ended: "inactive", removed: "defunct" },
} as const satisfies Record<GoneService["state"], HsdsService["status"]>;

function minimalOf({ entry, lastModified }: ShownService, { language }: Answering): HsdsService {
  const { name } = readingOf(entry.content, language, "standard");
  return { id: entry.entryId, name: name.text, status: "active", last_modified: lastModified };
}

function flatOf(service: ShownService, answering: Answering, nested: boolean): HsdsService {
  const { entry, lastModified } = service;
  const { content } = entry;
  const reading = readingOf(content, answering.language, "standard");
  const { fields } = reading;
  const { ageFrom, ageTo } = facetsOf(content);
  return {
    id: entry.entryId,
    organization_id: hostIdOf(hostFaceOf(service)) ?? entry.associationId,
    program_id: programIdOf(entry.associationId),
    name: reading.name.text,
    status: "active",
    ...said({
      description: fields.what?.text ?? reading.summary.text,
      url: answering.pageOf(entry),
      email: content.contacts.map(({ email }) => email).find(isEmail),
      interpretation_services: content.interpreter ? hsdsWords[answering.language].interpreter : null,
      application_process: fields.apply?.text,
      fees_description: fields.cost?.text,
      eligibility_description: fields.forWhom?.text,
      minimum_age: ageFrom,
      maximum_age: ageTo,
      assured_date: entry.verifiedOn,
    }),
    last_modified: lastModified,
    samordna: { ...ownFieldsOf(entry, reading, answering, nested), ...offersOf(service, answering) },
  };
}

function nestedOf(service: ShownService, answering: Answering): Partial<HsdsService> {
  const face = associationFaceOf(service);
  return {
    organization: hostOrganization(hostFaceOf(service)) ?? associationOrganization(face, answering),
    program: programOf(face),
    ...partsOf(service.entry, answering),
    ...said({ service_areas: [...areasOf(service, answering)] }),
  };
}

function hostFaceOf({ entry }: ShownService): HostFace {
  return { associationId: entry.associationId, ...entry.content.host };
}

function associationFaceOf({ entry, associationNumber, associationPurpose }: ShownService): AssociationFace {
  return {
    ...{ associationId: entry.associationId, slug: entry.associationSlug, name: entry.associationName },
    ...{ organisationNumber: associationNumber, purpose: associationPurpose },
  };
}
