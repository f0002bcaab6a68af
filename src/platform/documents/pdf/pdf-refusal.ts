/** Why a document did not become a PDF. `messages` are the compiler's, in English, for the log. */
export type PdfRefusal =
  | { readonly code: "documentNotAccessible"; readonly messages: readonly string[] }
  | { readonly code: "templateRejected"; readonly messages: readonly string[] }
  | { readonly code: "renderTimeExceeded"; readonly milliseconds: number }
  | { readonly code: "rendererStopped" };
