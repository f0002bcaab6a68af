import type { SentForm } from "../../../../platform/http/sent-form.ts";
import type { AboutText } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import { languages } from "../../model/language.ts";
import { mailAddress } from "../../model/mail-address.ts";
import type { CatalogueSettings } from "../../model/settings.ts";
import { settingsBounds } from "../../model/settings.ts";
import type { Reading, ReadResult } from "../editing/form/read-fields.ts";
import { matching, resultOf, textOf } from "../editing/form/read-fields.ts";

export const aboutFields = {
  purpose: "syfte",
  vision: "vision",
  contact: "kontakt",
} as const satisfies Record<keyof AboutText, string>;

export const longestAbout = 4000;

export function aboutField(language: Language, field: keyof AboutText): string {
  return `om.${language}.${aboutFields[field]}`;
}

export const numberFields = {
  verifyMonths: "manader",
  remindDaysBefore: "dagar_fore",
  graceDays: "respit",
} as const satisfies Record<keyof typeof settingsBounds, string>;

/** All faults at once, keyed by field. A language without a word is left out. */
export function readSettingsForm(form: SentForm): ReadResult<CatalogueSettings> {
  const reading: Reading = { form, faults: new Map() };
  const editorAddress = matching(reading, "epost", {
    ...{ most: 200, pattern: mailAddress },
    sentence: "Skriv en e-postadress, till exempel katalogen@forbundet.se.",
  });
  const about = languages.flatMap((language) => {
    const text = (field: keyof AboutText) => textOf(reading, aboutField(language, field), longestAbout);
    const said: AboutText = { purpose: text("purpose"), vision: text("vision"), contact: text("contact") };
    return said.purpose + said.vision + said.contact === "" ? [] : [[language, said] as const];
  });
  return resultOf(reading, {
    editorAddress,
    verifyMonths: wholeOf(reading, "verifyMonths"),
    remindDaysBefore: wholeOf(reading, "remindDaysBefore"),
    graceDays: wholeOf(reading, "graceDays"),
    about: Object.fromEntries(about),
  });
}

function wholeOf({ form, faults }: Reading, field: keyof typeof settingsBounds): number {
  const { least, most } = settingsBounds[field];
  const text = form.value(numberFields[field]).trim();
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  faults.set(numberFields[field], `Skriv ett helt tal från ${least} till ${most}.`);
  return least;
}
