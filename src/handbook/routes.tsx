import { readFile } from "node:fs/promises";
import path from "node:path";
import { raw } from "hono/html";
import { marked } from "marked";
import { databaseFolder } from "../platform/db/folder.ts";
import { notFound, page } from "../platform/http/response.ts";
import type { Route } from "../platform/http/route.ts";
import { openRoute } from "../platform/http/route.ts";
import { Layout } from "../ui/index.ts";
import { chapters } from "./chapters.ts";

const folder = () => path.join(databaseFolder(), "..", "docs", "handbook");

/** The handbook: the same files that lie in docs/handbook, read where one works. Its text is ours, so its HTML is trusted. */
export const handbookRoutes: readonly Route[] = [
  openRoute({ method: "get", path: "/handbok", handle: () => chapterPage("index", "Handbok") }),
  openRoute({
    method: "get",
    path: "/handbok/:chapter",
    handle: async (request) => {
      const chapter = chapters.find((one) => one.slug === request.param("chapter"));
      return chapter === undefined ? notFound() : chapterPage(chapter.slug, chapter.title);
    },
  }),
];

async function chapterPage(slug: string, title: string) {
  const text = await readFile(path.join(folder(), `${slug}.md`), "utf8");
  const content = await marked.parse(text);
  return page(
    title,
    <Layout back={slug === "index" ? undefined : { href: "/handbok", label: "Handboken" }}>
      <article class="handbook">{raw(content)}</article>
    </Layout>,
  );
}
