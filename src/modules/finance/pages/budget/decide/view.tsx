import { formatDate } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  DateField,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
  TextField,
} from "../../../../../ui/index.ts";
import type { Budget } from "../../../model/budget/budget.ts";
import type { BudgetWarning } from "../../../model/budget/budget-warnings.ts";
import { budgetDeadline } from "../../../model/budget/statutory-deadline.ts";
import { statusText, warningText } from "../words.ts";

export type DecideSent = {
  readonly form: "samrad" | "anta";
  readonly typed: Typed;
  readonly faults: Faults;
  readonly status: number;
};

type Props = {
  readonly budget: Budget;
  readonly warnings: readonly BudgetWarning[];
  readonly sent?: DecideSent | undefined;
};

/** Consultation, adoption, and for an adopted version how to change it. */
export function DecideView({ budget, warnings, sent }: Props) {
  const { year, version } = budget;
  return (
    <Layout
      back={{ href: `/ekonomi/budget?ar=${year}&version=${version}`, label: `Budget ${year}` }}
      hasFaults={sent !== undefined}
    >
      <PageHeading
        kicker={`Version ${version}. ${statusText(budget)}`}
      >{`Samråd och beslut om budgeten ${year}`}</PageHeading>
      {warnings.length === 0 ? null : (
        <InfoBox kind="warning" heading="Att tänka på">
          <ul>
            {warnings.map((warning) => (
              <li>{warningText(warning)}</li>
            ))}
          </ul>
        </InfoBox>
      )}
      {budget.status === "adopted" ? (
        <NextVersion budget={budget} />
      ) : (
        <Proposal budget={budget} sent={sent} />
      )}
    </Layout>
  );
}

function Proposal({ budget, sent }: { readonly budget: Budget; readonly sent: DecideSent | undefined }) {
  const deadline = budgetDeadline(budget.year);
  const address = `/ekonomi/budget/${budget.id}`;
  const edition = <Hidden name="utgava" value={String(budget.edition)} />;
  const back = (form: DecideSent["form"]) =>
    sent?.form === form ? { typed: sent.typed, faults: sent.faults } : {};
  return (
    <>
      <Lead>{`Styrelsen samråder med medlemmarna och antar sedan budgeten, senast ${formatDate(deadline.day)} (${deadline.reference}).`}</Lead>
      <Section id="samrad" heading="Samråd med medlemmarna">
        <Form action={`${address}/samrad`} {...back("samrad")}>
          {edition}
          <DateField
            name="samradsdag"
            label="Dag för samrådet"
            help="Det som gäller är budgeten så som den är sparad nu. Ändras den sedan syns det."
            value={budget.consultedOn ?? ""}
          />
          <SubmitButton kind={budget.consultedOn === null ? "primary" : "secondary"}>
            Spara dagen för samrådet
          </SubmitButton>
        </Form>
      </Section>
      <Section id="beslut" heading="Styrelsens beslut">
        <Form action={`${address}/anta`} {...back("anta")}>
          {edition}
          <DateField name="beslutsdag" label="Beslutsdag" />
          <TextField name="paragraf" label="Beslut" help="Till exempel Styrelsen § 58." width="medium" />
          <p>En antagen budget går inte att ändra. Ändringar görs i en ny version.</p>
          <SubmitButton kind={budget.consultedOn === null ? "secondary" : "primary"}>
            Anta budgeten
          </SubmitButton>
        </Form>
      </Section>
      <Section id="ta-bort" heading="Ta bort förslaget">
        <Form action={`${address}/ta-bort`}>
          {edition}
          <p>Hela förslaget försvinner. Antagna versioner finns kvar.</p>
          <SubmitButton kind="danger">Ta bort förslaget</SubmitButton>
        </Form>
      </Section>
    </>
  );
}

function NextVersion({ budget }: { readonly budget: Budget }) {
  return (
    <>
      <Lead>
        Versionen är antagen och ändras inte. En ny version börjar som en kopia av den och antas på samma
        sätt.
      </Lead>
      <Form action="/ekonomi/budget/ny-version">
        <Hidden name="ar" value={String(budget.year)} />
        <SubmitButton>{`Börja på version ${budget.version + 1}`}</SubmitButton>
      </Form>
    </>
  );
}
