import type { HeadingLevel } from "../report.ts";
import type { OutlineBlock } from "./outline.ts";

const nothing = { heading: "", dataKey: "", required: false, guidance: "" } as const;

export function section(heading: string): OutlineBlock {
  return { ...nothing, kind: "heading", level: 1, heading };
}

/** A text that the document cannot be published without. */
export function text(level: HeadingLevel, heading: string, guidance: string): OutlineBlock {
  return { ...nothing, kind: "text", level, heading, guidance, required: true };
}

export function optionalText(level: HeadingLevel, heading: string, guidance: string): OutlineBlock {
  return { ...text(level, heading, guidance), required: false };
}

export function data(dataKey: string, heading = "", level: HeadingLevel = 1): OutlineBlock {
  return { ...nothing, kind: "data", level, heading, dataKey };
}

export const newPage: OutlineBlock = { ...nothing, kind: "pageBreak", level: 1 };
