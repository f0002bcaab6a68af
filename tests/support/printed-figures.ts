import type { HTMLElement } from "node-html-parser";

/** A figure as a page prints it, with the address that it opens to. */
export interface PrintedFigure {
  readonly year: number;
  readonly of: string;
  readonly figure: string;
  readonly text: string;
  readonly href: string;
}

export function printedFigures(html: HTMLElement): PrintedFigure[] {
  return html.querySelectorAll("a.figure-link").map((link) => {
    const href = (link.getAttribute("href") ?? "").replaceAll("&amp;", "&");
    const url = new URL(href, "http://localhost");
    link.querySelector(".sr-only")?.remove();
    return {
      year: Number(url.pathname.split("/").at(-1)),
      of: url.searchParams.get("av") ?? "",
      figure: url.searchParams.get("siffra") ?? "",
      text: plain(link.textContent),
      href,
    };
  });
}

/** The figures of the row with a heading, as they are read. */
export function rowTexts(html: HTMLElement, heading: string): string[] {
  const rows = html.querySelectorAll("table tr");
  const found = rows.find(
    (row) => plain(row.querySelector('th[scope="row"]')?.textContent ?? "") === heading,
  );
  return (found?.querySelectorAll("td") ?? []).map((cell) => {
    cell.querySelector(".sr-only")?.remove();
    return plain(cell.textContent);
  });
}

function plain(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();
}
