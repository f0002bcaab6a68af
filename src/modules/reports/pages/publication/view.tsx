import type { DocumentContent } from "../../../../platform/documents/index.ts";
import { Form, InfoBox, Layout, PageHeading, SubmitButton } from "../../../../ui/index.ts";
import type { Publication } from "../../model/publication.ts";
import { DocumentView } from "../document/document-view.tsx";
import { whenText } from "../words.ts";

type Props = {
  readonly content: DocumentContent;
  readonly publication: Publication;
  readonly reportId: string;
  readonly mayWithdraw: boolean;
};

export function PublicationView({ content, publication, reportId, mayWithdraw }: Props) {
  const { version, publishedAt, withdrawnAt, pdfHash, id } = publication;
  const base = `/dokument/${reportId}/utgava/${id}`;
  return (
    <Layout back={{ href: `/dokument/${reportId}`, label: content.title }}>
      <PageHeading kicker={`Version ${version}, publicerad ${whenText(publishedAt)}`}>
        {content.title}
      </PageHeading>
      {withdrawnAt === null ? null : (
        <InfoBox kind="warning">{`Utgåvan togs tillbaka ${whenText(withdrawnAt)}. Bara förbundet ser den.`}</InfoBox>
      )}
      <p>
        Hämta som <a href={`${base}/pdf`}>PDF</a>, <a href={`${base}/word`}>Word</a> eller{" "}
        <a href={`${base}/excel`}>Excel</a>
      </p>
      <p class="muted report-text">{`PDF-filens kontrollsumma (SHA-256): ${pdfHash}`}</p>
      {mayWithdraw && withdrawnAt === null ? (
        <Form action={`${base}/ta-tillbaka`}>
          <SubmitButton kind="danger">Ta tillbaka utgåvan</SubmitButton>
        </Form>
      ) : null}
      <DocumentView content={content} />
    </Layout>
  );
}
