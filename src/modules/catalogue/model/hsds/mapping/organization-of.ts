import type { Publisher } from "../../content/published-entry.ts";
import { organisationIdOf, organisationNumberOr, partId } from "../ids.ts";
import { said } from "../said.ts";
import type { HsdsOrganization, HsdsProgram } from "../schema/organization.ts";
import type { Answering } from "./answering.ts";

/** An association as it publishes, with as much of it as an organization tells. */
export interface AssociationFace
  extends Pick<Publisher, "associationId" | "slug" | "name" | "organisationNumber"> {
  /** In Swedish; empty where nothing is said. */
  readonly purpose: string;
}

/** Who runs interventions in an association's catalogue. */
export interface HostFace {
  readonly associationId: string;
  readonly name: string;
  readonly organisationNumber: string | null;
}

export type Face =
  | { readonly kind: "association"; readonly face: AssociationFace }
  | { readonly kind: "host"; readonly face: HostFace };

const identifierType = "organisationsnummer";
const identifierScheme = "SE-ORGNR";

/** An association keeps its own id, whatever its organisation number. */
export function associationOrganization(face: AssociationFace, answering: Answering): HsdsOrganization {
  const number = organisationNumberOr(face.organisationNumber);
  return {
    id: face.associationId,
    name: face.name,
    description: face.purpose || `${face.name} är ett samordningsförbund.`,
    website: answering.associationPage(face.slug),
    ...identifiersOf(face.associationId, number),
  };
}

/** The association's catalogue, which the services are delivered under. */
export function programOf(face: AssociationFace): HsdsProgram {
  return {
    id: programIdOf(face.associationId),
    organization_id: face.associationId,
    name: face.name,
    description: face.purpose || `Insatser som ${face.name} publicerar.`,
  };
}

export function programIdOf(associationId: string): string {
  return partId(associationId, "program", "catalogue");
}

/** The same for every association that names the same organisation number. */
export function hostIdOf(host: HostFace): string | null {
  const number = organisationNumberOr(host.organisationNumber);
  if (number !== null) return organisationIdOf(number);
  return host.name.trim() === ""
    ? null
    : partId(host.associationId, "host", host.name.trim().toLocaleLowerCase("sv"));
}

/** Null where the entry names no host. */
export function hostOrganization(host: HostFace): HsdsOrganization | null {
  const id = hostIdOf(host);
  if (id === null) return null;
  const name = host.name.trim() || "Utan namn";
  return {
    ...{ id, name, description: `${name} ansvarar för insatser i katalogen.` },
    ...identifiersOf(id, organisationNumberOr(host.organisationNumber)),
  };
}

function identifiersOf(organizationId: string, number: string | null) {
  if (number === null) return {};
  const id = partId(organizationId, "identifier", identifierType);
  return said({
    organization_identifiers: [
      {
        ...{ id, organization_id: organizationId, identifier: number },
        ...{ identifier_scheme: identifierScheme, identifier_type: identifierType },
      },
    ],
  });
}
