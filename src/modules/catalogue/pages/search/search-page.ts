import type { AroundHits } from "../../actions/open/read-around-hits.ts";
import type { SearchResult } from "../../model/search/search-query.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import type { SearchWords } from "../words/search/search-words.ts";
import type { Asked } from "./asked.ts";
import type { SearchSetting } from "./setting.ts";

/** All that a search page is made of. */
export interface SearchPage extends AroundHits {
  readonly setting: SearchSetting;
  readonly asked: Asked;
  readonly vocabulary: Vocabulary;
  readonly result: SearchResult;
  readonly words: SearchWords;
}

/** What the parts of the page below the search field need. */
export interface PartProps {
  readonly page: SearchPage;
}
