import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  ButtonLink,
  ButtonRow,
  Expander,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  SubmitButton,
  TextArea,
} from "../../../../../ui/index.ts";
import type { BudgetGrid } from "../../../actions/budget/read-grid.ts";
import { stageText, statusText } from "../words.ts";
import { GridTable } from "./table.tsx";

export type GridSent = {
  readonly typed: Typed;
  readonly faults: Faults;
  /** Why it was not saved, where that is no fault of a cell. */
  readonly notice?: string | undefined;
  /** The edition that what was typed rests on; the saved one's where both have been shown. */
  readonly edition: number;
  readonly status: number;
};

type Props = { readonly grid: BudgetGrid; readonly sent?: GridSent | undefined };

export function GridView({ grid, sent }: Props) {
  const { budget, table } = grid;
  const { year, version, id } = budget;
  const hasOwnFunds = table.lines.some((line) => line.group === "ownFunds");
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/budget?ar=${year}&version=${version}`, label: `Budget ${year}` }}
      hasFaults={sent !== undefined}
    >
      <PageHeading
        kicker={`Version ${version}. ${statusText(budget)}`}
      >{`Ändra budgeten ${year}`}</PageHeading>
      <Lead>
        Beloppen är i kronor. Kostnader och intäkter skrivs utan minus. Inget sparas förrän du trycker på
        Spara budgeten.
      </Lead>
      {sent?.notice === undefined ? null : <InfoBox kind="warning">{sent.notice}</InfoBox>}
      <OtherWays grid={grid} />
      <Form action={`/ekonomi/budget/${id}/rutnat`} typed={sent?.typed} faults={sent?.faults}>
        <Hidden name="utgava" value={String(sent?.edition ?? budget.edition)} />
        <GridTable table={table} unsaved={sent !== undefined} />
        <TextArea
          name="skal"
          label="Skäl till underskott"
          help="Behövs bara om intäkterna inte räcker. Skriv varför, och hur det täcks."
          optional
          rows={3}
          value={budget.deficitMotive}
        />
        <TextArea name="kommentar" label="Kommentar till budgeten" optional rows={3} value={budget.comment} />
        <ButtonRow>
          <SubmitButton>Spara budgeten</SubmitButton>
          {hasOwnFunds ? (
            <SubmitButton kind="secondary" name="balans" value="ja">
              Spara och låt egna medel täcka resten
            </SubmitButton>
          ) : null}
        </ButtonRow>
      </Form>
    </Layout>
  );
}

function OtherWays({ grid }: { readonly grid: BudgetGrid }) {
  const { budget, known } = grid;
  const address = `/ekonomi/budget/${budget.id}`;
  return (
    <>
      <Expander summary="Så arbetar du snabbt i tabellen">
        <p>
          Pilarna och Enter flyttar mellan rutorna. Skift och pil markerar flera. Ctrl+C och Ctrl+V kopierar
          och klistrar in block från Excel, Ctrl+Z ångrar och Ctrl+Y gör om.
        </p>
      </Expander>
      <Form action={`${address}/angra`}>
        <Hidden name="utgava" value={String(budget.edition)} />
        <ButtonRow>
          <ButtonLink kind="secondary" href={`${address}/klistra-in`}>
            Klistra in från Excel
          </ButtonLink>
          {known.total === null ? null : (
            <SubmitButton kind="secondary" formaction={`${address}/hamta-intakter`}>
              Hämta medlemsavgifterna
            </SubmitButton>
          )}
          {budget.canUndo ? <SubmitButton kind="secondary">Ångra senaste sparningen</SubmitButton> : null}
        </ButtonRow>
        {known.stage === null ? null : (
          <p class="muted">{`Medlemsavgifterna bygger på ${stageText(known.stage)}.`}</p>
        )}
      </Form>
    </>
  );
}
