import type { PageResponse } from "../../../../platform/http/response.ts";
import { openData } from "../../../../platform/http/response.ts";
import { documentationPath } from "./addresses.ts";

interface ProblemText {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** Every error of the interface: a sentence in Swedish and one in English for each code. */
export const problems = {
  parameter: {
    status: 400,
    title: "Ett av frågans villkor går inte att förstå.",
    detail: "A query parameter has a value that cannot be understood.",
  },
  notFound: {
    status: 404,
    title: "Det finns inget med det id:t.",
    detail: "Nothing has this id.",
  },
  gone: {
    status: 410,
    title: "Insatsen är borttagen för gott.",
    detail: "The service has been removed for good.",
  },
  unknownAddress: {
    status: 404,
    title: "Adressen finns inte i gränssnittet.",
    detail: "The interface has no such address.",
  },
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof problems;

/** An error as RFC 9457 writes it. */
export function problem(code: ProblemCode, origin: string, parameter?: string): PageResponse {
  const { status, title, detail } = problems[code];
  const type = `${origin}${documentationPath}#${code}`;
  const body = { type, title, status, code, detail, ...(parameter === undefined ? {} : { parameter }) };
  return openData(JSON.stringify(body), "application/problem+json; charset=utf-8", { status });
}
