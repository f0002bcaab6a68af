import { EmptyState, Section, SummaryList } from "../../../../../ui/index.ts";
import type { Allocation } from "../../../actions/allocation/read-allocation.ts";
import { kronor, wholeKronor } from "../money.ts";
import { rateText } from "../rate-field.ts";

/** How the estimate comes about, step by step. */
export function Reckoning({ allocation }: { readonly allocation: Allocation }) {
  const { basis, estimate, model, before, year } = allocation;
  if (basis === null || estimate === null)
    return <EmptyState text={`Ingen uppskattning är gjord för ${year}. Fyll i vad den ska bygga på.`} />;
  const lock =
    estimate.lowest === null
      ? "Räknas inte: ingen spärr gäller, eller beloppet året före saknas"
      : `${kronor(estimate.lowest)} kr, högst ${rateText(model.decreaseLock ?? 0)} % lägre än ${kronor(basis.previous)} kr`;
  return (
    <Section heading="Så räknas uppskattningen" id="sa-raknas">
      <SummaryList
        rows={[
          { key: "Grundtilldelning per förbund", value: `${kronor(model.baseGrant)} kr` },
          {
            key: "Kvar att fördela",
            value: `${kronor(estimate.rest)} kr (${kronor(basis.pool)} − ${basis.associations} × ${kronor(model.baseGrant)})`,
          },
          {
            key: "Nycklar",
            value: `försörjningsmått ${rateText(model.supportRate)} %, invånare 16–64 år ${rateText(1_000_000 - model.supportRate)} %`,
          },
          { key: "Beräknad fördelning", value: `${kronor(estimate.calculated)} kr` },
          { key: "Lägsta belopp enligt spärren", value: lock },
          { key: "Om eget kapital är inom trappan", value: `${kronor(estimate.withLock)} kr` },
          { key: "Om eget kapital är över trappan", value: `${kronor(estimate.withoutLock)} kr` },
          {
            key: `Eget kapital i slutet av ${before.year}`,
            value:
              before.excess === null
                ? "saknas"
                : before.excess > 0n
                  ? `${wholeKronor(before.excess)} kr över det tillåtna`
                  : "inom trappan",
          },
          ...(basis.note === "" ? [] : [{ key: "Källa", value: basis.note }]),
        ]}
      />
    </Section>
  );
}
