import type { DocumentContent } from "../../../../platform/documents/index.ts";
import { Layout, PageHeading } from "../../../../ui/index.ts";
import type { Report } from "../../model/report.ts";
import { DocumentView } from "../document/document-view.tsx";

type Props = { readonly content: DocumentContent; readonly report: Report };

/** The document as it would be published now. */
export function ReadView({ content, report }: Props) {
  const home = `/dokument/${report.id}`;
  return (
    <Layout back={{ href: home, label: report.title }}>
      <PageHeading kicker={content.subtitle}>{content.title}</PageHeading>
      <p>
        Hämta som <a href={`${home}/pdf`}>PDF</a>, <a href={`${home}/word`}>Word</a> eller{" "}
        <a href={`${home}/excel`}>Excel</a>
      </p>
      <DocumentView content={content} />
    </Layout>
  );
}
