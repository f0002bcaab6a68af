import type { Column, Paging } from "../../../../ui/index.ts";
import { DataTable, EmptyState, Status } from "../../../../ui/index.ts";
import type { ListedReferral, ReferralList } from "../../actions/referral/list-referrals.ts";
import { personName } from "../../model/person/person.ts";
import { swedishDay } from "../../model/referral/answer-due.ts";
import { receiverNext, stateWords } from "../referral-words/state-words.ts";

type Side = "sender" | "receiver";
type Props = {
  readonly list: ReferralList;
  readonly paging: Paging;
  readonly side: Side;
  readonly filtered: boolean;
  readonly today: string;
};

export function ReferralTable({ list, paging, side, filtered, today }: Props) {
  return (
    <DataTable
      caption={side === "sender" ? "Remisser som du har skrivit" : "Remisser som har kommit till er"}
      captionHidden
      columns={columnsFor(side, today)}
      rows={list.rows}
      rowHref={({ id, state }) => (state === "draft" ? `/remisser/${id}/granska` : `/remisser/${id}`)}
      paging={paging}
      empty={<Empty side={side} filtered={filtered} />}
    />
  );
}

function columnsFor(side: Side, today: string): readonly Column<ListedReferral>[] {
  const other: Column<ListedReferral> =
    side === "sender"
      ? { key: "mottagare", label: "Mottagare", cell: ({ receiverName }) => receiverName }
      : { key: "avsandare", label: "Från", cell: ({ senderName }) => senderName };
  return [
    { key: "person", label: "Person", cell: personName },
    other,
    {
      key: "lage",
      label: "Läge",
      cell: ({ state }) => <Status tone={stateWords[state].tone}>{stateWords[state].label}</Status>,
    },
    {
      key: "skickad",
      label: "Skickad",
      nowrap: true,
      cell: ({ sentAt }) => (sentAt === null ? "–" : swedishDay(sentAt).toString()),
    },
    { key: "svar", label: "Svar senast", nowrap: true, cell: ({ dueOn }) => due(dueOn, today) },
    {
      key: "nasta",
      label: "Nästa steg",
      cell: ({ state }) => (side === "sender" ? stateWords[state].next : receiverNext[state]),
    },
  ];
}

function due(dueOn: string | null, today: string): string {
  if (dueOn === null) return "–";
  return dueOn < today ? `${dueOn} (försenat)` : dueOn;
}

function Empty({ side, filtered }: { readonly side: Side; readonly filtered: boolean }) {
  const all = side === "sender" ? "/remisser" : "/remisser/inkomna?lage=alla";
  if (side === "receiver" && !filtered) {
    return (
      <EmptyState
        text="Här är tomt än så länge. När någon skickar en remiss till er hamnar den här."
        next={<a href={all}>Visa även besvarade remisser</a>}
      />
    );
  }
  if (filtered)
    return <EmptyState text="Inga remisser i det läget." next={<a href={all}>Visa alla remisser</a>} />;
  return (
    <EmptyState
      text="Du har inte skrivit någon remiss än. När du har gjort det ser du här hur den går."
      next={<a href="/remisser/ny">Skriv en remiss</a>}
    />
  );
}
