import type { Route } from "../../platform/http/route.ts";
import { changeInterventionRoute, saveInterventionRoute } from "./pages/change/route.tsx";
import { interventionRoute } from "./pages/intervention/route.tsx";
import { interventionsRoute } from "./pages/list/route.tsx";

export {
  addCouncil,
  addIntervention,
  type NewCouncil,
  type NewIntervention,
} from "./actions/add-intervention.ts";
export { copyInterventions } from "./actions/copy-interventions.ts";
export type {
  Council,
  Intervention,
  InterventionDetails,
  Orientation,
  RegistrationMethod,
} from "./model/intervention.ts";
export { readCouncil as councilById, readCouncils as councilsOf } from "./store/councils.ts";
export {
  readIntervention as interventionById,
  readInterventions as interventionsOf,
} from "./store/interventions.ts";

export const routes: readonly Route[] = [
  interventionsRoute,
  interventionRoute,
  changeInterventionRoute,
  saveInterventionRoute,
];
