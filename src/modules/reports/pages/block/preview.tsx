import { Section } from "../../../../ui/index.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import { documentContent } from "../document/content.ts";
import { Parts } from "../document/document-view.tsx";
import { FindingList } from "../review/finding-list.tsx";

type Props = { readonly document: ReadDocument; readonly blockId: string; readonly previewing: boolean };

/** The part as it is printed, and what the checks say of it. */
export function PartPreview({ document, blockId, previewing }: Props) {
  const pieces = document.assembled.pieces.filter((piece) => piece.blockId === blockId);
  const only = { ...document, assembled: { ...document.assembled, pieces } };
  const { blocks } = documentContent(only, "2000-01-01");
  const findings = document.findings.filter((finding) => finding.blockId === blockId);
  return (
    <>
      {findings.length === 0 ? null : (
        <Section id="att-se-over" heading="Att se över">
          <FindingList findings={findings} report={document.report} withLinks={false} />
        </Section>
      )}
      {blocks.length === 0 ? null : (
        <Section
          id="sa-blir-det"
          heading={previewing ? "Så blir det. Texten är inte sparad" : "Så här trycks delen nu"}
        >
          <div class="report report--part">
            <Parts blocks={blocks} />
          </div>
        </Section>
      )}
    </>
  );
}
