import type { Child } from "hono/jsx";

/** A drawn chart as a document of its own, for files and PDF. */
export function svgText(chart: Child): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${String(chart)}`;
}
