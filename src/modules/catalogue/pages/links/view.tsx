import { formatDate } from "../../../../platform/values/format.ts";
import {
  DataTable,
  EmptyState,
  Form,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Status,
  SubmitButton,
} from "../../../../ui/index.ts";
import type { EntryLink } from "../../actions/links/link-overview.ts";
import type { LinkOutcome } from "../../model/links/link-check.ts";
import { dayText } from "../proposals/when.ts";

type Props = {
  readonly links: readonly EntryLink[];
  /** Whether the installation may call other machines. */
  readonly checks: boolean;
  readonly mayCheck: boolean;
};

/** What entries lead on to, and whether somebody answers there. */
export function LinksView({ links, checks, mayCheck }: Props) {
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }}>
      <PageHeading>Länkar i katalogen</PageHeading>
      <Lead>Sidor flyttas. Här ser du vart insatserna leder och om någon svarar där.</Lead>
      {checks ? null : (
        <InfoBox heading="Länkarna kontrolleras inte">
          <p>
            Den här installationen prövar inga adresser av sig själv. Den som sköter driften kan slå på
            kontrollen.
          </p>
        </InfoBox>
      )}
      {checks && mayCheck ? (
        <Form action="/insatskatalog/lankar/kontrollera">
          <SubmitButton>Kontrollera länkarna nu</SubmitButton>
        </Form>
      ) : null}
      <DataTable
        caption="Länkar"
        captionHidden
        rows={links}
        columns={[
          {
            key: "insats",
            label: "Insats",
            cell: ({ entryId, entryName }) => <a href={`/insatskatalog/${entryId}`}>{entryName}</a>,
          },
          { key: "adress", label: "Adress", cell: ({ url }) => url },
          { key: "svar", label: "Svar", cell: ({ check }) => <Answer check={check} /> },
        ]}
        empty={<EmptyState text="Insatserna har inga länkar." />}
      />
    </Layout>
  );
}

export const outcomeWords = {
  answers: "Svarar",
  missing: "Sidan finns inte",
  failing: "Svarar med fel",
  unreachable: "Svarar inte",
  refused: "Går inte att kontrollera",
} as const satisfies Record<LinkOutcome, string>;

function Answer({ check }: Pick<EntryLink, "check">) {
  if (check === null) return <Status>Inte kontrollerad</Status>;
  const { outcome, status, checkedAt, failingSince } = check;
  const since = failingSince === null ? "" : `, sedan ${formatDate(failingSince)}`;
  return (
    <>
      <Status tone={outcome === "answers" ? "done" : "attention"}>
        {`${outcomeWords[outcome]}${status === null || outcome === "answers" ? "" : ` (${status})`}${since}`}
      </Status>
      <p class="muted">{`Kontrollerad ${dayText(checkedAt)}`}</p>
    </>
  );
}
