import type { ForecastMethod } from "../../../model/outcome/forecast.ts";

export const methodWords = {
  straightLine: "Rak framskrivning",
  staffing: "Från bemanningen",
  own: "Eget belopp",
} as const satisfies Record<ForecastMethod, string>;
