import { formatDate } from "../../../../platform/values/format.ts";
import { InfoBox } from "../../../../ui/index.ts";
import type { NextStep } from "../../model/participation/next-step.ts";
import { nextStepOf } from "../../model/participation/next-step.ts";
import type { PartProps } from "./view.tsx";

/** What comes next, with a link to where it is done. */
export function NextStepBox({ seen, today, mayChange }: PartProps) {
  const { participation, plan, followUp, contacts } = seen;
  const hasContact = contacts.some(({ until }) => until === null);
  const step = nextStepOf({
    participation,
    plan,
    followUp,
    hasContact,
    today: today.toString(),
    factsOn: seen.factsOn,
  });
  const { text, href, label } = wordsFor(step, participation.id);
  const late = (step.kind === "followUp" || step.kind === "step") && step.late;
  return (
    <InfoBox kind={late ? "warning" : "info"} heading="Nästa steg">
      <p>
        {text} {href === undefined || !mayChange ? null : <a href={href}>{label}</a>}
      </p>
    </InfoBox>
  );
}

type Words = { readonly text: string; readonly href?: string; readonly label?: string };

function wordsFor(step: NextStep, id: string): Words {
  const home = `/deltagare/${id}`;
  switch (step.kind) {
    case "followUp":
      return {
        text: `Uppföljningen skulle göras ${formatDate(step.dueOn)}.`,
        href: `/uppfoljning/${id}`,
        label: "Registrera uppföljningen",
      };
    case "waitForFollowUp":
      return {
        text: `Deltagandet är avslutat. Uppföljningen görs ${formatDate(step.dueOn)}.`,
        href: `/uppfoljning/${id}`,
        label: "Öppna uppföljningen",
      };
    case "nameContact":
      return {
        text: "Personen har ingen kontaktperson än.",
        href: `${home}/kontaktpersoner/ny`,
        label: "Lägg till kontaktperson",
      };
    case "makePlan":
      return {
        text: "Det finns ingen plan än. Skriv den tillsammans med personen.",
        href: `${home}/plan/ny`,
        label: "Lägg till mål eller steg",
      };
    case "step": {
      const due = step.step.dueOn === null ? "" : ` Klart senast ${formatDate(step.step.dueOn)}.`;
      return {
        text: `${step.step.text}.${due}`.replace("..", "."),
        href: `${home}/plan/${step.step.id}`,
        label: "Uppdatera steget",
      };
    }
    case "planOn":
      return { text: "Alla steg i planen är klara.", href: `${home}/plan/ny`, label: "Lägg till nästa steg" };
    case "nothing":
      return { text: "Deltagandet är avslutat och inget återstår att göra." };
  }
}
