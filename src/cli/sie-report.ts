import type { SieSummary } from "../platform/files/sie/index.ts";
import { formatCount, formatKronor } from "../platform/values/format.ts";
import { kronorText } from "../platform/values/kronor.ts";

/**
 * For programs. Amounts are kronor with two decimals; balances and result are what the file states of year 0, null where it
 * states none; turnover is the sum of counted transactions.
 */
export function sieJson(summary: SieSummary) {
  const kronor = (ore: bigint | null | undefined) => (ore == null ? null : kronorText(ore));
  return {
    type: summary.type,
    encoding: summary.encoding,
    financialYears: summary.years,
    vouchers: summary.vouchers,
    transactions: summary.transactions,
    accounts: Object.fromEntries(
      summary.accounts.map(({ account, name, balances, turnover }) => [
        account,
        {
          name,
          openingBalance: kronor(balances.get(0)?.opening),
          closingBalance: kronor(balances.get(0)?.closing),
          result: kronor(balances.get(0)?.result),
          turnover: kronorText(turnover),
        },
      ]),
    ),
    objects: summary.objects,
    findings: summary.findings.map(({ line, kind, severity, message }) => ({
      line,
      kind,
      severity,
      message,
    })),
  };
}

const severities = { error: "fel", warning: "varning", note: "upplysning" } as const;

/** For a person at a terminal. */
export function sieLines(summary: SieSummary): string[] {
  const [year] = summary.years;
  const { error, warning, note } = summary.counts;
  return [
    `SIE typ ${summary.type}, ${summary.encoding}, från ${summary.program || "okänt program"}.`,
    `Företag: ${summary.company || "inte angivet"}.`,
    `Räkenskapsår: ${year === undefined ? "inte angivet" : `${year.start} till ${year.end}`}.`,
    `Verifikationer ${formatCount(summary.vouchers)}, transaktioner ${formatCount(summary.transactions)}, konton ${formatCount(summary.accounts.length)}, objekt ${formatCount(summary.objects.length)}.`,
    "",
    ...accountLines(summary),
    "",
    ...summary.findings.map(
      ({ line, severity, message }) => `Rad ${line}, ${severities[severity]}: ${message}`,
    ),
    `Fel ${error}, varningar ${warning}, upplysningar ${note}.`,
  ];
}

function accountLines({ accounts }: SieSummary): string[] {
  const rows = accounts.map(({ account, name, balances, turnover }) => {
    const { opening = null, closing = null, result = null } = balances.get(0) ?? {};
    return [account, name, ...[opening, closing, result, turnover].map(shown)];
  });
  const heading = ["Konto", "Namn", "Ingående", "Utgående", "Resultat", "Omsättning"];
  const widths = heading.map((_, at) =>
    [heading, ...rows].reduce((widest, row) => Math.max(widest, row[at]?.length ?? 0), 0),
  );
  return [heading, ...rows].map((row) =>
    row
      .map((text, at) => (at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function shown(ore: bigint | null): string {
  return ore === null ? "" : formatKronor(ore);
}
