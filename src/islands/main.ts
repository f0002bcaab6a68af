import { startBudgetGrid } from "./parts/budget-grid.ts";
import { startDrafts } from "./parts/drafts.ts";
import { showFaults } from "./parts/faults.ts";
import { startIdleWatch } from "./parts/idle-watch.ts";
import { startProgress } from "./parts/progress.ts";
import { startSubmitGuard } from "./parts/submit-guard.ts";
import { startTextTools } from "./parts/text-tools.ts";

/** Every page does its task without these; they only make it safer and calmer to work. */
const page = { document, window, clock: Date.now };

showFaults(page.document);
startSubmitGuard(page);
const drafts = startDrafts(page);
startIdleWatch(page, drafts.saveNow);
startProgress(page);
startBudgetGrid(page);
startTextTools(page.document);
