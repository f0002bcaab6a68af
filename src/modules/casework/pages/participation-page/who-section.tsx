import { formatDate } from "../../../../platform/values/format.ts";
import type { SummaryRow } from "../../../../ui/index.ts";
import { Section, Status, SummaryList } from "../../../../ui/index.ts";
import type { ParticipationWords } from "../../actions/participation/choices.ts";
import { extentInWords } from "../../model/participation/extent.ts";
import type { Occupation } from "../../model/participation/participation.ts";
import type { Person } from "../../model/person/person.ts";
import type { PartProps } from "./view.tsx";

export function WhoSection({ seen, words }: PartProps) {
  const { participation, person } = seen;
  const { exitedOn, exitReason } = participation;
  const rows: readonly SummaryRow[] = [
    {
      key: "Läge",
      value:
        exitedOn === null ? (
          <Status tone="active">Pågår</Status>
        ) : (
          <Status tone="done">Avslutad {formatDate(exitedOn)}</Status>
        ),
    },
    ...(exitReason === null ? [] : [{ key: "Avslutsorsak", value: words.label("exitReason", exitReason) }]),
    { key: "Inskriven", value: formatDate(participation.enrolledOn) },
    ...(person === null ? [] : identityRows(person)),
    { key: "Kön", value: words.label("sex", participation.sex) },
    {
      key: "Ålder vid inskrivning",
      value: participation.ageAtEnrolment === null ? "okänd" : `${participation.ageAtEnrolment} år`,
    },
    { key: "Kommun", value: words.municipality(participation.municipalityId) },
    {
      key: "Remittent",
      value: remitter(words.label("referrer", participation.referrer), participation.referredOn),
    },
    { key: "Utbildning", value: words.label("education", participation.education) },
    { key: "Sysselsättning vid inskrivning", value: occupationInWords(participation.before, words) },
    ...(exitedOn === null
      ? []
      : [{ key: "Sysselsättning efter", value: occupationInWords(participation.after, words) }]),
    ...(participation.stepProgress === null
      ? []
      : [{ key: "Stegförflyttning", value: words.label("stepProgress", participation.stepProgress) }]),
  ];
  return (
    <Section id="vem" heading="Vem">
      <SummaryList rows={rows} />
    </Section>
  );
}

function identityRows(person: Person): readonly SummaryRow[] {
  if (person.protectedIdentity)
    return [
      { key: "Personuppgifter", value: "Skyddade. Namn, nummer och kontaktuppgifter sparas inte här." },
    ];
  return [
    {
      key: "Personnummer",
      value: person.number === null ? "saknas" : person.number.reveal().replace(/(\d{4})$/, "-$1"),
    },
    { key: "Telefon", value: person.phone ?? "ej uppgivet" },
    { key: "E-post", value: person.email ?? "ej uppgivet" },
    ...(person.interpreterLanguage === null ? [] : [{ key: "Tolk", value: person.interpreterLanguage }]),
  ];
}

function remitter(label: string, referredOn: string | null): string {
  return referredOn === null ? label : `${label}, remiss ${formatDate(referredOn)}`;
}

export function occupationInWords(
  { occupation, workPercent, studyPercent }: Occupation,
  words: ParticipationWords,
): string {
  const parts = [
    words.label("occupation", occupation),
    ...(workPercent === null ? [] : [`arbete ${extentInWords(workPercent)}`]),
    ...(studyPercent === null ? [] : [`studier ${extentInWords(studyPercent)}`]),
  ];
  return parts.join(", ");
}
