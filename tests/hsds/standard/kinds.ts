/** What the standard says of one of its objects. Names stand apart by spaces. */
export interface ObjectFacts {
  /** Fields that must be there. */
  readonly must: string;
  /** Fields of each kind; `text` takes any characters. */
  readonly uuid?: string;
  readonly text?: string;
  readonly uri?: string;
  readonly email?: string;
  readonly day?: string;
  readonly moment?: string;
  readonly number?: string;
  /** Fields with a closed list of words. */
  readonly codes?: Readonly<Record<string, readonly string[]>>;
  /** Fields with one object, by the object's name. */
  readonly one?: Readonly<Record<string, string>>;
  /** Fields with a list of objects. */
  readonly many?: Readonly<Record<string, string>>;
}

export type Kind = "uuid" | "text" | "uri" | "email" | "day" | "moment" | "number";

/** Whether a value is of the kind; `day` is a calendar day, `moment` has an offset from UTC. */
export const isOfKind: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  uuid: matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  text: (value) => typeof value === "string",
  uri: (value) =>
    typeof value === "string" && URL.canParse(value) && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(value),
  email: matches(/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i),
  day: (value) => matches(/^\d{4}-\d\d-\d\d$/)(value) && isOnCalendar(String(value)),
  moment: (value) =>
    matches(/^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)(value) &&
    isOnCalendar(String(value).slice(0, 10)),
  number: (value) => typeof value === "number" && Number.isFinite(value),
};

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === "string" && pattern.test(value);
}

function isOnCalendar(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
