import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../src/platform/access/actor.ts";
import { runtimePool } from "../support/runtime-pool.ts";
import type { World } from "../support/world.ts";
import { foundAssociation } from "../support/world.ts";
import { asRole } from "./as-role.ts";

const permissionDenied = "42501";
const person = "01900000-0000-7000-8000-00000000000a";
const hidden = "01900000-0000-7000-8000-00000000000b";
const referral = "01900000-0000-7000-8000-00000000000c";
const participation = "01900000-0000-7000-8000-00000000000d";
const meeting = "01900000-0000-7000-8000-00000000000e";
const fresh = "gen_random_uuid()";

/**
 * What a fault in our own code could try in the party zone: writing about persons of another unit, in another's name, or
 * past the rules of a case. The statement is what PostgreSQL itself refuses, whatever the pages allow.
 */
describe("what a party role writes", () => {
  let world: World;
  let actors: Record<"leader" | "stranger" | "official" | "coordinator" | "member" | "registrar", Actor>;
  beforeAll(async () => {
    world = await foundAssociation();
    actors = {
      leader: await world.actorAs("teamLeader", "Ung i Nynäs"),
      stranger: await world.actorAs("teamLeader", "Ung i Tyresö"),
      official: await world.actorAs("referringOfficial"),
      coordinator: await world.actorAs("councilCoordinator", "Resursrådet Haninge"),
      member: await world.actorAs("councilMember", "Resursrådet Haninge"),
      registrar: await world.actorAs("registrar"),
    };
    await fill();
  });

  /** One person that a team and a council hold, one protected that nobody is named for, a sent referral and a participation. */
  async function fill(): Promise<void> {
    const { admin, associationId: a } = world;
    const [team, council] = [world.interventionId("Ung i Nynäs"), world.councilId("Resursrådet Haninge")];
    const official = actors.official.userId;
    for (const statement of [
      `insert into party.person (association_id, id, sex, given_name, created_at) values ('${a}', '${person}', 'woman', 'Påhittad', now())`,
      `insert into party.person (association_id, id, sex, protected_identity, created_at) values ('${a}', '${hidden}', 'woman', true, now())`,
      `insert into party.person_unit select '${a}', p, u, now() from unnest(array['${person}', '${hidden}']::uuid[]) p, unnest(array['${team}', '${council}', '${official}']::uuid[]) u`,
      `insert into party.referral (association_id, id, person_id, created_by, referrer, receiver_kind, receiver_id, state, ground, created_at, sent_at)
       values ('${a}', '${referral}', '${person}', '${official}', 'other', 'council', '${council}', 'sent', 'otherGround', now(), now())`,
      `insert into party.participation (association_id, id, person_id, intervention_id, sex, municipality_id, referrer, enrolled_on, education, statistics_consent, created_at)
       values ('${a}', '${participation}', '${person}', '${team}', 'woman', '${world.municipalityId("Haninge")}', 'other', '2018-01-01', 'unstated', true, now())`,
      `insert into party.council_meeting (association_id, id, council_id, held_on, created_by, created_at) values ('${a}', '${meeting}', '${council}', '2018-03-05', '${official}', now())`,
      `insert into party.council_matter (association_id, id, council_id, referral_id) values ('${a}', ${fresh}, '${council}', '${referral}')`,
    ])
      await admin.query(statement);
  }

  const tried = async (who: keyof typeof actors, statement: string) =>
    asRole(await runtimePool(world.admin), "party", actors[who], statement);
  const refusalOf = async (who: keyof typeof actors, statement: string) =>
    (await tried(who, statement)).refused;
  const a = () => `'${world.associationId}'`;
  const notice = (to: string, subject: string) =>
    `insert into party.notice (association_id, id, ${to.split(" ")[0]}, kind, subject_id, at) values (${a()}, ${fresh}, '${to.split(" ")[1]}', 'referralReceived', '${subject}', now())`;
  const enrolment = (of: string, intervention: string) =>
    `insert into party.participation (association_id, id, person_id, intervention_id, sex, municipality_id, referrer, enrolled_on, education, statistics_consent, created_at)
     values (${a()}, ${fresh}, '${of}', '${world.interventionId(intervention)}', 'woman', '${world.municipalityId("Haninge")}', 'other', '2018-01-01', 'unstated', true, now())`;
  const referralAction = (by: Actor) =>
    `insert into party.referral_action (association_id, id, referral_id, sequence, kind, at, by_user) values (${a()}, ${fresh}, '${referral}', 9, 'accept', now(), '${by.userId}')`;
  const participationAction = (by: Actor) =>
    `insert into party.participation_action (association_id, id, participation_id, sequence, kind, at, by_user) values (${a()}, ${fresh}, '${participation}', 9, 'amend', now(), '${by.userId}')`;
  const newReferral = (by: Actor) =>
    `insert into party.referral (association_id, id, person_id, created_by, referrer, receiver_kind, receiver_id, state, created_at)
     values (${a()}, ${fresh}, '${person}', '${by.userId}', 'other', 'council', '${world.councilId("Resursrådet Haninge")}', 'draft', now())`;
  const emergency = (by: Actor, reviewed: string) =>
    `insert into party.emergency_access (association_id, id, person_id, user_id, reason, from_at, until_at, reviewed_by)
     values (${a()}, ${fresh}, '${person}', '${by.userId}', 'Ett skäl som är långt nog', now(), now() + interval '1 hour', ${reviewed})`;

  it("is a notice to those whom a referral that it sees concerns, and to nobody else", async () => {
    const council = `unit_id ${world.councilId("Resursrådet Haninge")}`;
    expect(await refusalOf("official", notice(council, referral))).toBeNull();
    expect(await refusalOf("coordinator", notice(`user_id ${actors.official.userId}`, referral))).toBeNull();
    const elsewhere = `unit_id ${world.interventionId("Ung i Tyresö")}`;
    expect(await refusalOf("official", notice(elsewhere, referral))).toBe(permissionDenied);
    expect(await refusalOf("stranger", notice(council, referral))).toBe(permissionDenied);
    const other = `user_id ${actors.stranger.userId}`;
    expect(await refusalOf("official", notice(other, referral))).toBe(permissionDenied);
  });

  it("is about persons and cases that its unit has", async () => {
    expect(await refusalOf("leader", enrolment(person, "Ung i Nynäs"))).toBeNull();
    expect(await refusalOf("stranger", enrolment(person, "Ung i Tyresö"))).toBe(permissionDenied);
    expect(await refusalOf("leader", participationAction(actors.leader))).toBeNull();
    expect(await refusalOf("stranger", participationAction(actors.stranger))).toBe(permissionDenied);
    expect(await refusalOf("coordinator", referralAction(actors.coordinator))).toBeNull();
    expect(await refusalOf("stranger", referralAction(actors.stranger))).toBe(permissionDenied);
    expect(await refusalOf("official", newReferral(actors.official))).toBeNull();
    expect(await refusalOf("stranger", newReferral(actors.stranger))).toBe(permissionDenied);
  });

  it("leaves whom a sent referral is about, who wrote it and what it says as it was", async () => {
    const change = (set: string) => `update party.referral set ${set} where id = '${referral}'`;
    expect(await refusalOf("coordinator", change("state = 'accepted', answered_at = now()"))).toBeNull();
    expect(await refusalOf("official", change("question = 'Ny fråga'"))).toBeNull();
    for (const set of [`created_by = '${actors.coordinator.userId}'`, "question = 'Påhittad fråga'"])
      expect(await refusalOf("coordinator", change(set)), set).toBe(permissionDenied);
    for (const set of [
      `person_id = '${hidden}'`,
      `receiver_id = '${world.councilId("Resursrådet Nynäshamn")}'`,
    ])
      expect(await refusalOf("official", change(set)), set).toBe(permissionDenied);
  });

  it("leaves whose a participation is, and the person's protection, to those who may", async () => {
    const change = `update party.participation set person_id = '${hidden}' where id = '${participation}'`;
    expect(await refusalOf("leader", change)).toBe(permissionDenied);
    expect(await refusalOf("registrar", change)).toBeNull();
    for (const set of ["protected_identity = false", `created_by = '${actors.leader.userId}'`])
      expect(await refusalOf("leader", `update party.person set ${set}`), set).toBe(permissionDenied);
  });

  it("links no person to a user, nor a protected one to an own unit, and names nobody for a stranger", async () => {
    const link = (who: string, unit: string) => `select party.link_person('${who}', '${unit}', now())`;
    expect(await refusalOf("leader", link(person, world.interventionId("Ung i Tyresö")))).toBeNull();
    expect(await refusalOf("leader", link(person, actors.stranger.userId))).toBe(permissionDenied);
    expect(await refusalOf("stranger", link(hidden, world.interventionId("Ung i Tyresö")))).toBe(
      permissionDenied,
    );
    const name = (user: Actor) => `select party.name_for_protected('${hidden}', '${user.userId}', now())`;
    expect(await refusalOf("leader", name(actors.leader))).toBeNull();
    expect(await refusalOf("stranger", name(actors.stranger))).toBe(permissionDenied);
    expect(await refusalOf("official", name(actors.official))).toBe(permissionDenied);
    expect(await refusalOf("leader", name({ ...actors.leader, userId: meeting }))).toBe(permissionDenied);
  });

  it("is emergency access for those who work with persons, and never its own review", async () => {
    expect(await refusalOf("stranger", emergency(actors.stranger, "null"))).toBeNull();
    const self = `'${actors.stranger.userId}'`;
    expect(await refusalOf("stranger", emergency(actors.stranger, self))).toBe(permissionDenied);
    for (const who of ["member", "official", "registrar"] as const)
      expect(await refusalOf(who, emergency(actors[who], "null")), who).toBe(permissionDenied);
  });

  it("is nothing at all for a council's member, who sees the person only from a seat at the meeting", async () => {
    const seen = async () =>
      (
        await tried(
          "member",
          "select id from party.person union all select referral_id from party.council_matter",
        )
      ).rows.length;
    expect(await seen()).toBe(0);
    await world.admin.query(
      `update party.council_matter set meeting_id = '${meeting}' where association_id = ${a()}`,
    );
    expect(await seen()).toBe(0);
    await world.admin.query(
      `insert into party.council_attendance (association_id, meeting_id, position, name, agency, user_id) values (${a()}, '${meeting}', 1, 'Ledamot', 'Kommun', '${actors.member.userId}')`,
    );
    expect(await seen()).toBe(2);
    expect((await tried("member", "update party.person set phone = '1' returning 1")).rows).toEqual([]);
    expect((await tried("member", "update party.council_matter set summary = 'x' returning 1")).rows).toEqual(
      [],
    );
    const consent = `insert into party.consent (association_id, id, person_id, kind, given_on, registered_by, registered_at)
      values (${a()}, ${fresh}, '${person}', 'secrecy', '2018-01-01', '${actors.member.userId}', now())`;
    expect(await refusalOf("member", consent)).toBe(permissionDenied);
    expect(
      await refusalOf("coordinator", consent.replace(actors.member.userId, actors.coordinator.userId)),
    ).toBeNull();
    expect(await refusalOf("member", `select party.protect_person('${person}')`)).toBe(permissionDenied);
    await world.admin.query(
      `update party.council_meeting set state = 'cancelled' where association_id = ${a()}`,
    );
    expect((await tried("member", "select id from party.person")).rows).toEqual([]);
  });
});
