import { EmptyState, Section, Status } from "../../../../ui/index.ts";
import type { PlanStep } from "../../model/participation/exit.ts";
import { outcomeWords } from "../participation-parts/words.ts";
import type { PartProps } from "./view.tsx";

export function PlanSection({ seen, mayChange, today }: PartProps) {
  const home = `/deltagare/${seen.participation.id}/plan`;
  const goals = seen.plan.filter(({ kind }) => kind === "goal");
  const steps = seen.plan.filter(({ kind }) => kind === "step");
  const list = (heading: string, rows: readonly PlanStep[]) =>
    rows.length === 0 ? null : (
      <>
        <h3>{heading}</h3>
        <ul>
          {rows.map((step) => (
            <li>
              {mayChange ? <a href={`${home}/${step.id}`}>{step.text}</a> : step.text}{" "}
              <StepState step={step} today={today.toString()} />
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <Section
      id="plan"
      heading="Planen"
      action={mayChange ? <a href={`${home}/ny`}>Lägg till mål eller steg</a> : undefined}
    >
      {seen.plan.length === 0 ? (
        <EmptyState text="Ingen plan än. Här står de mål och steg som personen och teamet har kommit överens om." />
      ) : null}
      {list("Mål", goals)}
      {list("Steg", steps)}
    </Section>
  );
}

function StepState({ step, today }: { readonly step: PlanStep; readonly today: string }) {
  if (step.doneOn !== null) {
    const outcome = step.outcome === null ? "Klart" : outcomeWords[step.outcome];
    return <Status tone="done">{`${outcome} ${step.doneOn}`}</Status>;
  }
  if (step.dueOn === null) return <Status tone="active">Pågår</Status>;
  return step.dueOn < today ? (
    <Status tone="attention">{`Skulle vara klart ${step.dueOn}`}</Status>
  ) : (
    <Status tone="active">{`Klart senast ${step.dueOn}`}</Status>
  );
}
