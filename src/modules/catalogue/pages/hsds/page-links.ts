import type { PageHead } from "../../model/hsds/schema/page.ts";

/** The addresses of the pages around, as RFC 8288 writes them. */
export function pageLinks(url: URL, origin: string, head: PageHead): Readonly<Record<string, string>> {
  const { page_number: page, total_pages: last } = head;
  const to = (number: number, relation: string) => {
    const query = new URLSearchParams(url.search);
    query.set("page", String(number));
    return `<${origin}${url.pathname}?${query}>; rel="${relation}"`;
  };
  const links = [
    to(1, "first"),
    ...(page > 1 ? [to(Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [to(page + 1, "next")] : []),
    to(last, "last"),
  ];
  return { Link: links.join(", ") };
}
