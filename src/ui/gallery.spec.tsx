import { parse } from "node-html-parser";
import { expect, it } from "vitest";
import { galleryPage } from "./gallery/gallery-page-context.ts";
import { Gallery } from "./gallery.tsx";
import { renderPage } from "./render-page.tsx";

const html = renderPage(galleryPage, <Gallery />);
const document = parse(html);

it("gives every id once", () => {
  const ids = document.querySelectorAll("[id]").map((element) => element.getAttribute("id"));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it("points only at ids that exist", () => {
  const references = ["aria-labelledby", "aria-describedby", "for", "form"].flatMap((name) =>
    document
      .querySelectorAll(`[${name}]`)
      .flatMap((element) => (element.getAttribute(name) ?? "").split(" ")),
  );
  const anchors = document
    .querySelectorAll('a[href^="#"]')
    .map((link) => (link.getAttribute("href") ?? "").slice(1));
  expect([...references, ...anchors].filter((id) => document.getElementById(id) === null)).toEqual([]);
});

it("stands a strict content security policy", () => {
  expect(document.querySelectorAll("[style], style, script:not([src]), [onclick], [onsubmit]")).toEqual([]);
});

it("has one heading of the first rank and skips no rank", () => {
  const ranks = document
    .querySelectorAll("h1, h2, h3, h4")
    .map((heading) => Number(heading.tagName.slice(1)));
  expect(ranks.filter((rank) => rank === 1)).toHaveLength(1);
  expect(ranks.every((rank, index) => index === 0 || rank <= (ranks[index - 1] ?? 0) + 1)).toBe(true);
});
