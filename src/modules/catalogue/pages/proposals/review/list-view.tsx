import {
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  Layout,
  Lead,
  PageHeading,
  Section,
  Status,
  SubmitButton,
} from "../../../../../ui/index.ts";
import { languageLabels } from "../../../model/labels.ts";
import { directionOf } from "../../../model/language.ts";
import type { ProposalRow } from "../../../model/proposals/proposal.ts";
import type { Suggestion } from "../../../model/suggestion/suggestion.ts";
import { dayText } from "../when.ts";

type Props = {
  readonly proposals: readonly ProposalRow[];
  readonly suggestions: readonly Suggestion[];
};

/** What hosts propose and readers point out, with what waits first. */
export function ProposalListView({ proposals, suggestions }: Props) {
  const waiting = proposals.filter((one) => one.state === "waiting");
  const decided = proposals.filter((one) => one.state !== "waiting");
  const open = suggestions.filter((one) => one.handledAt === null);
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }}>
      <PageHeading>Förslag och synpunkter</PageHeading>
      <Lead>
        Huvudmän föreslår ändringar av sina insatser, och läsare påpekar fel. Inget av det syns för läsarna
        förrän du har tagit med det och publicerat.
      </Lead>
      <Section id="vantar" heading="Förslag som väntar">
        <Proposals
          rows={waiting}
          caption="Förslag som väntar"
          empty="Inget förslag väntar. När en huvudman föreslår en ändring hamnar den här."
        />
      </Section>
      <Section id="synpunkter" heading="Synpunkter från läsare">
        {open.length === 0 ? (
          <EmptyState text="Ingen synpunkt väntar. När en läsare påpekar ett fel hamnar det här." />
        ) : (
          open.map((one) => <OneSuggestion suggestion={one} />)
        )}
      </Section>
      {decided.length === 0 ? null : (
        <Section id="avgjorda" heading="Avgjorda förslag">
          <Proposals rows={decided} caption="Avgjorda förslag" empty="" />
        </Section>
      )}
    </Layout>
  );
}

export const stateWords = {
  waiting: { tone: "active", text: "Väntar" },
  taken: { tone: "done", text: "Taget till utkastet" },
  declined: { tone: "neutral", text: "Avslaget" },
} as const;

export const sourceWords = { link: "Genom länk", signedIn: "Inloggad teamledare" } as const;

function Proposals({
  rows,
  caption,
  empty,
}: {
  readonly rows: readonly ProposalRow[];
  readonly caption: string;
  readonly empty: string;
}) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowHref={({ id }) => `/insatskatalog/forslag/${id}`}
      columns={[
        { key: "insats", label: "Insats", cell: ({ entryName }) => entryName },
        { key: "nar", label: "Kom", nowrap: true, cell: ({ madeAt }) => dayText(madeAt) },
        { key: "vem", label: "Från", cell: ({ senderRole, source }) => senderRole || sourceWords[source] },
        {
          key: "lage",
          label: "Läge",
          cell: ({ state }) => <Status tone={stateWords[state].tone}>{stateWords[state].text}</Status>,
        },
      ]}
      empty={<EmptyState text={empty} />}
    />
  );
}

function OneSuggestion({ suggestion }: { readonly suggestion: Suggestion }) {
  const { id, entryId, entryName, text, language, receivedAt } = suggestion;
  const written = language === "sv" ? "" : `, skriven på sidan på ${languageLabels[language]}`;
  return (
    <article class="section section--3">
      <h3>
        <a href={`/insatskatalog/${entryId}`}>{entryName}</a>
      </h3>
      <blockquote lang={language} dir={directionOf(language)}>
        <p>{text}</p>
      </blockquote>
      <p class="muted">{`${dayText(receivedAt)}${written}`}</p>
      <Form action={`/insatskatalog/forslag/synpunkt/${id}`}>
        <ButtonRow>
          <SubmitButton kind="secondary" name="som" value="changed">
            Jag har rättat insatsen
          </SubmitButton>
          <SubmitButton kind="secondary" name="som" value="unchanged">
            Det stämmer som det står
          </SubmitButton>
        </ButtonRow>
      </Form>
    </article>
  );
}
