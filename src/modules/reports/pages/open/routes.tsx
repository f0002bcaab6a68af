import type { PageRequest } from "../../../../platform/http/request.ts";
import { notFound, page } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { openRoute } from "../../../../platform/http/route.ts";
import { openDocument, openDocuments, openFile } from "../../actions/read-publication.ts";
import { documentFile, filePaths } from "../document/files.ts";
import { frozenContent } from "../document/frozen-content.ts";
import { kindAt } from "../words.ts";
import { OpenDocumentView, OpenListView } from "./view.tsx";

/** Long enough that a link in a newsletter costs nothing, short enough that what is taken back is soon gone. */
const fiveMinutes = 300;
const base = "/oppet/:slug/:document/:year";

function asked(request: PageRequest) {
  const kind = kindAt(request.param("document"));
  const year = request.param("year");
  return kind === null || !/^20\d\d$/.test(year) ? null : { kind, year: Number(year) };
}

/** Published documents for anyone, without sign-in. */
export const openRoutes: readonly Route[] = [
  openRoute({
    method: "get",
    path: "/oppet/:slug",
    handle: async (request) => {
      const found = await openDocuments(request.services.db, request.param("slug"));
      if (found === null) return notFound();
      const view = (
        <OpenListView
          name={found.association.name}
          slug={found.association.slug}
          documents={found.documents}
        />
      );
      return page(`Dokument från ${found.association.name}`, view, { publicSeconds: fiveMinutes });
    },
  }),
  openRoute({
    method: "get",
    path: base,
    handle: async (request) => {
      const wanted = asked(request);
      const slug = request.param("slug");
      const found = wanted === null ? null : await openDocument(request.services.db, slug, wanted);
      if (found === null) return notFound();
      const content = frozenContent(found.content);
      const view = (
        <OpenDocumentView
          content={content}
          slug={slug}
          address={request.url.pathname}
          version={found.version}
          publishedAt={found.publishedAt}
        />
      );
      return page(`${content.title}, ${content.association}`, view, { publicSeconds: fiveMinutes });
    },
  }),
  ...[...filePaths].map(([path, file]) =>
    openRoute({
      method: "get",
      path: `${base}/${path}`,
      handle: async (request) => {
        const wanted = asked(request);
        const found =
          wanted === null
            ? null
            : await openFile(request.services.db, request.param("slug"), { ...wanted, file });
        if (found === null) return notFound();
        const { title, association } = frozenContent(found.content);
        return documentFile(file, found.bytes, `${title} ${association}`, fiveMinutes);
      },
    }),
  ),
];
