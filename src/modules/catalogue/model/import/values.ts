import Organisationsnummer from "organisationsnummer";
import { organisationNumberOr } from "../hsds/ids.ts";
import type { Gathering } from "./gathering.ts";
import { finding, line } from "./gathering.ts";

// Readers of one value each. What is not understood is a finding, and undefined is given: nothing is said.

type Read<T> = (gathering: Gathering, column: string, text: string) => T | undefined;

export const readAge: Read<number> = (gathering, column, text) => {
  const age = /^\s*(\d{1,3})(?:[.,]0+)?\s*(?:år)?\s*$/i.exec(text)?.[1];
  if (age !== undefined && Number(age) <= 120) return Number(age);
  finding(gathering, "notAnAge", column, text);
  return undefined;
};

/** Whole numbers from 0 to `most`. */
export function readCount(most: number): Read<number> {
  return (gathering, column, text) => {
    const count = /^\s*(\d{1,6})\s*$/.exec(text)?.[1];
    if (count !== undefined && Number(count) <= most) return Number(count);
    finding(gathering, "notANumber", column, text, String(most));
    return undefined;
  };
}

export const readYesNo: Read<boolean> = (gathering, column, text) => {
  const word = text.trim().toLowerCase();
  if (["ja", "sant", "true", "1", "x", "yes"].includes(word)) return true;
  if (["nej", "falskt", "false", "0", "no"].includes(word)) return false;
  finding(gathering, "notYesNo", column, text);
  return undefined;
};

/** YYYY-MM-DD. */
export const readDay: Read<string> = (gathering, column, text) => {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?:[ T].*)?\s*$/.exec(text)?.[1];
  const moment = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (day !== undefined && !Number.isNaN(moment) && day >= "1990" && day < "2200") return day;
  finding(gathering, "notADay", column, text);
  return undefined;
};

function matching(
  code: "badEmail" | "badPhone" | "badPostalCode",
  most: number,
  pattern: RegExp,
): Read<string> {
  return (gathering, column, text) => {
    const before = gathering.findings.length;
    const value = line(gathering, column, text, most);
    if (gathering.findings.length > before) return undefined;
    if (pattern.test(value)) return value;
    finding(gathering, code, column, text);
    return undefined;
  };
}

export const readEmail = matching("badEmail", 200, /^[^@\s]+@[^@\s]+\.[^@\s]+$/);
export const readPhone = matching("badPhone", 30, /^\+?[\d ()/-]{5,30}$/);
export const readPostalCode = matching("badPostalCode", 10, /^\d{3} ?\d{2}$/);

export const readWebAddress: Read<string> = (gathering, column, text) => {
  const before = gathering.findings.length;
  const written = line(gathering, column, text, 500);
  if (gathering.findings.length > before) return undefined;
  const full = /^[a-z]+:/i.test(written) ? written : `https://${written}`;
  const parsed = URL.canParse(full) ? new URL(full) : null;
  if (parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.hostname.includes(".")) return full;
  finding(gathering, "badAddress", column, text);
  return undefined;
};

/** Ten digits without a hyphen, of an organisation and no person. */
export const readOrganisationNumber: Read<string> = (gathering, column, text) => {
  const written = text.trim();
  if (organisationNumberOr(written) !== null && Organisationsnummer.valid(written))
    return Organisationsnummer.parse(written).format(false);
  finding(gathering, "badOrganisationNumber", column, text);
  return undefined;
};
