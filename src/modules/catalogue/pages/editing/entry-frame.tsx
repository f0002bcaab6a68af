import type { PropsWithChildren } from "hono/jsx";
import type { Tab } from "../../../../ui/index.ts";
import { Layout, PageHeading, Status, Tabs } from "../../../../ui/index.ts";
import type { EntryForEditing } from "../../actions/editing/read-for-editing.ts";
import { entryAddress } from "../addresses.ts";
import { stateTones, stateWords, verifiedWords } from "./words.ts";

type Part = "details" | "texts" | "places" | "host" | "publish" | "history";

type Props = PropsWithChildren<{
  readonly found: EntryForEditing;
  readonly part: Part;
  readonly mayEdit: boolean;
  /** The association's part of the public address. */
  readonly associationSlug: string;
  readonly hasFaults?: boolean | undefined;
}>;

/** What every page of one entry has: its name, how it stands, and the way to its other parts. */
export function EntryFrame({ found, part, mayEdit, associationSlug, hasFaults, children }: Props) {
  const { entry, state, unverified } = found;
  const isShown = state.kind === "shown";
  const address = entryAddress({ associationSlug, slug: entry.slug });
  return (
    <Layout back={{ href: "/insatskatalog", label: "Insatskatalog" }} hasFaults={hasFaults}>
      <PageHeading kicker="Insats i katalogen">{entry.name}</PageHeading>
      <p>
        <Status tone={stateTones[state.kind]}>{stateWords(state)}</Status>
      </p>
      <p>
        {verifiedWords(entry.verifiedOn, unverified)}.{" "}
        {isShown ? <a href={address}>Se den som läsare</a> : null}
        {isShown && entry.interventionId !== null ? " · " : null}
        {entry.interventionId === null ? null : (
          <a href={`/insatser/${entry.interventionId}`}>Insatsen i registret</a>
        )}
      </p>
      <Tabs label="Om insatsen" tabs={tabsOf(entry.id, part, mayEdit)} />
      {children}
    </Layout>
  );
}

function tabsOf(id: string, part: Part, mayEdit: boolean): readonly Tab[] {
  const tab = (one: Part, path: string, label: string): Tab => ({
    ...{ href: `/insatskatalog/${id}${path}`, label, current: one === part },
  });
  return [
    tab("details", "", "Uppgifter"),
    ...(mayEdit
      ? [tab("texts", "/texter", "Texter"), tab("places", "/platser", "Platser och väntetid")]
      : []),
    ...(mayEdit ? [tab("host", "/huvudman", "Huvudmannen"), tab("publish", "/publicera", "Publicera")] : []),
    tab("history", "/historik", "Historik"),
  ];
}
