import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { EnrolInput } from "../../actions/participation/enrol.ts";
import { code, extent, neededCode, neededDay, neededId, yesOrNo } from "../participation-parts/fields.ts";
import { choice, day, id, several, text, ticked } from "../referral-form/form-values.ts";

/** What the enrolment form sends, as the action takes it. */
export function enrolSchema(today: Temporal.PlainDate) {
  return z
    .object({
      id: neededId("Formuläret kom inte fram i sin helhet. Öppna sidan på nytt."),
      interventionId: neededId("Välj insats."),
      referralId: id(),
      personId: id(),
      protectedIdentity: ticked(),
      personalNumber: text(30),
      givenName: text(100),
      familyName: text(100),
      sex: choice(["woman", "man", "notStated"]),
      phone: text(50),
      email: text(200),
      interpreterLanguage: text(60),
      municipalityId: neededId("Välj kommun."),
      enrolledOn: neededDay(today, "Skriv vilken dag personen skrevs in."),
      referrer: neededCode("Välj vem som har remitterat."),
      referredOn: day(today),
      education: neededCode("Välj utbildning. Finns ingen uppgift, välj det."),
      incomeSources: several(60, 20),
      occupation: code(),
      workExtent: extent(),
      studyExtent: extent(),
      statisticsConsent: yesOrNo("Välj om personen har samtyckt till uppföljning och statistik."),
      confirmed: ticked(),
    })
    .transform(inputFrom);
}

type Typed = Omit<EnrolInput, "person" | "before"> &
  Omit<EnrolInput["person"], "sex"> & {
    readonly sex: "woman" | "man" | "notStated" | null;
    readonly occupation: string | null;
    readonly workExtent: number | null;
    readonly studyExtent: number | null;
  };

function inputFrom(typed: Typed): EnrolInput {
  const {
    protectedIdentity,
    personalNumber,
    givenName,
    familyName,
    sex,
    phone,
    email,
    interpreterLanguage,
    occupation,
    workExtent,
    studyExtent,
    ...rest
  } = typed;
  return {
    ...rest,
    person: {
      protectedIdentity,
      personalNumber,
      givenName,
      familyName,
      sex: sex ?? "",
      municipalityId: typed.municipalityId,
      phone,
      email,
      interpreterLanguage,
    },
    before: { occupation, workPercent: workExtent, studyPercent: studyExtent },
  };
}
