import { formatDayAndMonth } from "../../../../../platform/values/format.ts";
import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  Checkbox,
  DataTable,
  EmptyState,
  Expander,
  Form,
  InfoBox,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  Section,
  Select,
  SubmitButton,
} from "../../../../../ui/index.ts";
import type { Member } from "../../../../associations/index.ts";
import type { MemberTerm } from "../../../model/contributions/member-order.ts";
import type { MissingParty } from "../../../model/contributions/member-set.ts";
import { ageText } from "../../../model/contributions/population.ts";
import type { SplitRule } from "../../../model/contributions/split-rule.ts";
import { populationDay } from "../../../model/contributions/split-rule.ts";
import { statutoryParameters } from "../../../model/contributions/statutory-parameters.ts";
import { sentenceFor } from "../sentences.ts";
import { ContributionTabs } from "../tabs.tsx";
import { keyWords, kindWords, partyWords, roundingWords } from "../words.ts";
import { RuleForm } from "./rule-form.tsx";

type Props = {
  readonly year: number;
  readonly rules: readonly SplitRule[];
  readonly terms: readonly MemberTerm[];
  readonly members: readonly Member[];
  /** The party without which the association is not one by law; null where all are there. */
  readonly missing: MissingParty | null;
  readonly mayKeep: boolean;
  readonly sent?:
    | { readonly form: "rule" | "term"; readonly typed: Typed; readonly faults: Faults }
    | undefined;
};

export function RulesView({ year, rules, terms, members, missing, mayKeep, sent }: Props) {
  const of = (form: "rule" | "term") => (sent?.form === form ? sent : undefined);
  return (
    <Layout
      wide
      back={{ href: `/ekonomi/avgifter?ar=${year}`, label: `Medlemsavgifter ${year}` }}
      hasFaults={sent !== undefined}
    >
      <PageHeading>Regler för avgifterna</PageHeading>
      <ContributionTabs current="regler" year={year} />
      <Lead>
        Lagen säger vad varje part bidrar med. Hur flera kommuner eller regioner delar sin del kommer de
        själva överens om.
      </Lead>
      <Section heading="Så delar medlemmarna" id="regler">
        <RuleTable rules={rules} year={year} members={members} />
        {mayKeep ? (
          <Expander
            summary="Lägg till eller ändra en regel"
            open={of("rule") !== undefined || rules.length === 0}
          >
            <RuleForm year={year} members={members} typed={of("rule")?.typed} faults={of("rule")?.faults} />
          </Expander>
        ) : null}
      </Section>
      <Section heading="Medlemmar och ordning" id="medlemmar">
        <MemberSet year={year} missing={missing} />
        <TermTable members={members} terms={terms} />
        {mayKeep ? (
          <Expander summary="Ändra en medlems tid eller plats" open={of("term") !== undefined}>
            <TermForm members={members} typed={of("term")?.typed} faults={of("term")?.faults} />
          </Expander>
        ) : null}
      </Section>
      <Section heading="Det lagen bestämmer" id="lagen">
        <LawTable year={year} />
      </Section>
    </Layout>
  );
}

function RuleTable({ rules, year, members }: Pick<Props, "rules" | "year" | "members">) {
  return (
    <DataTable
      caption="Regler"
      captionHidden
      rows={rules}
      empty={<EmptyState text="Ingen regel är inlagd. Med en enda kommun och en enda region behövs ingen." />}
      columns={[
        { key: "part", label: "Part", cell: ({ party }) => partyWords[party] },
        { key: "fran", label: "Från år", cell: ({ validFromYear }) => String(validFromYear) },
        { key: "nyckel", label: "Delas", cell: (rule) => describe(rule, year, members) },
        { key: "avrundning", label: "Avrundas till", cell: ({ roundTo }) => roundingWords(roundTo) },
        { key: "kalla", label: "Källa", cell: ({ source }) => source },
      ]}
    />
  );
}

