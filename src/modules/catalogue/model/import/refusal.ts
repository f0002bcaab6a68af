/** Why an import could not go on. */
export type ImportRefusal =
  | { readonly code: "catalogueImport.gone" }
  /** It has been confirmed, done or undone by somebody meanwhile. */
  | { readonly code: "catalogueImport.over" }
  /** Some rows have faults, and nobody has said that they may be left out. */
  | { readonly code: "catalogueImport.faultsLeft" }
  | { readonly code: "catalogueImport.nothingChosen" }
  | { readonly code: "catalogueImport.notDone" };
