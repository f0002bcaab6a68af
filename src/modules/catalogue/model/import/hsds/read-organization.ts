import type { EntryPatch } from "../entry-patch.ts";
import type { Gathering } from "../gathering.ts";
import { line } from "../gathering.ts";
import { kept } from "../read-row.ts";
import { readOrganisationNumber } from "../values.ts";
import { at, firstText, listAt, textAt } from "./json.ts";

/** Who runs the service. Our own files name the association itself where an entry has no host. */
export function organizationOf(gathering: Gathering, service: unknown): EntryPatch["host"] {
  const organization = at(service, "organization");
  const ours = textAt(at(service, "samordna"), "association_id");
  if (ours !== "" && textAt(organization, "id") === ours) return {};
  const name = textAt(organization, "name");
  const number = listAt(organization, "organization_identifiers").find((one) =>
    /orgnr|organisationsnummer/i.test(
      `${textAt(one, "identifier_scheme")} ${textAt(one, "identifier_type")}`,
    ),
  );
  const written = firstText(number, "identifier");
  return kept({
    name: name === "" ? undefined : line(gathering, "organization", name, 200),
    organisationNumber:
      written === "" ? undefined : readOrganisationNumber(gathering, "organization_identifiers", written),
  });
}
