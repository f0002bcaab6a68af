import { Temporal } from "temporal-polyfill";
import { formatDateTime } from "../../../../platform/values/format.ts";
import { FigureLink, Layout, PageHeading, Section, SummaryList } from "../../../../ui/index.ts";
import { figureHref, WHOLE } from "../../model/view/figure-address.ts";
import type { NamedCell, OpenFigure } from "../../model/view/open-figure.ts";
import type { Seen, SeenYear } from "../../model/view/seen.ts";
import { cellText, HIDDEN, hiddenSentence } from "../cell-text.ts";

type ViewProps = { readonly seen: Seen; readonly one: SeenYear; readonly opened: OpenFigure };

export function FigureView({ seen, one, opened }: ViewProps) {
  const of = opened.of === WHOLE ? "Förbundet" : opened.of;
  const text = cellText(opened.cell);
  const cells = [opened, ...opened.parts, ...opened.base, ...opened.perIntervention].map(({ cell }) =>
    cellText(cell),
  );
  return (
    <Layout back={{ href: `/statistik?ar=${opened.year}`, label: `Statistik ${opened.year}` }}>
      <PageHeading kicker="Så räknas siffran">
        {opened.name}: {text}
      </PageHeading>
      <SummaryList
        rows={[
          { key: "Av", value: of },
          { key: "År", value: String(opened.year) },
          { key: "Gäller", value: opened.population },
          { key: "Så räknas det", value: opened.definition.text },
          { key: "Regeln kommer från", value: opened.definition.source },
          { key: "Räknat", value: countedText(seen, one) },
        ]}
      />
      <Parts opened={opened} />
      <Base opened={opened} />
      <PerIntervention opened={opened} />
      {seen.scope === "published" && cells.includes(HIDDEN) ? (
        <p class="muted">{hiddenSentence(seen.threshold)}</p>
      ) : null}
    </Layout>
  );
}

function countedText(seen: Seen, one: SeenYear): string {
  const at = one.closing?.at ?? seen.countedAt;
  const when = at === null ? "" : formatDateTime(Temporal.Instant.from(at));
  return one.closing === null ? when : `${when}, då ${one.closing.by} stängde året`;
}

function Parts({ opened }: { readonly opened: OpenFigure }) {
  const { parts, cell } = opened;
  if (parts.length === 0)
    return cell.unit !== "count" ? null : (
      <Section heading="Vad siffran vilar på" id="delar">
        <p>
          Siffran räknas direkt ur det som insatserna har registrerat. Den är inte hopsatt av andra siffror.
        </p>
      </Section>
    );
  return (
    <Section heading={cell.unit === "count" ? "Delar som ger summan" : "Det som andelen gäller"} id="delar">
      <Figures caption="Delar" rows={parts} sum={parts.length > 1 ? sumOf(parts) : null} />
    </Section>
  );
}

/** Only of parts that are all shown: otherwise the sum would tell what is hidden. */
function sumOf(parts: readonly NamedCell[]): number | null {
  const values = parts.map(({ cell }) => cell.value);
  return values.every((value) => typeof value === "number")
    ? values.reduce((sum, value) => sum + value, 0)
    : null;
}

function Base({ opened }: { readonly opened: OpenFigure }) {
  if (opened.base.length === 0) return null;
  return (
    <Section
      heading={opened.cell.unit === "months" ? "Medelvärdet är taget över" : "Basen, alltså av hur många"}
      id="bas"
    >
      <Figures caption="Bas" rows={opened.base} sum={opened.base.length > 1 ? sumOf(opened.base) : null} />
    </Section>
  );
}

function PerIntervention({ opened }: { readonly opened: OpenFigure }) {
  const { perIntervention, isSum } = opened;
  if (perIntervention.length < 2) return null;
  const rows = perIntervention.map(({ label, cell, within }) => ({
    label: within === null ? label : `${label} (ingår i ${within})`,
    cell,
  }));
  return (
    <Section heading="Samma siffra insats för insats" id="insatser">
      <p>
        {isSum
          ? "Insatserna ger tillsammans förbundets siffra. En insats som ingår i en annan läggs inte till en gång till."
          : "Siffrorna kan inte läggas ihop. Förbundets siffra räknas för sig."}
      </p>
      <Figures caption="Insats för insats" rows={rows} sum={null} />
    </Section>
  );
}

type FiguresProps = {
  readonly caption: string;
  readonly rows: readonly NamedCell[];
  readonly sum: number | null;
};

function Figures({ caption, rows, sum }: FiguresProps) {
  return (
    <table class="data-table measure">
      <caption class="sr-only">{caption}</caption>
      <tbody>
        {rows.map(({ label, cell }) => (
          <tr>
            <th scope="row">{label}</th>
            <td class="numeric">
              {cell.address === null ? (
                cellText(cell)
              ) : (
                <FigureLink figure={cellText(cell)} href={figureHref(cell.address)} label={label} />
              )}
            </td>
          </tr>
        ))}
        {sum === null ? null : (
          <tr class="total">
            <th scope="row">Summa</th>
            <td class="numeric">{sum}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
