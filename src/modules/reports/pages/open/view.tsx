import type { DocumentContent } from "../../../../platform/documents/index.ts";
import { EmptyState, PageHeading, PlainLayout, SummaryList } from "../../../../ui/index.ts";
import type { OpenDocument } from "../../model/publication.ts";
import { kindNames, reportKinds } from "../../model/report.ts";
import { DocumentView } from "../document/document-view.tsx";
import { kindPaths, whenText } from "../words.ts";

type ListProps = {
  readonly name: string;
  readonly slug: string;
  readonly documents: readonly Omit<OpenDocument, "content">[];
};

export function OpenListView({ name, slug, documents }: ListProps) {
  const rows = documents.flatMap(({ kind, year, version, publishedAt }) => {
    const known = reportKinds.find((one) => one === kind);
    return known === undefined
      ? []
      : [
          {
            key: `${kindNames[known]} ${year}`,
            value: (
              <>
                <a
                  href={`/oppet/${slug}/${kindPaths[known]}/${year}`}
                >{`Läs ${kindNames[known].toLowerCase()} ${year}`}</a>
                <br />
                {`Version ${version}, publicerad ${whenText(publishedAt)}`}
              </>
            ),
          },
        ];
  });
  return (
    <PlainLayout>
      <PageHeading kicker="Publicerade dokument">{name}</PageHeading>
      {rows.length === 0 ? (
        <EmptyState text="Förbundet har inte publicerat något dokument än." />
      ) : (
        <SummaryList rows={rows} />
      )}
    </PlainLayout>
  );
}

type DocumentProps = {
  readonly content: DocumentContent;
  readonly slug: string;
  readonly address: string;
  readonly version: number;
  readonly publishedAt: string;
};

export function OpenDocumentView({ content, slug, address, version, publishedAt }: DocumentProps) {
  return (
    <PlainLayout>
      <PageHeading kicker={content.association}>{content.title}</PageHeading>
      <p class="muted">{`${content.subtitle ?? ""}. Version ${version}, publicerad ${whenText(publishedAt)}.`}</p>
      <p>
        Hämta som <a href={`${address}/pdf`}>PDF</a>, <a href={`${address}/word`}>Word</a> eller{" "}
        <a href={`${address}/excel`}>Excel</a>
      </p>
      <DocumentView content={content} />
      <p>
        <a href={`/oppet/${slug}`}>Alla publicerade dokument från förbundet</a>
      </p>
    </PlainLayout>
  );
}
