import { sql } from "kysely";
import type { BareWork } from "../../../../platform/db/work.ts";
import type { RelativesAsked, Vocabulary } from "../../model/search/relatives.ts";
import type { SearchScope } from "../../model/search/search-query.ts";
import { idOfScope } from "./scope.ts";

/** More relatives than this of one word say nothing, and more than so many of a whole question cost more than they say. */
const mostRelatives = 60;
const mostTogether = 480;

export interface OwnSynonym {
  readonly language: string;
  readonly phrase: string;
  readonly leadsTo: readonly string[];
}

export interface KnownWords extends Vocabulary {
  readonly own: readonly OwnSynonym[];
}

interface Row {
  readonly what: "own" | "known" | "beginning" | "ending";
  readonly asked: string;
  readonly key: string;
  readonly words: string[] | null;
}

/** What the shelf knows of a question's words, and which of its phrases the associations have words for. One statement. */
export async function readKnownWords(
  work: BareWork,
  scope: SearchScope,
  phrases: readonly string[],
  asked: readonly RelativesAsked[],
): Promise<KnownWords> {
  const beginnings = unique(
    asked.flatMap((one) => [...one.beginnings, ...(one.typed === null ? [] : [one.typed])]),
  );
  const endings = unique(asked.flatMap((one) => (one.ending === null ? [] : [reversed(one.ending)])));
  const known = unique(
    asked.flatMap((one) => [...one.splits.flat(), ...(one.joined === null ? [] : [one.joined])]),
  );
  const most = Math.min(mostRelatives, Math.ceil(mostTogether / Math.max(1, asked.length)));
  const { rows } = await sql<Row>`
    select what, asked, key, words from catalogue.search_words(${scope.kind}, ${idOfScope(scope)}, ${[...phrases]}::text[],
      ${known}::text[], ${beginnings}::text[], ${endings}::text[], ${most})`.execute(work.tx);
  const of = (what: Row["what"]) =>
    new Map(
      [
        ...Map.groupBy(
          rows.filter((row) => row.what === what),
          (row) => row.asked,
        ),
      ].map(([word, found]) => [word, found.map(({ key }) => key)]),
    );
  return {
    own: rows
      .filter(({ what }) => what === "own")
      .map(({ asked: phrase, key, words }) => ({ phrase, language: key, leadsTo: words ?? [] })),
    known: new Set(rows.filter(({ what }) => what === "known").map(({ key }) => key)),
    beginning: of("beginning"),
    ending: of("ending"),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** As PostgreSQL's reverse turns it: by whole characters. */
function reversed(text: string): string {
  return [...text].reverse().join("");
}
