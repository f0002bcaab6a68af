import type pg from "pg";
import { newId } from "../src/platform/values/id.ts";
import { benchId } from "./fill/fill.ts";
import type { Size } from "./fill/size.ts";
import { lastYearOf } from "./fill/size.ts";
import type { Lane, Send } from "./load.ts";
import type { Colleague } from "./people.ts";
import { testNumbers } from "./people.ts";

export type Scenario = {
  readonly name: string;
  readonly title: string;
  /** Each request is sent once only: it changes something. */
  readonly once: boolean;
  readonly lanes: readonly Lane[];
};

const get = (path: string): Send => ({ method: "GET", path });

export async function scenarios(
  owner: pg.Pool,
  size: Size,
  team: readonly Colleague[],
  statisticians: readonly Colleague[],
): Promise<readonly Scenario[]> {
  const year = lastYearOf(size);
  const lists = Array.from({ length: 12 }, (_, n) => {
    const filter = [
      "kon=woman",
      `kommun=${benchId(1, "municipality", 1 + (n % 2))}`,
      "kon=man&sortera=alder",
    ][n % 3];
    return get(`/deltagare?visa=alla&ar=${year - (n % 8)}&${filter}&sida=${1 + (n % 3)}`);
  });
  const names = (
    await owner.query<{ name: string }>(
      "select search_family as name from party.person where association_id = $1 group by 1 order by 1",
      [benchId(1, "association", 1)],
    )
  ).rows;
  const searches = [
    ...names.slice(0, 40).flatMap(({ name }) => [name, name.slice(0, 4)]),
    ...testNumbers().slice(0, 20),
  ];
  const each = (colleagues: readonly Colleague[], sends: readonly Send[]) =>
    colleagues.map(({ headers }) => ({ headers, sends }));
  const pages = await Promise.all(
    team.map(async ({ headers, unit }, lane) => ({
      headers,
      sends: (await participations(owner, unit, lane)).map((id) => get(`/deltagare/${id}`)),
    })),
  );
  const creations = await Promise.all(
    team.map(async (one, lane) => ({
      headers: one.headers,
      sends: (await newcomers(owner, one.unit, lane < 5)).map((person) => creation(one, person)),
    })),
  );
  return [
    { name: "list", title: "Participation list, filters and paging", once: false, lanes: each(team, lists) },
    {
      name: "search",
      title: "Person search",
      once: false,
      lanes: each(
        team,
        searches.map((q) => get(`/sok?q=${encodeURIComponent(q)}`)),
      ),
    },
    { name: "page", title: "One participation's page", once: false, lanes: pages },
    { name: "create", title: "Creating a participation (POST)", once: true, lanes: creations },
    {
      name: "year",
      title: "The year, one association",
      once: false,
      lanes: each(
        statisticians,
        [0, 1, 2, 3].map((back) => get(`/statistik?ar=${year - back}`)),
      ),
    },
    {
      name: "nation",
      title: "The year, the nation",
      once: false,
      lanes: each(
        statisticians,
        [0, 1, 2, 3].map((back) => get(`/statistik/riket?ar=${year - back}`)),
      ),
    },
  ];
}

async function participations(owner: pg.Pool, unit: number, lane: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from party.participation where association_id = $1 and intervention_id = $2 order by md5(id::text) offset $3 limit 200",
    [benchId(1, "association", 1), benchId(1, "intervention", unit), lane * 200],
  );
  return rows.map(({ id }) => id);
}

/** Persons whom the team has met and who are in nothing of its own now; every other one, so that two colleagues never meet. */
async function newcomers(owner: pg.Pool, unit: number, even: boolean): Promise<readonly string[]> {
  const { rows } = await owner.query<{ person_id: string }>(
    `select person_id from party.participation where association_id = $1 and intervention_id = $2
     group by person_id having count(*) = count(exited_on) and max(exited_on) < '2026-01-01' order by person_id`,
    [benchId(1, "association", 1), benchId(1, "intervention", unit)],
  );
  return rows.filter((_, index) => (index % 2 === 0) === even).map(({ person_id }) => person_id);
}

function creation({ unit, csrf }: Colleague, personId: string): Send {
  const fields = {
    csrf,
    id: newId(Date.now()),
    interventionId: benchId(1, "intervention", unit),
    personId,
    municipalityId: benchId(1, "municipality", 1),
    enrolledOn: "2026-02-02",
    referredOn: "2026-01-20",
    referrer: "municipality",
    education: "compulsory",
    incomeSources: "incomeSupport",
    statisticsConsent: "ja",
    confirmed: "ja",
  };
  return { method: "POST", path: "/deltagare/ny", body: new URLSearchParams(fields).toString() };
}

/** Takes away what the creations of a run have made: everything whose id tells a time of ours, and the log. */
export async function tidy(owner: pg.Pool): Promise<void> {
  const made = "'01000000-0000-0000-0000-000000000000'";
  const client = await owner.connect();
  try {
    await client.query("set session_replication_role = replica");
    for (const table of ["income", "participation_action", "follow_up"]) {
      await client.query(
        `delete from party.${table} where association_id = $1 and participation_id > ${made}`,
        [benchId(1, "association", 1)],
      );
    }
    for (const table of ["consent", "participation"]) {
      await client.query(`delete from party.${table} where association_id = $1 and id > ${made}`, [
        benchId(1, "association", 1),
      ]);
    }
    await client.query("truncate audit.seal, audit.event, platform.session");
  } finally {
    client.release(true);
  }
}
