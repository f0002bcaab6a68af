import type { Answering } from "../../model/hsds/mapping/answering.ts";
import { taxonomyOf, termOf } from "../../model/hsds/mapping/taxonomy-of.ts";
import type { TaxonomyTermsQuery } from "../../model/hsds/query/queries.ts";
import { serviceQuery, taxonomiesQuery, taxonomyTermsQuery } from "../../model/hsds/query/queries.ts";
import { paged } from "../../model/hsds/schema/page.ts";
import type { HsdsTerm } from "../../model/hsds/schema/taxonomy.ts";
import type { Asked } from "./asked.ts";
import { hsdsRoute, jsonAnswer } from "./asked.ts";
import { pageLinks } from "./page-links.ts";
import { problem } from "./problem.ts";

type ListQuery = { readonly page: number; readonly per_page: number };

function listAnswer({ query, request }: Asked<ListQuery>, all: readonly unknown[]) {
  const from = (query.page - 1) * query.per_page;
  const answer = paged(all.slice(from, from + query.per_page), all.length, query.page, query.per_page);
  return jsonAnswer(answer, pageLinks(request.url, request.services.origin, answer));
}

function oneAnswer({ request }: Asked<unknown>, all: readonly { readonly id: string }[]) {
  const wanted = request.param("id").toLowerCase();
  const found = all.find(({ id }) => id === wanted);
  return found === undefined ? problem("notFound", request.services.origin) : jsonAnswer(found);
}

function says(text: string, name: string): boolean {
  return name.toLocaleLowerCase("sv").includes(text.toLocaleLowerCase("sv"));
}

function taxonomies({ taxonomies: all, language }: Answering) {
  return all.map((row) => taxonomyOf(row, language));
}

function terms(answering: Answering): readonly HsdsTerm[] {
  return answering.vocabulary.terms.map((term) => termOf(term, answering));
}

function isAsked(term: HsdsTerm, query: TaxonomyTermsQuery): boolean {
  return (
    (query.taxonomy_id === undefined || term.taxonomy_id === query.taxonomy_id) &&
    (query.parent_id === undefined || term.parent_id === query.parent_id) &&
    (query.top_only !== true || term.parent_id === undefined) &&
    says(query.search ?? "", `${term.name} ${term.description}`)
  );
}

export const taxonomyRoutes = [
  hsdsRoute("/taxonomies", taxonomiesQuery, async (asked) => {
    const text = asked.query.search ?? "";
    return listAnswer(
      asked,
      taxonomies(asked.answering).filter(({ name, description }) => says(text, `${name} ${description}`)),
    );
  }),
  hsdsRoute("/taxonomies/:id", serviceQuery, async (asked) => oneAnswer(asked, taxonomies(asked.answering))),
  hsdsRoute("/taxonomy_terms", taxonomyTermsQuery, async (asked) =>
    listAnswer(
      asked,
      terms(asked.answering).filter((term) => isAsked(term, asked.query)),
    ),
  ),
  hsdsRoute("/taxonomy_terms/:id", serviceQuery, async (asked) => oneAnswer(asked, terms(asked.answering))),
];
