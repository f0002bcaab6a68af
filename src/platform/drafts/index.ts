export { type Draft, draftKeyIsRight, dropDraft, readDraft, saveDraft } from "./drafts.ts";
export { draftRoutes } from "./draft-routes.ts";
