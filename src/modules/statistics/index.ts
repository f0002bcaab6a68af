import type { Route } from "../../platform/http/route.ts";
import { apiRoutes } from "./pages/api/route.ts";
import { checkRoutes } from "./pages/check/route.tsx";
import { closingRoutes } from "./pages/closing/route.tsx";
import { figureRoute } from "./pages/figure/route.tsx";
import { nationRoute } from "./pages/nation/route.tsx";
import { statisticsRoutes } from "./pages/statistics/route.tsx";
import { transferRoutes } from "./pages/transfer/route.tsx";
import { yearsRoute } from "./pages/years/route.tsx";

export { publishedFigures, wholeFigures, wholeSeries } from "./actions/read-figures.ts";
export { refreshFigures } from "./actions/refresh-figures.ts";
export { refreshYearTotals } from "./actions/refresh-year-totals.ts";
export type { Figures, SetFigures } from "./model/counting/figures.ts";
export type { SuppressedFigures } from "./model/suppression/suppress-year.ts";
export type { FigureAddress } from "./model/view/figure-address.ts";
export type { PublishedYear } from "./store/figures.ts";

export const routes: readonly Route[] = [
  ...statisticsRoutes,
  figureRoute,
  yearsRoute,
  ...apiRoutes,
  ...checkRoutes,
  ...closingRoutes,
  ...transferRoutes,
  nationRoute,
];
