import type { Attributes } from "../read-xml.ts";
import { attribute } from "../read-xml.ts";

/** A tab's width in Word, in twentieths of a point, is 1304; half of it is the smallest step people indent by. */
const STEP = 250;

const OFF = new Set(["0", "false", "off"]);

/** A paragraph being read: its text, and what its properties say of it. Raised marks of footnotes are left out. */
export class ParagraphBuilder {
  text = "";
  isHeading = false;
  indent = 0;
  private boldLetters = 0;
  private bold = false;
  private raised = false;
  private inRun = false;

  get isBold(): boolean {
    const letters = this.text.replaceAll(/\s/g, "").length;
    return letters > 0 && this.boldLetters >= letters;
  }

  open(name: string, attributes: Attributes): void {
    const value = attribute(attributes, "val");
    if (name === "r") {
      this.inRun = true;
      this.bold = false;
      this.raised = false;
    } else if (name === "b" && this.inRun) this.bold = value === undefined || !OFF.has(value);
    else if (name === "vertAlign") this.raised = value === "superscript";
    else if (name === "tab" && this.inRun) this.add("\t");
    else if (name === "br" || name === "cr") this.add("\n");
    else if (name === "noBreakHyphen") this.add("\u2011");
    else if (name === "pStyle") this.isHeading = /^(heading|rubrik|title|tittel)/i.test(value ?? "");
    else if (name === "ind") this.indent = indentOf(attributes);
  }

  close(name: string): void {
    if (name === "r") this.inRun = false;
  }

  add(text: string): void {
    if (this.raised && /^[\d*)†]{1,3}$/.test(text)) return;
    this.text += text;
    if (this.bold) this.boldLetters += text.replaceAll(/\s/g, "").length;
  }
}

function indentOf(attributes: Attributes): number {
  const left = Number(attribute(attributes, "left") ?? attribute(attributes, "start") ?? 0);
  const first = Number(attribute(attributes, "firstLine") ?? 0);
  const twips = left + first;
  return Number.isFinite(twips) ? Math.max(0, Math.round(twips / STEP)) : 0;
}
