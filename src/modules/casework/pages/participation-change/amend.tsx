import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Route } from "../../../../platform/http/route.ts";
import {
  CheckboxGroup,
  DateField,
  FieldsetSection,
  Hidden,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import { amendableFacts, amendParticipation } from "../../actions/participation/amend.ts";
import type { ParticipationChoices } from "../../actions/participation/choices.ts";
import type { AmendableFacts } from "../../model/participation/amendment.ts";
import { code, extent, neededCode, neededDay, neededId, yesOrNo } from "../participation-parts/fields.ts";
import { smallForm } from "../participation-parts/small-form.tsx";
import { day, several, text, version } from "../referral-form/form-values.ts";

const income = () => several(60, 20).transform((codes) => [...new Set(codes)].toSorted().join(" "));

function schema(today: Temporal.PlainDate) {
  return z.object({
    version: version(),
    reason: text(1000),
    enrolledOn: neededDay(today, "Skriv vilken dag personen skrevs in."),
    referredOn: day(today),
    exitedOn: day(today),
    exitReason: code(),
    municipalityId: neededId("Välj kommun."),
    referrer: neededCode("Välj remittent."),
    education: neededCode("Välj utbildning."),
    sex: neededCode("Välj kön."),
    statisticsConsent: yesOrNo("Välj om personen har samtyckt."),
    stepProgress: code(),
    occupationBefore: code(),
    occupationAfter: code(),
    workBefore: extent(),
    workAfter: extent(),
    studyBefore: extent(),
    studyAfter: extent(),
    incomeEnrolment: income(),
    incomeExit: income(),
  });
}

export const amendRoutes: readonly Route[] = smallForm({
  path: "/deltagare/:id/ratta",
  title: "Rätta uppgifter",
  lead: "Ändra det som är fel och skriv varför. Gamla och nya värden står kvar bland ändringarna.",
  button: "Rätta uppgifterna",
  done: "Uppgifterna är rättade. Ändringen syns i deltagandets historik.",
  anchor: "vem",
  mainField: "enrolledOn",
  schema,
  load: (work, participation) => amendableFacts(work, participation),
  fields: ({ participation, item, choices }) => (
    <>
      <Hidden name="version" value={String(participation.version)} />
      <TextArea name="reason" label="Varför rättas uppgifterna?" rows={2} />
      <Background facts={item} choices={choices} />
      {item.exitedOn === null ? null : <Outcome facts={item} choices={choices} />}
    </>
  ),
  act: (work, participation, { version: seen, reason, ...facts }, _item, keyring) =>
    amendParticipation(work, keyring, { ...participation, version: seen }, facts, reason),
});

type PartProps = { readonly facts: AmendableFacts; readonly choices: ParticipationChoices };

function Background({ facts, choices }: PartProps) {
  return (
    <FieldsetSection legend="Inskrivning">
      <DateField name="enrolledOn" label="Inskriven den" value={facts.enrolledOn} />
      <DateField name="referredOn" label="Remissen kom den" value={facts.referredOn ?? ""} optional />
      <Select name="referrer" label="Remittent" value={facts.referrer} options={choices.referrer} />
      <Select
        name="municipalityId"
        label="Kommun"
        value={facts.municipalityId}
        options={choices.municipalities}
      />
      <RadioGroup name="sex" label="Kön" value={facts.sex} options={choices.sex} />
      <RadioGroup
        name="education"
        label="Högsta avslutade utbildning"
        value={facts.education}
        options={choices.education}
      />
      <RadioGroup
        name="statisticsConsent"
        label="Samtycke till uppföljning och statistik"
        value={facts.statisticsConsent ? "ja" : "nej"}
        options={[
          { value: "ja", label: "Ja" },
          { value: "nej", label: "Nej" },
        ]}
      />
      <CheckboxGroup
        name="incomeEnrolment"
        label="Försörjning"
        values={facts.incomeEnrolment.split(" ")}
        options={choices.incomeSource}
        optional
      />
      <Select
        name="occupationBefore"
        label="Sysselsättning"
        value={facts.occupationBefore ?? ""}
        options={choices.occupation}
        optional
      />
      <TextField
        name="workBefore"
        label="Arbetets omfattning"
        width="short"
        value={percent(facts.workBefore)}
        optional
      />
      <TextField
        name="studyBefore"
        label="Studiernas omfattning"
        width="short"
        value={percent(facts.studyBefore)}
        optional
      />
    </FieldsetSection>
  );
}

function Outcome({ facts, choices }: PartProps) {
  return (
    <FieldsetSection legend="Avslut">
      <DateField name="exitedOn" label="Avslutad den" value={facts.exitedOn ?? ""} />
      <Select
        name="exitReason"
        label="Avslutsorsak"
        value={facts.exitReason ?? ""}
        options={choices.exitReason}
      />
      <CheckboxGroup
        name="incomeExit"
        label="Försörjning efter"
        values={facts.incomeExit.split(" ")}
        options={choices.incomeSource}
        optional
      />
      <Select
        name="occupationAfter"
        label="Sysselsättning efter"
        value={facts.occupationAfter ?? ""}
        options={choices.occupation}
        optional
      />
      <TextField
        name="workAfter"
        label="Arbetets omfattning efter"
        width="short"
        value={percent(facts.workAfter)}
        optional
      />
      <TextField
        name="studyAfter"
        label="Studiernas omfattning efter"
        width="short"
        value={percent(facts.studyAfter)}
        optional
      />
      <RadioGroup
        name="stepProgress"
        label="Stegförflyttning"
        value={facts.stepProgress ?? ""}
        options={choices.stepProgress}
        optional
      />
    </FieldsetSection>
  );
}

function percent(value: number | null): string {
  return value === null ? "" : `${value} %`;
}