function describe(rule: SplitRule, year: number, members: readonly Member[]): string {
  if (rule.key === "population")
    return `Folkmängd: ${ageText(rule.ageFrom, rule.ageTo)}, ${populationDay(rule, year)} för ${year} års avgifter`;
  if (rule.key === "equal") return keyWords.equal;
  const shares = members.flatMap(({ id, name }) => {
    const weight = rule.fixedWeights.get(id);
    return weight === undefined ? [] : [`${name} ${weight}`];
  });
  return `${keyWords.fixedShares}: ${shares.join(", ")}`;
}

function MemberSet({ year, missing }: Pick<Props, "year" | "missing">) {
  if (missing === null) return <p>{`Alla parter som lagen kräver är med ${year} (3 §).`}</p>;
  const { text } = sentenceFor({ code: "contribution.membersIncomplete", missing });
  return (
    <InfoBox kind="warning">
      <p>{text}</p>
    </InfoBox>
  );
}

function TermTable({ members, terms }: Pick<Props, "members" | "terms">) {
  const termOf = (id: string) => terms.filter((term) => term.memberId === id).at(-1);
  return (
    <DataTable
      caption="Medlemmar i fast ordning"
      rows={members}
      empty={<EmptyState text="Förbundet har inga medlemmar inlagda." />}
      columns={[
        { key: "medlem", label: "Medlem", cell: ({ name }) => name },
        { key: "slag", label: "Slag", cell: ({ kind }) => kindWords[kind] },
        { key: "tid", label: "Betalar", cell: (member) => paysText(member, termOf(member.id)) },
        {
          key: "region",
          label: "Region",
          cell: ({ id }) => (termOf(id)?.outsideRegions === true ? "Utanför alla regioner" : "–"),
        },
      ]}
    />
  );
}

/** Försäkringskassan carries the whole state share, also Arbetsförmedlingen's (5 §). */
function paysText({ kind, agency }: Member, term: MemberTerm | undefined): string {
  const isCarried = kind === "state" && agency !== "socialInsuranceAgency";
  return isCarried ? "nej, Försäkringskassan betalar statens del" : termText(term);
}

/** There were no associations before the law (2003:1210). */
const lawBegan = 2004;

function termText(term: MemberTerm | undefined): string {
  if (term === undefined || (term.fromYear <= lawBegan && term.toYear === null)) return "alla år";
  return `från ${term.fromYear}${term.toYear === null ? "" : ` till ${term.toYear}`}`;
}

function TermForm({
  members,
  typed,
  faults,
}: Pick<Props, "members"> & { readonly typed?: Typed | undefined; readonly faults?: Faults | undefined }) {
  return (
    <Form action="/ekonomi/avgifter/regler/medlem" typed={typed} faults={faults}>
      <Select
        name="medlem"
        label="Medlem"
        options={members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NumberField name="franAr" label="Betalar från och med år" />
      <NumberField
        name="tillAr"
        label="Till och med år"
        help="Lämna tomt så länge medlemmen är kvar."
        optional
      />
      <NumberField
        name="ordning"
        label="Plats bland kommunerna eller regionerna"
        help="Ordningen i tabeller, och vem som får den udda kronan när två är lika nära."
        optional
      />
      <Checkbox name="utanfor" value="ja" label="Kommunen ligger utanför alla regioner (5 a §)" />
      <SubmitButton kind="secondary">Spara medlemmens tid</SubmitButton>
    </Form>
  );
}

function LawTable({ year }: { readonly year: number }) {
  const valid = statutoryParameters.filter(
    (one) => one.fromYear <= year && (one.toYear === null || year <= one.toYear),
  );
  return (
    <DataTable
      caption={`Lag (2003:1210) om finansiell samordning, som den gäller ${year}`}
      rows={valid}
      empty={null}
      columns={[
        { key: "text", label: "Bestämmelse", cell: ({ meaning }) => meaning },
        {
          ...{ key: "varde", label: "Värde", nowrap: true },
          cell: ({ value }) => (value.includes("-") ? formatDayAndMonth(`${year}-${value}`) : value),
        },
        { key: "paragraf", label: "Paragraf", nowrap: true, cell: ({ reference }) => reference },
      ]}
    />
  );
}
