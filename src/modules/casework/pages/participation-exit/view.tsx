import type { Temporal } from "temporal-polyfill";
import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  DateField,
  FieldsetSection,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  RadioGroup,
  Select,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { ParticipationChoices } from "../../actions/participation/choices.ts";
import type { ExitStart } from "../../actions/participation/read-exit.ts";
import { stepOutcomes } from "../../model/participation/exit.ts";
import { nameOnPage } from "../participation-parts/name-on-page.ts";
import { OccupationFields } from "../participation-parts/occupation-fields.tsx";
import { outcomeWords } from "../participation-parts/words.ts";
import { outcomeField } from "./schema.ts";

type ViewProps = {
  readonly start: ExitStart;
  readonly choices: ParticipationChoices;
  readonly today: Temporal.PlainDate;
  readonly typed: Typed | undefined;
  readonly faults: Faults | undefined;
  readonly draft: { readonly url: string; readonly saved: string | undefined };
};

export function ExitView({ start, choices, today, typed, faults, draft }: ViewProps) {
  const { participation, person } = start;
  const home = `/deltagare/${participation.id}`;
  const name = nameOnPage(person);
  return (
    <Layout back={{ href: home, label: name }} hasFaults={faults !== undefined}>
      <PageHeading kicker={name}>Avsluta deltagandet</PageHeading>
      <Lead>
        Det du fyller i här blir resultatet i statistiken. Vid felregistrering räcker dag och orsak.
      </Lead>
      {participation.exitedOn === null ? null : (
        <InfoBox kind="warning">Deltagandet är redan avslutat. Rätta avslutet från deltagarens sida.</InfoBox>
      )}
      <Form
        action={`${home}/avsluta`}
        typed={typed}
        faults={faults}
        draftUrl={draft.url}
        draftSaved={draft.saved}
      >
        <Hidden name="version" value={String(participation.version)} />
        <DateField name="exitedOn" label="Avslutat den" value={today.toString()} />
        <Select
          name="reason"
          label="Avslutsorsak"
          help="Felregistrering väljs bara när personen aldrig skulle ha skrivits in. Då räknas deltagandet inte som avslutat."
          options={choices.exitReason}
        />
        <OutcomeSection plan={start.plan} />
        <FieldsetSection legend="Efter insatsen">
          <CheckboxGroup
            name="incomeSources"
            label="Försörjning efter"
            help="Kryssa för alla som gäller."
            options={choices.incomeSource}
            optional
          />
          <OccupationFields choices={choices} />
          <RadioGroup
            name="stepProgress"
            label="Stegförflyttning"
            help="Har personen kommit närmare arbete eller studier, även om målet inte är nått?"
            options={choices.stepProgress}
            optional
          />
        </FieldsetSection>
        <ButtonRow>
          <SubmitButton>Avsluta deltagandet</SubmitButton>
          <ButtonLink kind="secondary" href={home}>
            Avbryt
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Layout>
  );
}

const outcomeOptions = stepOutcomes.map((value) => ({ value, label: outcomeWords[value] }));

function OutcomeSection({ plan }: Pick<ExitStart, "plan">) {
  const goals = plan.filter(({ kind }) => kind === "goal");
  if (goals.length === 0) return null;
  return (
    <FieldsetSection legend="Målen ni kom överens om">
      {goals.map(({ id, text, outcome }) => (
        <RadioGroup
          name={outcomeField(id)}
          label={text}
          options={outcomeOptions}
          value={outcome ?? ""}
          optional
        />
      ))}
    </FieldsetSection>
  );
}
