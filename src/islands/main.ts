import { startDrafts } from "./drafts.ts";
import { showFaults } from "./faults.ts";
import { startIdleWatch } from "./idle-watch.ts";
import { startProgress } from "./progress.ts";
import { startSubmitGuard } from "./submit-guard.ts";

/** Every page does its task without these; they only make it safer and calmer to work. */
const page = { document, window, clock: Date.now };

showFaults(page.document);
startSubmitGuard(page);
const drafts = startDrafts(page);
startIdleWatch(page, drafts.saveNow);
startProgress(page);
