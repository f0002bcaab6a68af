import { formatCount } from "../../../../platform/values/format.ts";
import { ButtonLink, ButtonRow, Form, Lead, PageHeading, SubmitButton } from "../../../../ui/index.ts";
import type { ImportBatch } from "../../actions/import/batch-steps.ts";

/** An import that is over: what became of it, and what comes next. */
export function ImportEnded({ batch: { state, summary } }: { readonly batch: ImportBatch }) {
  const done = state === "done";
  return (
    <>
      <PageHeading kicker="Import">{done ? "Importen är klar" : "Importen är avbruten"}</PageHeading>
      <Lead>
        {done && summary !== null ? doneSentence(summary) : "Ingenting är sparat, och filerna är borttagna."}
      </Lead>
      <ButtonRow>
        {done ? <ButtonLink href="/statistik">Se statistiken</ButtonLink> : null}
        <ButtonLink kind={done ? "secondary" : "primary"} href="/import">
          Importera fler filer
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

function doneSentence(summary: {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}): string {
  const [added, changed, same] = [summary.new, summary.changed, summary.unchanged].map(formatCount);
  return `${added} rader är nya, ${changed} är ändrade och ${same} var som förut. Filerna är borttagna.`;
}

/** Uploaded and not yet checked, or stopped on the way: the check can be started from here. */
export function ImportWaiting({ batch, failed }: { readonly batch: ImportBatch; readonly failed: boolean }) {
  return (
    <>
      <PageHeading kicker="Import">
        {failed ? "Arbetet blev inte utfört" : "Filerna väntar på kontroll"}
      </PageHeading>
      <Lead>
        {failed
          ? "Ingenting är sparat. Kontrollera filerna igen, eller avbryt och börja om."
          : `Inlämnade filer: ${batch.settings.files.map(({ name }) => name).join(", ")}.`}
      </Lead>
      <Form action={`/import/${batch.id}/kontrollera`}>
        <ButtonRow>
          <SubmitButton>Kontrollera filerna</SubmitButton>
          <SubmitButton kind="secondary" formaction={`/import/${batch.id}/avbryt`}>
            Avbryt importen
          </SubmitButton>
        </ButtonRow>
      </Form>
    </>
  );
}
