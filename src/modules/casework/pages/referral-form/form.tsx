import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonRow,
  FieldsetSection,
  Form,
  Hidden,
  noFaults,
  RadioGroup,
  SubmitButton,
  TextArea,
} from "../../../../ui/index.ts";
import type { ReferralChoices } from "../../actions/referral/read-choices.ts";
import { GroundSection, OtherConsentsSection } from "./consent-section.tsx";
import { PersonFields } from "./person-fields.tsx";

export type ReferralFormProps = {
  readonly action: string;
  /** Made when the form is first shown, so that the same form posted twice makes one referral. */
  readonly referralId: string;
  readonly version: number;
  readonly choices: ReferralChoices;
  readonly protectedIdentity: boolean;
  readonly protectedHref?: string | undefined;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
  readonly draftUrl?: string | undefined;
  /** When the shown text was kept by itself, in words; undefined when it was not. */
  readonly draftSaved?: string | undefined;
};

/** One page in sections: who, to whom, what is asked, and on what ground. */
export function ReferralForm(props: ReferralFormProps) {
  const { action, referralId, version, choices, typed, faults = noFaults, draftUrl, draftSaved } = props;
  return (
    <Form action={action} typed={typed} faults={faults} draftUrl={draftUrl} draftSaved={draftSaved}>
      <Hidden name="referralId" value={referralId} />
      <Hidden name="version" value={String(version)} />
      <PersonFields
        choices={choices}
        protectedIdentity={props.protectedIdentity}
        protectedHref={props.protectedHref}
      />
      <ReceiverSection choices={choices} />
      <QuestionSection />
      <GroundSection choices={choices} />
      <OtherConsentsSection open={otherConsentsBegun(typed, faults)} />
      <ButtonRow>
        <SubmitButton name="intent" value="review">
          Granska remissen
        </SubmitButton>
        <SubmitButton kind="secondary" name="intent" value="draft">
          Spara utkastet
        </SubmitButton>
        {draftSaved === undefined ? null : (
          <SubmitButton kind="danger" name="intent" value="clear">
            Börja om med ett tomt formulär
          </SubmitButton>
        )}
      </ButtonRow>
    </Form>
  );
}

function ReceiverSection({ choices }: { readonly choices: ReferralChoices }) {
  const councils = choices.councils.map(({ id, name }) => ({
    value: `council:${id}`,
    label: name,
    help: "Råd med flera myndigheter som prövar vad som passar",
  }));
  const interventions = choices.interventions.map(({ id, name, targetGroup }) => ({
    value: `intervention:${id}`,
    label: name,
    help: targetGroup === "" ? undefined : targetGroup,
  }));
  const { throughCouncil } = choices;
  const help =
    throughCouncil.length === 0
      ? undefined
      : `${list(throughCouncil)} tar bara emot genom ett råd. Välj då rådet i personens kommun.`;
  return (
    <FieldsetSection legend="Vart remissen ska gå" id="mottagare">
      <RadioGroup name="receiver" label="Mottagare" help={help} options={[...councils, ...interventions]} />
    </FieldsetSection>
  );
}

function QuestionSection() {
  return (
    <FieldsetSection legend="Vad det gäller" id="fragan">
      <TextArea
        name="question"
        label="Din fråga"
        rows={4}
        maxlength={4000}
        help="Vad vill du ha hjälp med, och varför räcker inte det som finns hos dig?"
      />
      <TextArea
        name="wish"
        label="Vad personen själv vill"
        rows={4}
        maxlength={4000}
        help="Helst med personens egna ord."
      />
      <TextArea
        name="background"
        label="Bakgrund"
        optional
        rows={6}
        maxlength={8000}
        help="Bara det som mottagaren behöver: vad som har prövats, hinder, pågående kontakter."
      />
    </FieldsetSection>
  );
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} och ${names.at(-1)}`;
}

/** Opens what is folded away when something in it was typed or is to be mended. */
function otherConsentsBegun(typed: Typed | undefined, faults: Faults): boolean {
  const isOurs = (name: string) => name.startsWith("statistics") || name.startsWith("survey");
  const filled = [...(typed ?? [])].some(
    ([name, values]) => isOurs(name) && values.some((value) => value !== ""),
  );
  return filled || [...faults.keys()].some(isOurs);
}
