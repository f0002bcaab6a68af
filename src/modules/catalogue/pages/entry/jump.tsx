import { dialled } from "../../model/reading/phone.ts";
import type { Shown } from "./shown.ts";

/** On a telephone, where the facts come last: to what one does, and the number to call by one press. */
export function Jump({ shown }: { readonly shown: Shown }) {
  const { entry, words } = shown;
  const { contacts } = entry.content;
  const phone = contacts.find((contact) => contact.phone !== "")?.phone;
  return (
    <p class="entry-jump">
      <a href="#apply">{words.headings.apply}</a>
      {contacts.length === 0 ? null : <a href="#kontakt">{words.contact}</a>}
      {phone === undefined ? null : (
        <span>
          {words.phone}:{" "}
          <a href={`tel:${dialled(phone)}`}>
            <bdi dir="ltr">{phone}</bdi>
          </a>
        </span>
      )}
    </p>
  );
}
