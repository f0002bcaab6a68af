import { formatDate } from "../../../../../platform/values/format.ts";
import {
  ButtonLink,
  ButtonRow,
  EmptyState,
  Form,
  Hidden,
  InfoBox,
  Layout,
  Lead,
  PageHeading,
  Section,
  SubmitButton,
} from "../../../../../ui/index.ts";
import type { ContributionsOfYear } from "../../../actions/contributions/read-year.ts";
import type { ContributionDecision } from "../../../model/contributions/decision.ts";
import { totalOf } from "../../../model/contributions/decision.ts";
import { AmountsTable } from "../amounts-table.tsx";
import { ContributionTabs, YearTabs } from "../tabs.tsx";
import { changeSentence, contradictionWords, kronorWords, versionWords } from "../words.ts";
import { ContributionSeries } from "./series.tsx";

type Props = {
  readonly given: ContributionsOfYear;
  readonly mayKeep: boolean;
  /** The association's short name in addresses; the public page stands under it. */
  readonly slug: string;
};

/** The year's contributions: who pays what, what changed, and where it comes from. */
export function ContributionsView({ given, mayKeep, slug }: Props) {
  const { year, decision, table } = given;
  return (
    <Layout wide back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}>
      <PageHeading
        action={
          mayKeep ? (
            <ButtonLink href={`/ekonomi/avgifter/beslut?ar=${year}`}>Skriv in statens beslut</ButtonLink>
          ) : undefined
        }
      >{`Medlemsavgifter ${year}`}</PageHeading>
      <ContributionTabs current="avgifter" year={year} />
      <YearTabs path="/ekonomi/avgifter" years={table.years.map((one) => one.year)} year={year} />
      {decision === null ? (
        <>
          <EmptyState
            text={`Avgifterna för ${year} är inte beslutade än. När statens beslut är inskrivet räknas varje medlems avgift fram här.`}
            next={
              mayKeep ? (
                <a href={`/ekonomi/avgifter/aldre?ar=${year}`}>Skriv in avgifter från ett äldre beslut</a>
              ) : undefined
            }
          />
          <ContributionSeries table={table} />
        </>
      ) : (
        <Decided given={given} decision={decision} mayKeep={mayKeep} slug={slug} />
      )}
    </Layout>
  );
}

function Decided({ given, decision, mayKeep, slug }: Props & { readonly decision: ContributionDecision }) {
  const { year, before, everyone, contradictions } = given;
  const total = totalOf(decision.parts);
  return (
    <>
      <Lead>
        {before === null
          ? `Medlemmarna betalar tillsammans ${kronorWords(total)} ${year}.`
          : changeSentence({ year: before.year, total: totalOf(before.parts) }, { year, total })}
      </Lead>
      {contradictions.length === 0 ? null : (
        <InfoBox kind="warning" heading="Beslutet stämmer inte med sig självt">
          {contradictions.map((one) => (
            <p>{contradictionWords(one)}</p>
          ))}
        </InfoBox>
      )}
      <AmountsTable
        caption={`Avgifter ${year}, version ${decision.version}`}
        decision={decision}
        members={everyone}
        compared={before === null ? undefined : { decision: before, label: String(before.year) }}
        href={(id) => `/ekonomi/avgifter/medlem/${id}?ar=${year}`}
      />
      <ButtonRow>
        <ButtonLink kind="secondary" href={`/ekonomi/avgifter/excel?ar=${year}`}>
          Hämta som Excel
        </ButtonLink>
        {mayKeep ? (
          <ButtonLink kind="secondary" href={`/ekonomi/avgifter/aldre?ar=${year}`}>
            Skriv in ett äldre beslut
          </ButtonLink>
        ) : null}
      </ButtonRow>
      <ContributionSeries table={given.table} />
      <Versions given={given} />
      <Publishing decision={decision} mayKeep={mayKeep} slug={slug} />
    </>
  );
}

function Versions({ given }: { readonly given: ContributionsOfYear }) {
  return (
    <Section heading="Versioner" id="versioner">
      <ul>
        {given.versions.map((one) => (
          <li>
            <a href={`/ekonomi/avgifter/version/${one.id}`}>{versionWords(one)}</a>
            {`: ${kronorWords(totalOf(one.parts))}${one.reference === "" ? "" : `, ${one.reference}`}${one.reason === "" ? "" : `. ${one.reason}`}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Publishing({
  decision,
  mayKeep,
  slug,
}: Pick<Props, "mayKeep" | "slug"> & { readonly decision: ContributionDecision }) {
  const address = `/avgifter/${slug}?ar=${decision.year}`;
  const isPublished = decision.publishedAt !== null;
  return (
    <Section heading="Öppen sida för medlemmarna" id="oppen-sida">
      <p>
        {isPublished
          ? `Version ${decision.version} är publicerad sedan ${formatDate(decision.publishedAt?.slice(0, 10) ?? "")}. Den som har adressen ser avgifterna och hur de är framräknade, utan inloggning.`
          : `Version ${decision.version} är inte publicerad. Medlemmarnas tjänstemän kan inte se den utan inloggning.`}
      </p>
      {isPublished ? (
        <p>
          <a href={address}>Se den öppna sidan</a>
        </p>
      ) : null}
      {mayKeep ? (
        <Form action="/ekonomi/avgifter/publicera">
          <Hidden name="beslut" value={decision.id} />
          <Hidden name="synlig" value={isPublished ? "nej" : "ja"} />
          <SubmitButton kind="secondary">
            {isPublished ? "Sluta visa avgifterna öppet" : "Publicera avgifterna"}
          </SubmitButton>
        </Form>
      ) : null}
    </Section>
  );
}
