import { formatPercent } from "../../../../../platform/values/format.ts";
import { DataTable, InfoBox, Section, Status } from "../../../../../ui/index.ts";
import type { KindLine, PurchaseSums } from "../../../model/outcome/purchases/purchase-table.ts";
import { kronor, percentOf } from "../words.ts";
import { stateWords } from "./words.ts";

type Line = PurchaseSums & { readonly label: string; readonly kind: KindLine | null };

/** Each kind against its limit, and under it what was bought from whom. */
export function KindsPart({ kinds, year }: { readonly kinds: readonly KindLine[]; readonly year: number }) {
  const warned = kinds.filter((one) => one.state !== "within");
  const lines = kinds.flatMap((one): Line[] => [
    { ...one, label: one.kind.name, kind: one },
    ...one.suppliers.map((own) => ({ ...own, label: `– ${own.supplier}`, kind: null })),
  ]);
  return (
    <Section id="per-slag" heading="Mot gränsen för direktupphandling">
      {warned.length === 0 ? null : (
        <InfoBox kind="warning" heading="Upphandla innan gränsen nås">
          {warned.map((one) => warning(one)).join(" ")}
        </InfoBox>
      )}
      <DataTable<Line>
        caption={`Inköp per slag och leverantör ${year}, kronor utan moms`}
        narrow="scroll"
        rows={lines}
        empty=""
        columns={[
          {
            key: "slag",
            label: "Slag och leverantör",
            cell: (line) => (line.kind === null ? line.label : <strong>{line.label}</strong>),
          },
          { key: "kopt", label: "Köpt (kr)", numeric: true, cell: (line) => kronor(line.bought) },
          { key: "planerat", label: "Planerat (kr)", numeric: true, cell: (line) => kronor(line.planned) },
          {
            key: "grans",
            label: "Gräns (kr)",
            numeric: true,
            cell: ({ kind }) => (kind === null ? "" : kronor(kind.kind.threshold)),
          },
          {
            key: "andel",
            label: "Av gränsen",
            numeric: true,
            cell: ({ kind }) => (kind === null ? "" : share(kind)),
          },
          {
            key: "avtal",
            label: "På upphandlat avtal (kr)",
            numeric: true,
            cell: (line) => kronor(line.onAgreement),
          },
          {
            key: "lage",
            label: "Läge",
            cell: ({ kind }) =>
              kind === null ? (
                ""
              ) : (
                <Status tone={kind.state === "within" ? "neutral" : "attention"}>
                  {stateWords[kind.state]}
                </Status>
              ),
          },
        ]}
      />
      <p class="muted">
        Köpt och planerat räknas mot gränsen. Det som köps på ett upphandlat avtal räknas inte dit.
      </p>
    </Section>
  );
}

function share({ counted, kind }: KindLine): string {
  const percent = percentOf(counted, kind.threshold);
  return percent === null ? "–" : formatPercent(percent);
}

function warning(one: KindLine): string {
  const { kind, counted, state } = one;
  return state === "over"
    ? `${kind.name}: ${kronor(counted)} kr är över gränsen ${kronor(kind.threshold)} kr.`
    : `${kind.name}: ${kronor(counted)} kr är ${share(one)} av gränsen ${kronor(kind.threshold)} kr.`;
}
