import { mailto } from "../../model/mail-address.ts";
import { dialled } from "../../model/reading/phone.ts";
import { EntrySection } from "./section.tsx";
import type { Shown } from "./shown.ts";

/** A number to call and an address to write to; figures and addresses are read from the left in every language. */
export function Contacts({ shown }: { readonly shown: Shown }) {
  const { entry, reading, words } = shown;
  const { contacts } = entry.content;
  if (contacts.length === 0) return null;
  return (
    <EntrySection id="kontakt" heading={words.contact}>
      {contacts.map(({ name, phone, email }) => (
        <div class="entry-contact">
          {name === "" ? null : (
            <p class="entry-contact__name">
              <bdi lang="sv">{name}</bdi>
            </p>
          )}
          {phone === "" ? null : (
            <p>
              {words.phone}: <Ltr href={`tel:${dialled(phone)}`} text={phone} />
            </p>
          )}
          {email === "" ? null : (
            <p>
              {words.email}: <Ltr href={mailto(email, reading.name.text)} text={email} />
            </p>
          )}
        </div>
      ))}
    </EntrySection>
  );
}

function Ltr({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href}>
      <bdi dir="ltr">{text}</bdi>
    </a>
  );
}
