import type { Route } from "../../platform/http/route.ts";
import { checkRoutes } from "./pages/check/route.tsx";

export { checkUpload } from "./actions/check-upload.ts";
export type { CheckedDocument } from "./model/check-document.ts";
export type { Finding } from "./model/finding.ts";
export { amountText } from "./model/wording.ts";
export { documentSentence } from "./pages/sentences.ts";

export const routes: readonly Route[] = checkRoutes;
