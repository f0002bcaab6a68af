import { EmptyState, Section } from "../../../../ui/index.ts";
import { jointWords } from "../participation-parts/words.ts";
import type { PartProps } from "./view.tsx";

export function JointSection({ seen, mayChange }: PartProps) {
  const home = `/deltagare/${seen.participation.id}/gemensamt`;
  return (
    <Section
      id="gemensamt"
      heading="SIP och gemensam kartläggning"
      action={mayChange ? <a href={`${home}/ny`}>Lägg till datum</a> : undefined}
    >
      {seen.jointDates.length === 0 ? (
        <EmptyState text="Inget möte noterat än. Lägg till när en SIP eller gemensam kartläggning har hållits." />
      ) : null}
      <ul>
        {seen.jointDates.map(({ kind, heldOn, note }) => (
          <li>
            {heldOn}: {jointWords[kind]}
            {note === "" ? "" : `. ${note}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
