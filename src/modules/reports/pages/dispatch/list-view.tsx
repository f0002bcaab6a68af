import { formatIsoDate } from "../../../../platform/values/format.ts";
import { ButtonLink, DataTable, EmptyState, Layout, Lead, PageHeading } from "../../../../ui/index.ts";
import type { Dispatch } from "../../model/dispatch/dispatch.ts";

/** What has been sent to the members, the newest first. */
export function DispatchListView(props: {
  readonly dispatches: readonly Dispatch[];
  readonly year: number;
  readonly maySend: boolean;
}) {
  const { dispatches, year, maySend } = props;
  return (
    <Layout>
      <PageHeading
        action={
          maySend ? <ButtonLink href={`/expediering/ny?ar=${year}`}>Skicka ett beslut</ButtonLink> : undefined
        }
      >
        Expediering
      </PageHeading>
      <Lead>
        Beslut som har skickats till medlemmarna, med bilagor, mottagare och bevis för vad som skickades när.
      </Lead>
      {maySend ? (
        <p>
          <a href="/expediering/adresser">Medlemmarnas adresser</a>
        </p>
      ) : null}
      <DataTable
        caption="Utskick"
        captionHidden
        columns={[
          { key: "amne", label: "Ämne", cell: (one: Dispatch) => one.subject },
          {
            key: "beslutat",
            label: "Beslutat",
            nowrap: true,
            cell: (one) => `${formatIsoDate(one.decidedOn)} ${one.reference}`,
          },
          {
            key: "skickat",
            label: "Skickat",
            nowrap: true,
            cell: (one) => (one.sentAt === null ? "inte än" : one.sentAt.slice(0, 10)),
          },
          {
            key: "mottagare",
            label: "Framme",
            numeric: true,
            cell: (one) => `${reached(one)} av ${one.recipients.length}`,
          },
        ]}
        rows={dispatches}
        rowHref={(one) => `/expediering/${one.id}`}
        empty={<EmptyState text="Inget beslut är skickat härifrån än." />}
      />
    </Layout>
  );
}

function reached({ recipients }: Dispatch): number {
  return recipients.filter(({ status }) => status === "sent" || status === "byHand").length;
}
