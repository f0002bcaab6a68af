import type { Location } from "../../content/entry-content.ts";
import { labelOf } from "../../vocabulary.ts";
import { partId } from "../ids.ts";
import { said } from "../said.ts";
import type { HsdsLocation } from "../schema/location.ts";
import type { HsdsServiceAtLocation } from "../schema/service.ts";
import type { Answering } from "./answering.ts";

export function locationIdOf(entryId: string, location: Pick<Location, "id">): string {
  return partId(entryId, "location", location.id);
}

export function serviceAtLocationIdOf(entryId: string, location: Pick<Location, "id">): string {
  return partId(entryId, "service at location", location.id);
}

export function locationOf(entryId: string, location: Location, answering: Answering): HsdsLocation {
  const id = locationIdOf(entryId, location);
  return {
    ...{ id, location_type: location.kind },
    ...said({
      name: location.name,
      addresses: addressesOf(id, location, answering),
      accessibility: location.accessibility.map((code) => ({
        ...{ id: partId(id, "accessibility", code), location_id: id },
        description: labelOf(answering.vocabulary, "accessibility", code, answering.language),
      })),
    }),
  };
}

/** With the location itself in it. */
export function serviceAtLocationOf(
  entryId: string,
  location: Location,
  answering: Answering,
): HsdsServiceAtLocation {
  return {
    id: serviceAtLocationIdOf(entryId, location),
    service_id: entryId,
    location_id: locationIdOf(entryId, location),
    location: locationOf(entryId, location, answering),
  };
}

/** HSDS wants every line of an address; a place without street and city has none. */
function addressesOf(locationId: string, { street, postalCode, city, kind }: Location, answering: Answering) {
  if (kind !== "physical" || (street === "" && city === "")) return [];
  return [
    {
      ...{ id: partId(locationId, "address", "1"), location_id: locationId },
      ...{ address_1: street, city, postal_code: postalCode, country: "SE" },
      state_province: countyOf(city, answering),
      address_type: "physical" as const,
    },
  ];
}

/** Empty where the town is not the name of a municipality: nothing is guessed. */
function countyOf(city: string, { vocabulary }: Answering): string {
  const wanted = city.trim().toLocaleLowerCase("sv");
  return vocabulary.municipalities.find(({ name }) => name.toLocaleLowerCase("sv") === wanted)?.county ?? "";
}
