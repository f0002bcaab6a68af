import { formatDate } from "../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../ui/index.ts";
import { Form, Hidden, InfoBox, noFaults, RadioGroup, SubmitButton, TextArea } from "../../../../ui/index.ts";
import type { ReferralCase } from "../../actions/referral/read-case.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import type { DuplicateDecision, DuplicateFinding } from "../../model/referral/duplicate.ts";

type Props = {
  readonly case: ReferralCase;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

const decisions: readonly { readonly value: DuplicateDecision; readonly label: string }[] = [
  { value: "newMatter", label: "Samma person, men en ny fråga" },
  { value: "samePerson", label: "Samma person och samma fråga" },
  { value: "otherPerson", label: "En annan person" },
];

/** Shows why it may be known already, and takes down what the unit makes of it. */
export function DuplicateForm({ case: { referral, duplicates }, typed, faults = noFaults }: Props) {
  return (
    <InfoBox kind="warning" heading="Kan det vara en dubblett?">
      <ul>
        {duplicates.map((finding) => (
          <li>{sign(finding)}</li>
        ))}
      </ul>
      <Form action={`/remisser/${referral.id}/dubblett`} typed={typed} faults={faults}>
        <Hidden name="version" value={String(referral.version)} />
        <Hidden name="step" value="dubblett" />
        <RadioGroup name="decision" label="Vad är det?" options={decisions} />
        <TextArea name="text" label="Hur ni vet det" rows={2} maxlength={1000} />
        <SubmitButton>Spara avgörandet</SubmitButton>
      </Form>
    </InfoBox>
  );
}

function sign(finding: DuplicateFinding) {
  if (finding.kind === "openReferral") {
    return (
      <a href={`/remisser/${finding.referralId}`}>
        Personen har en annan remiss som väntar på svar
        {finding.sentAt === null ? "" : `, skickad ${formatDate(swedishDay(finding.sentAt))}`}
      </a>
    );
  }
  if (finding.kind === "runningParticipation") {
    return (
      <a href={`/deltagare/${finding.participationId}`}>
        Personen är redan inskriven hos er, sedan {formatDate(finding.enrolledOn)}
      </a>
    );
  }
  return <a href={`/personer/${finding.personId}`}>Ni har en person med liknande namn och samma födelseår</a>;
}
