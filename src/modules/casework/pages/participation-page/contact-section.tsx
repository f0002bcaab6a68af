import { EmptyState, Section } from "../../../../ui/index.ts";
import type { PartProps } from "./view.tsx";

export function ContactSection({ seen, mayChange }: PartProps) {
  const { contacts, participation } = seen;
  const home = `/deltagare/${participation.id}/kontaktpersoner`;
  const present = contacts.filter(({ until }) => until === null);
  const former = contacts.filter(({ until }) => until !== null);
  return (
    <Section
      id="kontaktpersoner"
      heading="Kontaktpersoner"
      action={mayChange ? <a href={`${home}/ny`}>Lägg till kontaktperson</a> : undefined}
    >
      {present.length === 0 ? (
        <EmptyState text="Ingen kontaktperson än. Personen ska veta vem den kan vända sig till." />
      ) : null}
      <ul>
        {present.map(({ id, name, employer, role, since }) => (
          <li>
            {[name, employer, role].filter((part) => part !== "").join(", ")}{" "}
            <span class="muted">sedan {since}</span>{" "}
            {mayChange ? (
              <a href={`${home}/${id}`}>
                Avsluta<span class="sr-only"> {name} som kontaktperson</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      {former.length === 0 ? null : (
        <p class="muted">
          Tidigare: {former.map(({ name, until }) => `${name} (till ${until ?? ""})`).join(", ")}
        </p>
      )}
    </Section>
  );
}
