/** Swedish quotation marks. */
export function quoted(value: string): string {
  return `”${value}”`;
}

/** Long or invisible text made fit for a sentence. */
export function shown(value: string): string {
  const visible = value.replaceAll("\t", "⇥").replaceAll(/[\r\n]+/g, "⏎");
  return visible.length > 80 ? `${visible.slice(0, 79)}…` : visible;
}

const LONGEST_LIST = 14;

export function allowed({ known = [] }: { readonly known?: readonly string[] }): string {
  if (known.length === 0) return "Det finns inget att välja på än. Lägg upp värdet först.";
  const more = known.length > LONGEST_LIST ? " med flera" : "";
  return `Skriv något av: ${known.slice(0, LONGEST_LIST).join(", ")}${more}.`;
}

/** Asks after the near name where there is one: it is never put in silently. */
export function meant({ near }: { readonly near?: string | null }, otherwise: string): string {
  return near ? `Menade du ${near}?` : otherwise;
}
