import type { Route } from "../../platform/http/route.ts";
import { associationRoute, changeSettingsRoute } from "./pages/association/route.tsx";
import { addCodeRoute, codeListRoute } from "./pages/code-list/route.tsx";
import { confirmEndCodeRoute, endCodeRoute } from "./pages/end-code/route.tsx";

export { addMember, addMunicipality } from "./actions/add-member.ts";
export { createAssociation, type NewAssociation } from "./actions/create-association.ts";
export {
  type Copying,
  type CopyStep,
  createAssociationLike,
  type LikeAssociation,
  renewed,
} from "./actions/create-association-like.ts";
export { choosableCodes, codeLabels, codesOf } from "./actions/read-codes.ts";
export type { Association, Member, MemberKind, Municipality } from "./model/association.ts";
export type { Code, CodeList, CodeMeaning, CodeValue } from "./model/code-list.ts";
export type { FoundingRefusal } from "./model/founding.ts";
export { type AssociationRefusal, sentenceFor as associationSentence } from "./pages/sentences.ts";
/** The association, its members and municipalities that the transaction works for. */
export {
  findBySlug as associationBySlug,
  readAssociation as associationOf,
  workFor,
} from "./store/associations.ts";
export { readAllCodes as allCodes } from "./store/code-values.ts";
export { readMembers as membersOf, readMunicipalities as municipalitiesOf } from "./store/members.ts";

export const routes: readonly Route[] = [
  associationRoute,
  changeSettingsRoute,
  codeListRoute,
  addCodeRoute,
  endCodeRoute,
  confirmEndCodeRoute,
];
