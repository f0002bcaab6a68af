import type { Child } from "hono/jsx";
import { allCodes } from "../../modules/associations/index.ts";
import { catalogueTasks } from "../../modules/catalogue/index.ts";
import type { Attainment, GoalResult } from "../../modules/goals/index.ts";
import { outcomeText, readAttainment, targetText } from "../../modules/goals/index.ts";
import type { ZoneRequest } from "../../platform/http/request.ts";
import { formatCount, formatPercent, wholePercent } from "../../platform/values/format.ts";
import type { ActionItem } from "../../ui/index.ts";
import {
  ActionList,
  ChartWithTable,
  KeyFigure,
  Layout,
  PageHeading,
  progressAgainstTarget,
  Section,
} from "../../ui/index.ts";
import { moneyTasks } from "./money-tasks.ts";

/** The association's start page: what to do, and how the year stands against its goals. */
export async function associationStart(request: ZoneRequest): Promise<Child> {
  const year = yearInView(request);
  const reader = { actor: request.actor, db: request.services.db, inZone: request.inZone };
  const attainment = await readAttainment(reader, year);
  const unconfirmed = await request.inZone(
    async (work) => (await allCodes(work)).filter((code) => !code.confirmed).length,
  );
  const money = await request.inZone((work) => moneyTasks(work, year));
  const catalogue = await request.inZone(catalogueTasks);
  return (
    <Layout>
      <PageHeading>{`Så står det till ${year}`}</PageHeading>
      <KeyFigures attainment={attainment} />
      <Section id="att-gora" heading="Att göra nu">
        <ActionList
          items={[...money, ...catalogue, ...tasks(request, attainment, unconfirmed)]}
          empty="Inget väntar på dig just nu."
        />
      </Section>
      <NearestGoals attainment={attainment} />
      <p>
        <a href={`/mal?ar=${year}`}>Se alla mål och utfall</a>
      </p>
      <p>
        <a href={`/statistik?ar=${year}`}>Välj statistik själv</a>
      </p>
    </Layout>
  );
}

/** The year that is known whole or in part: the demo's, otherwise the present one, and in January the one that ended. */
function yearInView(request: ZoneRequest): number {
  const known = request.signedIn.place?.referenceDate;
  if (known !== null && known !== undefined) return Number(known.slice(0, 4));
  return request.today.month === 1 ? request.today.year - 1 : request.today.year;
}

function KeyFigures({
  attainment: { total, consultations, participantsTarget, results, year },
}: {
  readonly attainment: Attainment;
}) {
  if (total === null)
    return (
      <p>{`Inga deltaganden är registrerade för ${year} än. När insatserna registrerar syns siffrorna här.`}</p>
    );
  const shown = (value: number | null) => (value === null ? "–" : formatCount(value));
  const consultationGoal = results.find((result) => result.measure.key === "consultations");
  const [share, of] = shareOf(total);
  return (
    <div class="key-figures">
      <KeyFigure
        figure={shown(total.participants)}
        label="Deltagare"
        comparison={
          participantsTarget === null ? undefined : `Målen tillsammans: ${formatCount(participantsTarget)}`
        }
        href={`/statistik?ar=${year}`}
      />
      <KeyFigure
        figure={share}
        label="Till arbete eller studier"
        comparison={of}
        href={`/statistik?ar=${year}`}
      />
      <KeyFigure
        figure={shown(consultations)}
        label="Konsultationer"
        comparison={
          consultationGoal === undefined
            ? undefined
            : `Mål: ${targetText(consultationGoal.goal, consultationGoal.measure)}`
        }
        href={consultationGoal === undefined ? `/statistik?ar=${year}` : `/mal/${consultationGoal.goal.id}`}
      />
    </div>
  );
}

