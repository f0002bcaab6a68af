import { dutyNames, zoneOf } from "../../../../platform/access/duty.ts";
import { formatDate, formatPeriod } from "../../../../platform/values/format.ts";
import {
  EmptyState,
  Expander,
  Form,
  Hidden,
  InfoBox,
  Lead,
  PageHeading,
  PlainLayout,
  Status,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { MyAssignment, MyAssignments } from "../../actions/my-assignments.ts";
import { dutyAt, dutyLines, zoneWords } from "../duty-words.ts";

type ViewProps = {
  readonly mine: MyAssignments;
  readonly till: string;
  readonly refusal?: string | undefined;
};

export function AssignmentsView({ mine, till, refusal }: ViewProps) {
  const { chosen, all } = mine;
  const running = all.filter((one) => one.state === "running");
  const others = all.filter((one) => one.state !== "running");
  return (
    <PlainLayout>
      <PageHeading>Välj uppdrag</PageHeading>
      <Lead>Du ser det som hör till uppdraget du väljer, och inget annat. Du kan byta när du vill.</Lead>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal}</InfoBox>}
      {chosen?.state === "ended" ? <InfoBox kind="warning">{endedSentence(chosen)}</InfoBox> : null}
      {running.length === 0 ? <EmptyState text={emptySentence(all)} /> : null}
      <ul class="role-list">
        {running.map((one) => (
          <Choice assignment={one} till={till} current={one.id === chosen?.id} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <Expander summary="Uppdrag som inte går att välja i dag" open={running.length === 0}>
          <ul>
            {others.map((one) => (
              <li>
                {fullName(one)}:{" "}
                {one.state === "ended"
                  ? `slut ${formatDate(one.validTo ?? "")}`
                  : `börjar ${formatDate(one.validFrom)}`}
              </li>
            ))}
          </ul>
        </Expander>
      )}
      <p>
        <a href="/konto">Ditt konto</a>
      </p>
    </PlainLayout>
  );
}

type ChoiceProps = { readonly assignment: MyAssignment; readonly till: string; readonly current: boolean };

function Choice({ assignment, till, current }: ChoiceProps) {
  const { validFrom, validTo, duty } = assignment;
  return (
    <li class="role-list__role">
      <p class="role-list__line">
        <strong>{fullName(assignment)}</strong>{" "}
        {current ? <Status tone="active">Det du arbetar som nu</Status> : null}
        <br />
        {dutyLines[duty]}{" "}
        {validTo === null ? `Från ${formatDate(validFrom)}.` : `Gäller ${formatPeriod(validFrom, validTo)}.`}
      </p>
      <Form action="/uppdrag">
        <Hidden name="till" value={till} />
        <SubmitButton kind={current ? "secondary" : "primary"} name="uppdrag" value={assignment.id}>
          Arbeta som {dutyNames[duty].toLocaleLowerCase("sv")}
          <span class="sr-only">: {fullName(assignment)}</span>
        </SubmitButton>
      </Form>
    </li>
  );
}

function fullName(assignment: MyAssignment): string {
  const zone = zoneWords[zoneOf(assignment.duty)];
  return [dutyAt(assignment), assignment.associationName, zone].filter((part) => part !== "").join(" · ");
}

function endedSentence(ended: MyAssignment): string {
  return `Du kan inte arbeta vidare här, eftersom uppdraget som ${dutyAt(ended)} tog slut ${formatDate(ended.validTo ?? "")}. Välj ett annat uppdrag, eller fråga den som leder arbetet om du behöver åtkomst.`;
}

function emptySentence(all: readonly MyAssignment[]): string {
  return all.length === 0
    ? "Du har inget uppdrag än. När systemadministratören har gett dig ett står det här."
    : "Inget av dina uppdrag gäller i dag. Fråga systemadministratören om något av dem ska förlängas.";
}
