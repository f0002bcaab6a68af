export { readVocabulary } from "../store/vocabulary.ts";
