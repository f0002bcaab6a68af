import type { Faults } from "../../../../../ui/index.ts";
import { ButtonRow, Checkbox, Form, SubmitButton } from "../../../../../ui/index.ts";
import type { ImportView } from "../../../actions/ledger/view-import.ts";
import { addresses } from "../words.ts";

/** The buttons that fit the file's status. */
export function Decide({
  view,
  faults,
}: {
  readonly view: ImportView;
  readonly faults?: Faults | undefined;
}) {
  const { import: ledger, active } = view;
  if (ledger.status === "active") return null;
  const address = addresses.import(ledger.id);
  if (ledger.status === "refused")
    return (
      <Form action={`${address}/ta-bort`}>
        <SubmitButton kind="secondary">Ta bort rapporten</SubmitButton>
      </Form>
    );
  const asks = ledger.alreadyRead && ledger.status === "waiting";
  return (
    <Form action={`${address}/anvand`} faults={faults}>
      {asks ? (
        <Checkbox
          name="bekraftar"
          value="ja"
          label="Använd filen fast den är märkt som redan inläst"
          help="Märkningen (#FLAGGA 1) betyder att ett program har läst in filen förut."
        />
      ) : null}
      <ButtonRow>
        <SubmitButton>{useLabel(ledger.status === "replaced", active !== null)}</SubmitButton>
        {ledger.status === "waiting" ? (
          <SubmitButton kind="secondary" formaction={`${address}/ta-bort`}>
            Ta bort filen
          </SubmitButton>
        ) : null}
      </ButtonRow>
    </Form>
  );
}

function useLabel(wasReplaced: boolean, replaces: boolean): string {
  if (wasReplaced) return "Ta tillbaka bokföringen";
  return replaces ? "Ersätt bokföringen" : "Använd bokföringen";
}
