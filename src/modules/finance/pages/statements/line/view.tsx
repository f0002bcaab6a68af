import { formatKronor } from "../../../../../platform/values/format.ts";
import { DataTable, EmptyState, FigureLink, Layout, Lead, PageHeading } from "../../../../../ui/index.ts";
import type { LineAccount, LineFacts } from "../../../actions/statements/read-line.ts";
import { kronor } from "../words.ts";

const mapping = { path: "koppling", text: "Visa hur kontona är kopplade" };
/** The decision or register that stands behind a line, beside its vouchers. */
const behind: Readonly<Record<string, readonly (typeof mapping)[]>> = {
  memberContributions: [{ path: "avgifter", text: "Visa besluten om medlemsavgifter" }],
  esfAndOtherGrants: [{ path: "projekt", text: "Visa bidragen projekt för projekt" }],
  costs: [{ path: "utfall", text: "Visa kostnaderna insats för insats" }],
  equity: [{ path: "rakenskaper/bokslut", text: "Visa årets bokslut" }],
};

/** What a line of the statements rests on: its accounts, each leading to its voucher rows. */
export function LineView({ facts }: { readonly facts: LineFacts }) {
  const { year, key, label, isBalance, accounts, source, noteRow } = facts;
  const total = (of: (one: LineAccount) => bigint) =>
    formatKronor(accounts.reduce((sum, one) => sum + of(one), 0n));
  const footer = new Map([
    ["konto", "Summa"],
    ["ingaende", total((one) => one.opening)],
    ["belopp", total((one) => one.amount)],
  ]);
  const amount = isBalance ? `Utgående balans ${year} (kr)` : `Belopp ${year} (kr)`;
  return (
    <Layout back={{ href: `/ekonomi/rakenskaper?ar=${year}`, label: `Räkenskaper ${year}` }} wide>
      <PageHeading kicker="Så räknas siffran">
        {noteRow === null ? `${label} ${year}` : `${label} ${year}: ${noteRow}`}
      </PageHeading>
      <Lead>
        {source === "ledger"
          ? "Konton som står på raden, med räkenskapernas tecken. Följ ett konto till dess verifikationer."
          : "Året har ingen egen bokföring. Raden är inskriven eller kommer ur nästa års fil."}
      </Lead>
      <DataTable<LineAccount>
        caption={`Konton bakom ${label.toLowerCase()}`}
        captionHidden
        rows={accounts}
        empty={<EmptyState text="Inget konto i årets bokföring står på raden." />}
        footer={footer}
        columns={[
          { key: "konto", label: "Konto", cell: (one) => `${one.account} ${one.name}` },
          { key: "notrad", label: "Rad i noten", cell: (one) => one.noteLine },
          ...(isBalance
            ? [
                {
                  key: "ingaende",
                  label: "Ingående balans (kr)",
                  numeric: true,
                  cell: (one: LineAccount) => formatKronor(one.opening),
                },
              ]
            : []),
          {
            key: "belopp",
            label: amount,
            numeric: true,
            cell: (one) => (
              <FigureLink
                figure={formatKronor(one.amount)}
                href={`/ekonomi/bokforing/konto/${one.account}?ar=${year}`}
                label={`${one.account} ${one.name}`}
              />
            ),
          },
        ]}
      />
      <p class="muted">{`Kontona kopplas till rader under Koppling. I räkenskaperna står ${kronor(accounts.reduce((sum, one) => sum + one.amount, 0n))} kr, avrundat till hela kronor.`}</p>
      {noteRow === null ? null : (
        <p>
          <a href={`/ekonomi/rakenskaper/rad/${key}?ar=${year}`}>{`Visa alla konton på raden ${label}`}</a>
        </p>
      )}
      <ul>
        {[...(behind[key] ?? []), mapping].map(({ path, text }) => (
          <li>
            <a href={`/ekonomi/${path}?ar=${year}`}>{text}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
