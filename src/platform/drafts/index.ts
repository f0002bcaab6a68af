export { draftRoutes } from "./draft-routes.ts";
export { type Draft, draftKeyIsRight, dropDraft, readDraft, saveDraft } from "./drafts.ts";
