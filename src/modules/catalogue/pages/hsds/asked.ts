import type { z } from "zod";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { PageRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { openData } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import type { HsdsWords } from "../../actions/hsds/read-words.ts";
import { readWords } from "../../actions/hsds/read-words.ts";
import type { Answering } from "../../model/hsds/mapping/answering.ts";
import { readQuery } from "../../model/hsds/query/read-query.ts";
import { languageOr } from "../../model/language.ts";
import { associationAddress, entryAddress, searchAddress } from "../addresses.ts";
import { hsdsPath } from "./addresses.ts";
import { problem } from "./problem.ts";

/** One request to the interface with its query understood. */
export interface Asked<Q> {
  readonly work: BareWork;
  readonly query: Q;
  readonly words: HsdsWords;
  readonly answering: Answering;
  readonly request: PageRequest;
}

/** An address of the interface, whose query is what the schema says. */
export function hsdsRoute<S extends z.ZodType<{ language?: string | undefined }>>(
  path: string,
  schema: S,
  answer: (asked: Asked<z.output<S>>) => Promise<PageResponse>,
): Route {
  return openRoute({
    method: "get",
    path: hsdsPath + path,
    handle: (request) => {
      const { db, origin } = request.services;
      const query = readQuery(schema, request.query);
      if (!query.ok) return problem("parameter", origin, query.refusal.parameter);
      return db.inPublic(null, async (work) => {
        const words = await readWords(work);
        const answering = answeringWith(words, query.value.language, origin);
        return await answer({ work, query: query.value, words, answering, request });
      });
    },
  });
}

function answeringWith(words: HsdsWords, language: string | undefined, origin: string): Answering {
  const reader = languageOr(language ?? null);
  return {
    ...words,
    language: reader,
    pageOf: (entry) => origin + entryAddress(entry, reader),
    associationPage: (slug) => origin + associationAddress(slug, reader),
    municipalityPage: (code) => `${origin}${searchAddress()}?kommun=${code}`,
  };
}

/** Five minutes in a cache suit data that changes a few times a day. */
const publicSeconds = 300;

/** `headers` such as the language of the texts and the addresses of the pages around. */
export function jsonAnswer(data: unknown, headers: Readonly<Record<string, string>> = {}): PageResponse {
  return openData(JSON.stringify(data), "application/json; charset=utf-8", { publicSeconds, headers });
}

/** One object a line, for those who read as it comes. */
export function linesAnswer(
  items: readonly unknown[],
  headers: Readonly<Record<string, string>>,
): PageResponse {
  const body = items.map((item) => `${JSON.stringify(item)}\n`).join("");
  return openData(body, "application/x-ndjson; charset=utf-8", { publicSeconds, headers });
}
