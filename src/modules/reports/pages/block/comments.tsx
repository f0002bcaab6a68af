import { Form, Section, Status, SubmitButton, TextArea } from "../../../../ui/index.ts";
import type { BlockPage } from "../../actions/read-block-page.ts";
import { whenText, whoText } from "../words.ts";

export function Comments({ found, mayWrite }: { readonly found: BlockPage; readonly mayWrite: boolean }) {
  const { report, block, comments, names } = found;
  const base = `/dokument/${report.id}/del/${block.id}/kommentar`;
  return (
    <Section id="kommentarer" heading="Kommentarer">
      {comments.length === 0 ? <p class="muted">Ingen har kommenterat den här delen.</p> : null}
      <ul class="report-comments">
        {comments.map((comment) => (
          <li id={`kommentar-${comment.id}`}>
            <p class="muted">{`${whoText(names, comment.writtenBy)}, ${whenText(comment.writtenAt)}`}</p>
            <p class="report-text">{comment.body}</p>
            {comment.resolvedAt === null ? null : (
              <Status tone="done">{`Avklarad av ${whoText(names, comment.resolvedBy ?? "")}`}</Status>
            )}
            {comment.resolvedAt === null && mayWrite ? (
              <Form action={`${base}/${comment.id}/klar`}>
                <SubmitButton kind="secondary">Markera kommentaren som avklarad</SubmitButton>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      <Form action={base}>
        <TextArea name="kommentar" label="Skriv en kommentar" rows={3} maxlength={4000} />
        <SubmitButton kind="secondary">Lägg till kommentaren</SubmitButton>
      </Form>
    </Section>
  );
}
