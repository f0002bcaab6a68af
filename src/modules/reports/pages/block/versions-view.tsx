import { Form, Hidden, Layout, Lead, PageHeading, Section, SubmitButton } from "../../../../ui/index.ts";
import type { BlockPage } from "../../actions/read-block-page.ts";
import { whenText, whoText } from "../words.ts";
import { Difference } from "./difference.tsx";

type Props = { readonly found: BlockPage; readonly mayWrite: boolean };

/** Every version against the one before it, latest first. */
export function VersionsView({ found: { report, block, versions, names }, mayWrite }: Props) {
  const base = `/dokument/${report.id}/del/${block.id}`;
  return (
    <Layout back={{ href: base, label: block.heading === "" ? "Delen" : block.heading }}>
      <PageHeading kicker={report.title}>Versioner</PageHeading>
      <Lead>Varje version visas med det som skiljer den från versionen före.</Lead>
      {versions.map((version, at) => (
        <Section
          id={`version-${version.edition}`}
          heading={`Version ${version.edition}, ${whoText(names, version.writtenBy)}, ${whenText(version.writtenAt)}`}
        >
          <Difference before={versions[at + 1]?.body ?? ""} after={version.body} />
          {mayWrite && version.edition !== block.edition ? (
            <Form action={`${base}/versioner`}>
              <Hidden name="utgava" value={String(block.edition)} />
              <Hidden name="fran" value={String(version.edition)} />
              <SubmitButton kind="secondary">{`Gå tillbaka till version ${version.edition}`}</SubmitButton>
            </Form>
          ) : null}
        </Section>
      ))}
      {versions.length === 0 ? <p class="muted">Ingen version är sparad än.</p> : null}
    </Layout>
  );
}