/** The percentage large, its base beneath: a share never stands without it. */
function shareOf(total: NonNullable<Attainment["total"]>): [share: string, of: string | undefined] {
  const { toWorkOrStudies, exited } = total;
  const percent =
    toWorkOrStudies === null || exited === null ? undefined : wholePercent(toWorkOrStudies, exited);
  if (percent === undefined) return ["–", undefined];
  return [
    formatPercent(percent),
    `${formatCount(toWorkOrStudies ?? 0)} av ${formatCount(exited ?? 0)} avslutade`,
  ];
}

function tasks(request: ZoneRequest, attainment: Attainment, unconfirmed: number): ActionItem[] {
  const { duty } = request.actor;
  const { year, results } = attainment;
  const missed = results.filter((result) => result.verdict === "notReached");
  const keeps = duty === "director" || duty === "coordinator";
  const counts = duty === "director" || duty === "statistician";
  return [
    ...(missed.length > 0
      ? [
          {
            href: `/mal?ar=${year}`,
            label:
              missed.length === 1
                ? "Se det mål som inte är uppnått"
                : `Se de ${missed.length} mål som inte är uppnådda`,
            reason: namesOf(missed),
          },
        ]
      : []),
    ...(keeps && results.length === 0
      ? [
          {
            href: `/mal/nytt?ar=${year}`,
            label: `Skriv in målen för ${year}`,
            reason: "Utan mål kan ingen måluppfyllelse räknas.",
          },
        ]
      : []),
    ...(counts && attainment.total !== null
      ? [
          {
            href: `/statistik/overforing?ar=${year}`,
            label: `För över antalen för ${year} till Uppföljning Finsam`,
            reason: "Arket visar vad som ska skrivas in och i vilken ordning.",
          },
        ]
      : []),
    ...(counts && unconfirmed > 0
      ? [
          {
            href: "/forbund",
            label: "Se över kodlistorna",
            reason: `${unconfirmed} värden är inte bekräftade mot någon nationell källa.`,
          },
        ]
      : []),
    ...(duty === "auditor" && results.length > 0
      ? [
          {
            href: `/mal/${results[0]?.goal.id ?? ""}`,
            label: "Följ en siffra till dess underlag",
            reason: "Varje utfall öppnas till definition, antal och bas.",
          },
        ]
      : []),
    ...(duty === "boardMember" && results.length > 0
      ? [
          {
            href: `/mal/pdf?ar=${year}`,
            label: `Läs måluppfyllelsen ${year} som dokument`,
            reason: "Samma tabell som i årsredovisningens bilaga.",
          },
        ]
      : []),
  ];
}

function namesOf(results: readonly GoalResult[]): string {
  const names = [...new Set(results.map((result) => result.interventionName ?? "Hela förbundet"))];
  return names.join(", ");
}

/** The shares against their targets, as a picture: the board's first question. */
function NearestGoals({ attainment: { results, year } }: { readonly attainment: Attainment }) {
  const shares = results.filter(
    (result) =>
      result.measure.key === "workOrStudiesPercent" &&
      result.outcome.value !== null &&
      result.goal.target !== null,
  );
  if (shares.length === 0) return null;
  const goals = shares.map((result) => ({
    label: result.interventionName ?? "Hela förbundet",
    value: result.outcome.value ?? 0,
    target: result.goal.target ?? 0,
  }));
  const heading = `Andel av de avslutade som gick till arbete eller studier ${year}`;
  const description = shares
    .map(
      (result) =>
        `${result.interventionName ?? "Hela förbundet"} ${outcomeText(result.outcome, result.measure)}`,
    )
    .join("; ");
  return (
    <ChartWithTable
      id="start-andelar"
      level={2}
      heading={heading}
      draw={(frame) =>
        progressAgainstTarget({ title: heading, description, goals, format: (value) => `${value} %` }, frame)
      }
      table={{
        caption: heading,
        head: ["Insats", "Utfall", "Mål"],
        rows: shares.map((result) => [
          result.interventionName ?? "Hela förbundet",
          outcomeText(result.outcome, result.measure),
          targetText(result.goal, result.measure),
        ]),
      }}
    />
  );
}
