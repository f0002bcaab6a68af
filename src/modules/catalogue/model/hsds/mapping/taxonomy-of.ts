import type { Language } from "../../language.ts";
import type { Taxonomy, Term } from "../../vocabulary.ts";
import { partId } from "../ids.ts";
import { said } from "../said.ts";
import type { HsdsAttribute, HsdsTaxonomy, HsdsTerm } from "../schema/taxonomy.ts";
import type { Answering, TaxonomyRow } from "./answering.ts";

export function taxonomyOf({ id, code, labels }: TaxonomyRow, language: Language): HsdsTaxonomy {
  return { id, name: labels[language] ?? labels.sv ?? code, description: labels.sv ?? code };
}

export function termOf(term: Term, { language, vocabulary, taxonomies }: Answering): HsdsTerm {
  const [own, swedish] = [term.labels[language], term.labels.sv ?? term.code];
  const parent = vocabulary.terms.find(
    ({ taxonomy, code }) => taxonomy === term.taxonomy && code === term.parent,
  );
  return {
    ...{ id: term.id, code: term.code, name: own ?? swedish, description: swedish },
    ...{ taxonomy: term.taxonomy, language: own === undefined ? "sv" : language },
    ...said({
      parent_id: parent?.id,
      taxonomy_id: taxonomies.find(({ code }) => code === term.taxonomy)?.id,
    }),
  };
}

/** One for each code that is a term of the taxonomy; `linkType` says what the term tells of the service. */
export function attributesOf(
  serviceId: string,
  linkType: string,
  taxonomy: Taxonomy,
  codes: readonly string[],
  answering: Answering,
): readonly HsdsAttribute[] {
  return codes.flatMap((code) => {
    const known = answering.vocabulary.terms.find((one) => one.taxonomy === taxonomy && one.code === code);
    if (known === undefined) return [];
    const term = termOf(known, answering);
    return {
      id: partId(serviceId, `attribute ${linkType}`, code),
      ...{ link_id: serviceId, link_entity: "service", link_type: linkType },
      ...{ taxonomy_term_id: term.id, taxonomy_term: term, label: term.name },
    };
  });
}
