import { DataTable, EmptyState } from "../../../../ui/index.ts";
import type { SeenMatter } from "../../actions/council/see-matters.ts";

/** The matters that wait for a meeting, with how long they have waited and by when the sender is to have an answer. */
export function QueueTable({
  queue,
  today,
}: {
  readonly queue: readonly SeenMatter[];
  readonly today: string;
}) {
  return (
    <DataTable
      caption="Ärenden i kön"
      captionHidden
      rows={queue}
      rowHref={({ id }) => `/rad/arenden/${id}`}
      columns={[
        { key: "person", label: "Person", cell: ({ name }) => name },
        { key: "fran", label: "Från", cell: ({ sender }) => sender },
        { key: "skickad", label: "Skickad", nowrap: true, cell: ({ sentOn }) => sentOn },
        { key: "vantat", label: "Väntat (dagar)", numeric: true, cell: ({ days }) => String(days) },
        {
          key: "svar",
          label: "Svar senast",
          nowrap: true,
          cell: ({ dueOn }) => (dueOn < today ? `${dueOn} (försenat)` : dueOn),
        },
        { key: "lage", label: "Läge", cell: ({ state }) => queueWords[state] ?? "" },
      ]}
      empty={
        <EmptyState
          text="Kön är tom. När någon skickar en remiss till rådet hamnar den här."
          next={<a href="/remisser/inkomna?lage=alla">Visa alla remisser till rådet</a>}
        />
      }
    />
  );
}

const queueWords: Readonly<Partial<Record<SeenMatter["state"], string>>> = {
  sent: "Väntar på möte",
  moreInformationWanted: "Väntar på uppgifter från avsändaren",
  accepted: "Mottagen, väntar på möte",
};
