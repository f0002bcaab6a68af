import type { Faults, Typed } from "../../../../ui/index.ts";
import {
  EmptyState,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
  TextArea,
} from "../../../../ui/index.ts";
import type { ReadDocument } from "../../actions/read-document.ts";
import { countText } from "../words.ts";
import { FindingList } from "./finding-list.tsx";

type Props = {
  readonly document: ReadDocument;
  readonly mayPublish: boolean;
  readonly typed: Typed | undefined;
  readonly faults: Faults | undefined;
};

/** What is to be mended, and the way out when it is. */
export function ReviewView({ document, mayPublish, typed, faults }: Props) {
  const { report, findings } = document;
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return (
    <Layout back={{ href: `/dokument/${report.id}`, label: report.title }} hasFaults={faults !== undefined}>
      <PageHeading kicker={report.title}>Granska</PageHeading>
      <Lead>{summary(errors.length, warnings.length)}</Lead>
      <p class="muted">
        Belopp, procent och antal i de skrivna texterna jämförs med dokumentets egna uppgifter. En siffra som
        ingen uppgift känner till kan inte kontrolleras.
      </p>
      {findings.length === 0 ? <EmptyState text="Kontrollerna har inget att anmärka på." /> : null}
      {errors.length === 0 ? null : (
        <Section id="fel" heading="Måste rättas">
          <FindingList findings={errors} report={report} withLinks />
        </Section>
      )}
      {warnings.length === 0 ? null : (
        <Section id="varningar" heading="Varningar">
          <FindingList findings={warnings} report={report} withLinks />
        </Section>
      )}
      {mayPublish ? (
        <Section id="publicera" heading="Publicera">
          <Form action={`/dokument/${report.id}/publicera`} typed={typed} faults={faults}>
            <TextArea
              name="motiv"
              label="Varför publiceras dokumentet trots varningarna?"
              help="Behövs bara när det finns varningar. Skälet sparas med utgåvan."
              optional={warnings.length === 0}
              rows={3}
              maxlength={2000}
            />
            <p>
              Utgåvan fryses: text, siffror och filer står som de är i dag. Vem som helst kan sedan läsa den
              på förbundets öppna sida.
            </p>
            <SubmitButton>Publicera dokumentet</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </Layout>
  );
}

function summary(errors: number, warnings: number): string {
  if (errors === 0 && warnings === 0) return "Dokumentet kan publiceras.";
  const some = [
    ...(errors === 0 ? [] : [countText(errors, "sak måste rättas", "saker måste rättas")]),
    ...(warnings === 0 ? [] : [countText(warnings, "varning", "varningar")]),
  ];
  return `${some.join(" och ")}.`;
}
