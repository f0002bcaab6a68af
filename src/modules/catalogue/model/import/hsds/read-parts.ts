import type { Contact, Link, Location } from "../../content/entry-content.ts";
import type { Gathering } from "../gathering.ts";
import { finding, line, remark } from "../gathering.ts";
import { unique } from "../terms.ts";
import { readEmail, readPhone, readPostalCode, readWebAddress } from "../values.ts";
import { at, firstText, isJson, listAt, textAt } from "./json.ts";

const mostParts = 20;

/** The file's own id where it can stand here, otherwise the part's number. */
export function localId(value: unknown, kind: string, index: number): string {
  const id = textAt(value, "id");
  return /^[A-Za-z0-9-]{1,40}$/.test(id) ? id : `${kind}-${index + 1}`;
}

const unlessEmpty = <T>(text: string, read: () => T | undefined): T | undefined =>
  text === "" ? undefined : read();

/** Undefined where the file tells of none: what was there stays. */
function orNothing<T>(service: unknown, all: readonly T[]): readonly T[] | undefined {
  return all.length > 0 || isFull(service) ? all.slice(0, mostParts) : undefined;
}

/** An answer of our own with everything in it: what is not there is nothing, and not left out. */
function isFull(service: unknown): boolean {
  return isJson(at(service, "samordna")) && at(service, "organization") !== undefined;
}

export function readLocations(gathering: Gathering, service: unknown): readonly Location[] | undefined {
  const places = [
    ...listAt(service, "service_at_locations").map((one) => at(one, "location")),
    ...listAt(service, "locations"),
  ].filter(isJson);
  return orNothing(
    service,
    places.slice(0, mostParts).map((place, index) => locationOf(gathering, place, index)),
  );
}

function locationOf(gathering: Gathering, place: unknown, index: number): Location {
  const address = listAt(place, "addresses")[0] ?? listAt(place, "physical_addresses")[0];
  const short = (text: string, most: number) => line(gathering, "locations", text, most);
  const postalCode = textAt(address, "postal_code");
  const described = [
    ...listAt(place, "accessibility"),
    ...listAt(place, "accessibility_for_disabilities"),
  ].map((one) => firstText(one, "description", "accessibility", "details"));
  return {
    id: localId(place, "plats", index),
    kind: textAt(place, "location_type") === "virtual" ? "virtual" : "physical",
    name: short(textAt(place, "name"), 200),
    street: short(
      [textAt(address, "address_1"), textAt(address, "address_2")].filter(Boolean).join(", "),
      200,
    ),
    postalCode: unlessEmpty(postalCode, () => readPostalCode(gathering, "postal_code", postalCode)) ?? "",
    city: short(textAt(address, "city"), 100),
    accessibility: unique(described.flatMap((text) => accessibilityOf(gathering, text))),
  };
}

function accessibilityOf(gathering: Gathering, text: string): readonly string[] {
  if (text === "") return [];
  const known = gathering.lexicon.term("accessibility", text);
  if (known === undefined) finding(gathering, "unknownTerm", "accessibility", text);
  return known === undefined ? [] : [known.code];
}

/** The contacts, or what the service itself says of telephone and mailbox. */
export function readContacts(gathering: Gathering, service: unknown): readonly Contact[] | undefined {
  const contacts = listAt(service, "contacts").slice(0, mostParts);
  const read = contacts.map((one, index) => contactOf(gathering, one, index));
  const said = read.filter(({ name, phone, email }) => `${name}${phone}${email}` !== "");
  if (said.length > 0 || isFull(service)) return said;
  const itself = contactOf(
    gathering,
    { id: "tjansten", email: textAt(service, "email"), phones: at(service, "phones") },
    0,
  );
  return orNothing(service, `${itself.phone}${itself.email}` === "" ? [] : [itself]);
}

/** Other publishers name persons; the catalogue names functions. */
function contactOf(gathering: Gathering, contact: unknown, index: number): Contact {
  const role = firstText(contact, "department", "title");
  const [name, email] = [textAt(contact, "name"), textAt(contact, "email")];
  const phone = textAt(listAt(contact, "phones")[0], "number");
  if (role !== "" && name !== "") remark(gathering, "person", "contacts", role);
  return {
    id: localId(contact, "kontakt", index),
    name: line(gathering, "contacts", role === "" ? name : role, 200),
    phone: unlessEmpty(phone, () => readPhone(gathering, "phones", phone)) ?? "",
    email: unlessEmpty(email, () => readEmail(gathering, "email", email)) ?? "",
  };
}

/** Web pages, apart from the entry's own page in the catalogue it comes from. */
export function readLinks(gathering: Gathering, service: unknown): readonly Link[] | undefined {
  const own = textAt(at(service, "samordna"), "address");
  const main = textAt(service, "url");
  const all = [
    ...(main === "" || main === own ? [] : [{ label: "Webbplats", url: main }]),
    ...listAt(service, "additional_urls").map((one) => ({
      label: textAt(one, "label"),
      url: textAt(one, "url"),
    })),
  ];
  const links = all.flatMap(({ label, url }) => {
    const address = unlessEmpty(url, () => readWebAddress(gathering, "url", url));
    if (address === undefined) return [];
    return [{ label: line(gathering, "additional_urls", label || address, 200), url: address }];
  });
  return orNothing(service, links);
}
