/** Why a document did not become a PDF. `messages` and `reason` are for the log, in English. */
export type PdfRefusal =
  | { readonly code: "documentNotAccessible"; readonly messages: readonly string[] }
  | { readonly code: "templateRejected"; readonly messages: readonly string[] }
  | { readonly code: "renderTimeExceeded"; readonly milliseconds: number }
  | { readonly code: "rendererStopped"; readonly reason: string };
