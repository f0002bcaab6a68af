import type { Route } from "../../platform/http/route.ts";

export { addMember, addMunicipality } from "./actions/add-member.ts";
export { createAssociation, type NewAssociation } from "./actions/create-association.ts";
export {
  type Copying,
  type CopyStep,
  createAssociationLike,
  type LikeAssociation,
  renewed,
} from "./actions/create-association-like.ts";
export { codeLabels, codesOf } from "./actions/read-codes.ts";
export type { Association, Member, MemberKind, Municipality } from "./model/association.ts";
export { type Code, type CodeList, type CodeMeaning, type CodeValue, codeLists } from "./model/code-list.ts";
export type { FoundingRefusal } from "./model/founding.ts";
/** The association, its members and municipalities that the transaction works for. */
export {
  findBySlug as associationBySlug,
  readAssociation as associationOf,
  workFor,
} from "./store/associations.ts";
export { readAllCodes as allCodes } from "./store/code-values.ts";
export { readMembers as membersOf, readMunicipalities as municipalitiesOf } from "./store/members.ts";

export const routes: readonly Route[] = [];
