import type { Block, DocumentContent } from "../../../../../platform/documents/index.ts";
import { renderWorkbook } from "../../../../../platform/documents/index.ts";
import { formatDate } from "../../../../../platform/values/format.ts";
import type { MemberAccount } from "../../../actions/contributions/read-ledger.ts";
import type { Overdue } from "../../../actions/contributions/remind.ts";
import { stepsOf } from "../steps.ts";
import { amountText, entryWords, kronorWords, versionWords } from "../words.ts";

/** What the member gets: how the contribution came about and where it stands. `date` is YYYY-MM-DD. */
export function memberDocument(account: MemberAccount, date: string): DocumentContent {
  const { association, member, year, part, decision, balance, entries } = account;
  const steps = part === null ? [] : stepsOf(part.basis, part.amount);
  const came: Block[] =
    part === null || decision === null
      ? [{ kind: "paragraph", text: `Medlemmen har ingen avgift för ${year}.` }]
      : [
          { kind: "paragraph", text: `Avgiften är ${kronorWords(part.amount)}. ${versionWords(decision)}.` },
          {
            kind: "definitionList",
            items:
              steps.length === 0
                ? [{ term: "Källa", meaning: decision.reference || "Inskrivet efter ett äldre beslut." }]
                : steps.map(({ label, value }) => ({ term: label, meaning: value })),
          },
        ];
  return {
    ...{ title: `Medlemsavgift ${year}`, subtitle: member.name, association: association.name, date },
    titlePage: false,
    blocks: [
      { kind: "heading", level: 1, text: "Så är avgiften framräknad" },
      ...came,
      { kind: "heading", level: 1, text: "Beslutat, aviserat och betalt" },
      {
        kind: "table",
        caption: `Läget ${year} i kronor`,
        columns: [
          { label: "Post", width: 4 },
          { label: "Belopp (kr)", numeric: true, width: 2 },
        ],
        rows: [
          ["Beslutat", amountText(balance.decided)],
          ["Rättelser av tidigare år", amountText(balance.corrected)],
          ["Aviserat", amountText(balance.called)],
          ["Betalt", amountText(balance.paid)],
        ],
        totals: ["Kvar att betala", amountText(balance.owed)],
      },
      ...rowsOf(entries),
    ],
  };
}

function rowsOf(entries: MemberAccount["entries"]): readonly Block[] {
  if (entries.length === 0) return [];
  return [
    {
      ...{ kind: "table", caption: "Varje rad" },
      columns: [
        { label: "Dag", width: 2 },
        { label: "Slag", width: 4 },
        { label: "Förfaller", width: 2 },
        { label: "Belopp (kr)", numeric: true, width: 2 },
      ],
      rows: entries.map((entry) => [
        ...[entry.enteredOn, entryText(entry), entry.dueOn, amountText(entry.amount)],
      ]),
    },
  ];
}

function entryText({ kind, correctsYear, reversesId }: MemberAccount["entries"][number]): string {
  const words = correctsYear === null ? entryWords[kind] : `Rättelse av ${correctsYear}`;
  return reversesId === null ? words : `${words}, ångrad`;
}

export async function memberWorkbook(account: MemberAccount): Promise<Uint8Array> {
  const { member, year, part, entries, series } = account;
  return renderWorkbook([
    {
      name: `Avgift ${year}`,
      columns: [
        { label: "Steg", kind: "text", width: 34 },
        { label: "Värde", kind: "text", width: 80 },
      ],
      rows: [
        ["Medlem", member.name],
        ...(part === null ? [] : stepsOf(part.basis, part.amount).map(({ label, value }) => [label, value])),
      ],
    },
    {
      name: "Rader",
      columns: [
        { label: "Dag", kind: "date" },
        { label: "Slag", kind: "text" },
        { label: "Belopp (kr)", kind: "money" },
        { label: "Förfaller", kind: "date" },
      ],
      rows: entries.map((entry) => [entry.enteredOn, entryText(entry), entry.amount, entry.dueOn]),
    },
    {
      name: "År för år",
      columns: [
        { label: "År", kind: "text" },
        { label: "Avgift (kr)", kind: "money" },
      ],
      rows: series.map((one) => [String(one.year), one.amount]),
    },
  ]);
}

/** The letter to a member that is late. `date` is YYYY-MM-DD. */
export function reminderDocument(
  { member, calls, total }: Overdue,
  association: string,
  date: string,
): DocumentContent {
  return {
    ...{ title: "Påminnelse om medlemsavgift", subtitle: member.name, association, date, titlePage: false },
    blocks: [
      {
        kind: "paragraph",
        text: `Enligt våra anteckningar den ${formatDate(date)} har vi inte fått betalt för hela medlemsavgiften. ${kronorWords(total)} återstår.`,
      },
      {
        ...{ kind: "table", caption: "Förfallet och inte betalt" },
        columns: [
          { label: "År", width: 1 },
          { label: "Avi", width: 3 },
          { label: "Skulle betalas senast", width: 2 },
          { label: "Kvar att betala (kr)", numeric: true, width: 2 },
        ],
        rows: calls.map(({ call, left }) => [
          ...[String(call.year), call.reference || "–", call.dueOn ?? call.enteredOn, amountText(left)],
        ]),
        totals: ["Summa", "", "", amountText(total)],
      },
      {
        kind: "paragraph",
        text: "Betala till det konto som står på avin och ange avins märkning.\n\nHar ni redan betalat kan ni bortse från påminnelsen. Hör av er till förbundets kansli om uppgifterna inte stämmer.",
      },
    ],
  };
}
