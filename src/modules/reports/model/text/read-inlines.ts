import type { FigureForm, Inline } from "./text-part.ts";
import { figureForms } from "./text-part.ts";

const figure = String.raw`\{\{\s*(?<figure>[^{}|]*?)\s*(?:\|\s*(?<form>[^{}]*?)\s*)?\}\}`;
const reference = String.raw`\[\[\s*(?<reference>[^[\]]*?)\s*\]\]`;
const link = String.raw`\[(?<label>[^[\]\n]+)\]\((?<href>[^()\s]+)\)`;
const mark = new RegExp(`${figure}|${reference}|${link}|(?<bold>\\*\\*)`, "g");
/** Anything else, such as javascript:, stays as the text it is. */
const allowedAddress = /^(https?:\/\/|mailto:)[^\s"'<>]+$/i;

/** Bold, links, figures and references in one paragraph's text; everything else is plain letters. */
export function readInlines(text: string): readonly Inline[] {
  const bolds = text.match(/\*\*/g)?.length ?? 0;
  let openable = bolds - (bolds % 2);
  const found: Inline[] = [];
  let bold = false;
  let at = 0;
  const take = (until: number) => {
    if (until > at) found.push({ kind: "text", text: text.slice(at, until), bold });
  };
  for (const match of text.matchAll(mark)) {
    const groups = match.groups ?? {};
    const one = inlineOf(groups, bold);
    if (one === null && (groups.bold === undefined || openable === 0)) continue;
    take(match.index);
    at = match.index + match[0].length;
    if (one === null) {
      bold = !bold;
      openable -= 1;
    } else found.push(one);
  }
  take(text.length);
  return found;
}

function inlineOf(groups: Readonly<Record<string, string | undefined>>, bold: boolean): Inline | null {
  if (groups.figure !== undefined)
    return { kind: "figure", key: groups.figure, form: formOf(groups.form), bold };
  if (groups.reference !== undefined) return { kind: "reference", key: groups.reference };
  if (groups.href !== undefined && allowedAddress.test(groups.href))
    return { kind: "link", text: groups.label ?? groups.href, href: groups.href };
  return null;
}

function formOf(form: string | undefined): FigureForm {
  return figureForms.find((one) => one === form?.toLowerCase()) ?? "kr";
}
