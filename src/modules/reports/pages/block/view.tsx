import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  ButtonRow,
  Form,
  Hidden,
  InfoBox,
  Layout,
  PageHeading,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from "../../../../ui/index.ts";
import type { BlockPage } from "../../actions/read-block-page.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import type { ReportBlock } from "../../model/report.ts";
import { whenText, whoText } from "../words.ts";
import { Comments } from "./comments.tsx";
import { Difference } from "./difference.tsx";
import { Pickers } from "./pickers.tsx";
import { PartPreview } from "./preview.tsx";

type Props = {
  readonly found: BlockPage;
  readonly document: ReadDocument;
  readonly mayWrite: boolean;
  readonly typed: Typed | undefined;
  readonly faults: Faults | undefined;
  readonly theirs: ReportBlock | undefined;
  readonly previewing: boolean;
  readonly draft: { readonly url: string; readonly saved: string | undefined };
};

export function BlockView(props: Props) {
  const { found, document, mayWrite, theirs, previewing } = props;
  const { report, block, names, versions } = found;
  const base = `/dokument/${report.id}/del/${block.id}`;
  return (
    <Layout
      back={{ href: `/dokument/${report.id}#del-${block.id}`, label: report.title }}
      hasFaults={props.faults !== undefined}
    >
      <PageHeading kicker={report.title}>
        {block.heading === "" ? "Del utan rubrik" : block.heading}
      </PageHeading>
      {block.copiedFrom === null ? null : (
        <InfoBox kind="warning">{`Texten är kvar från ${block.copiedFrom}. När du sparar den eller markerar den som genomgången räknas den som årets.`}</InfoBox>
      )}
      {block.guidance === "" ? null : <InfoBox>{block.guidance}</InfoBox>}
      {theirs === undefined ? null : <Theirs theirs={theirs} typed={props.typed} names={names} />}
      {mayWrite ? <Editor {...props} /> : null}
      <PartPreview document={document} blockId={block.id} previewing={previewing} />
      {block.kind === "text" && mayWrite ? <Pickers document={document} /> : null}
      <Comments found={found} mayWrite={mayWrite} />
      {versions.length === 0 ? null : (
        <p>
          <a href={`${base}/versioner`}>{`Se tidigare versioner (${versions.length})`}</a>
        </p>
      )}
    </Layout>
  );
}

function Editor({ found: { report, block }, typed, faults, draft }: Props) {
  const base = `/dokument/${report.id}/del/${block.id}`;
  return (
    <Form action={base} typed={typed} faults={faults} draftUrl={draft.url} draftSaved={draft.saved}>
      <Hidden name="utgava" value={typed?.get("utgava")?.[0] ?? String(block.edition)} />
      <TextField name="rubrik" label="Rubrik" optional={block.kind !== "heading"} value={block.heading} />
      {block.kind === "text" ? (
        <div data-text-tools="true">
          <TextArea
            name="text"
            label="Text"
            rows={18}
            optional={!block.required}
            value={block.body}
            help="Tom rad ger nytt stycke. ## före en rad gör den till rubrik, - eller 1. till lista. **ord** blir fet, [ord](https://adress) en länk. {{siffra}} och [[hänvisning]] hämtas ur uppgifterna."
          />
        </div>
      ) : null}
      <ButtonRow>
        <SubmitButton>Spara en ny version</SubmitButton>
        {block.kind === "text" ? (
          <SubmitButton kind="secondary" formaction={`${base}/forhandsvisa`}>
            Förhandsvisa
          </SubmitButton>
        ) : null}
      </ButtonRow>
    </Form>
  );
}

function Theirs(props: {
  readonly theirs: ReportBlock;
  readonly typed: Typed | undefined;
  readonly names: ReadonlyMap<string, string>;
}) {
  const { theirs, typed, names } = props;
  const heading = `Det som ${whoText(names, theirs.changedBy)} sparade ${whenText(theirs.changedAt)}`;
  return (
    <Section id="sparat" heading={heading}>
      <pre class="report-text">{theirs.body}</pre>
      <h3>Skillnaden mot det du skrev</h3>
      <Difference before={theirs.body} after={typed?.get("text")?.[0] ?? ""} />
      <p>
        Din text står i fältet här nedanför. Sparar du den ersätter den texten här ovanför, som finns kvar
        bland versionerna.
      </p>
    </Section>
  );
}
