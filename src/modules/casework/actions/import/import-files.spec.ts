import { describe, expect, it } from "vitest";
import { csv, DELTAGARE_HEADER, fixture } from "../../../../../tests/support/import-sample.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { accepted, foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import type { SourceFile } from "../../model/import/source-file.ts";
import { readPerson } from "../../store/person.ts";
import { runImport } from "./run-import.ts";

/** Rows of the sample, so that every number is one of the official test numbers. */
const sample = fixture("sample-a-bad", "utf8-bom", "deltagare.csv").toString().split("\r\n").slice(1);

function cells(line: number): string[] {
  return (sample[line - 2] ?? "").split(";");
}

const columns = DELTAGARE_HEADER.split(";");

/** A row of the sample with some of its cells changed. */
function row(line: number, changes: Readonly<Record<string, string>> = {}): string {
  return cells(line)
    .map((cell, index) => changes[columns[index] ?? ""] ?? cell)
    .join(";");
}

const hidden = { personnummer: "", förnamn: "", efternamn: "", skyddade_personuppgifter: "ja" };

const participants = (...rows: readonly string[]) => csv("deltagare.csv", DELTAGARE_HEADER, ...rows);
const incomes = (...rows: readonly string[]) =>
  csv("forsorjning.csv", "deltagande_id;tillfälle;datum;försörjningskälla", ...rows);

type Scene = { readonly world: World; readonly actor: Actor };

async function scene(): Promise<Scene> {
  const world = await foundAssociation({ referenceDate: "2017-12-31" });
  return { world, actor: await world.actorAs("registrar") };
}

async function importing({ world, actor }: Scene, ...files: readonly Promise<SourceFile>[]) {
  return runImport({ ...world, actor, files: await Promise.all(files) });
}

async function query<R>({ world }: Scene, statement: string): Promise<R[]> {
  const { rows } = await world.admin.query(statement, [world.associationId]);
  return rows as R[];
}

type Stored = {
  id: string;
  external_id: string;
  person_id: string;
  exited_on: string | null;
  age_at_enrolment: number | null;
  education: string;
  protected_identity: boolean;
  step_progress: string | null;
  version: number;
};

const stored = (the: Scene) =>
  query<Stored>(the, "select * from party.participation where association_id = $1 order by external_id");

describe("whose participation it is", () => {
  it("is one person for each number, with the number sealed", async () => {
    const the = await scene();
    await importing(
      the,
      participants(row(2), row(3), row(2, { deltagande_id: "X1", insats: "Resursråden" })),
    );
    const rows = await stored(the);
    const [first, second, again] = rows.map(({ person_id }) => person_id);
    expect(again).toBe(first);
    expect(second).not.toBe(first);
    const persons = await query<{ number_cipher: Buffer; search_family: string }>(
      the,
      "select * from party.person where association_id = $1",
    );
    expect(persons).toHaveLength(2);
    expect(persons.some(({ number_cipher }) => number_cipher.includes(cells(2)[1] ?? ""))).toBe(false);
    const { world, actor } = the;
    const person = await world.inZone(actor, (work) => readPerson(work, world.keyring, first ?? ""));
    expect(person?.number?.reveal()).toBe(cells(2)[1]);
    expect(person?.familyName).toBe(cells(2)[3]);
  });

  it("is a person of its own, without identity, where it is protected", async () => {
    const the = await scene();
    await importing(the, participants(row(2, hidden), row(3, hidden)));
    const rows = await stored(the);
    expect(rows.map((one) => one.protected_identity)).toEqual([true, true]);
    expect(new Set(rows.map(({ person_id }) => person_id)).size).toBe(2);
    const { world, actor } = the;
    const person = rows[0]?.person_id ?? "";
    expect(await world.inZone(actor, (work) => readPerson(work, world.keyring, person))).toBeNull();
  });

  it("loses its identity when a later file protects it, and no file brings it back", async () => {
    const the = await scene();
    await importing(the, participants(row(2)));
    accepted(await importing(the, participants(row(2, hidden))));
    const [before] = await query<Record<string, unknown>>(
      the,
      "select protected_identity, number_index, family_name from party.person where association_id = $1",
    );
    expect(before).toEqual({ protected_identity: true, number_index: null, family_name: null });
    expect(await query(the, "select 1 from party.protected_access where association_id = $1")).toEqual([]);
    accepted(await importing(the, participants(row(2, { utbildning: "Eftergymnasial" }))));
    const [after] = await stored(the);
    expect(after).toMatchObject({ protected_identity: true, education: "postSecondary", version: 4 });
    expect(after?.age_at_enrolment).not.toBeNull();
    expect(
      await query(the, "select family_name, protected_identity from party.person where association_id = $1"),
    ).toEqual([{ family_name: null, protected_identity: true }]);
  });

  it("corrects a name that the file has corrected", async () => {
    const the = await scene();
    await importing(the, participants(row(2)));
    accepted(await importing(the, participants(row(2, { efternamn: "Åkerblad" }))));
    expect(
      await query(the, "select family_name, search_family from party.person where association_id = $1"),
    ).toEqual([{ family_name: "Åkerblad", search_family: "åkerblad" }]);
  });
});

describe("what is there already", () => {
  it("is changed where the file has changed, and what the file does not hold stays", async () => {
    const the = await scene();
    await importing(the, participants(row(2), row(3)));
    await query(
      the,
      "update party.participation set step_progress = 'nearer' where association_id = $1 returning 1",
    );
    const outcome = accepted(
      await importing(the, participants(row(2, { avslutad: "2017-06-30", avslutsorsak: "Arbete" }), row(3))),
    );
    expect(outcome.summary).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    expect((await stored(the)).map((one) => [one.exited_on, one.step_progress, one.version])).toEqual([
      ["2017-06-30", "nearer", 2],
      [cells(3)[10] || null, "nearer", 1],
    ]);
    const actions = await query<{ kind: string; sequence: number }>(
      the,
      "select kind, sequence from party.participation_action where association_id = $1 order by sequence desc limit 1",
    );
    expect(actions).toEqual([{ kind: "import", sequence: 2 }]);
  });

  it("has its income sources of the same occasion replaced, and the others left", async () => {
    const the = await scene();
    const id = cells(2)[0];
    await importing(
      the,
      participants(row(2)),
      incomes(`${id};inskrivning;2015-01-01;Annat`, `${id};avslut;2015-06-01;Lön/CSN`),
    );
    const outcome = accepted(await importing(the, incomes(`${id};inskrivning;2015-01-01;Försörjningsstöd`)));
    expect(outcome.summary).toMatchObject({ new: 0, changed: 1 });
    expect(
      await query(
        the,
        "select occasion, source from party.income where association_id = $1 order by occasion",
      ),
    ).toEqual([
      { occasion: "enrolment", source: "incomeSupport" },
      { occasion: "exit", source: "wageOrStudyGrant" },
    ]);
  });

  it("has consultations and survey answers corrected by their own ids", async () => {
    const the = await scene();
    const talks = (count: number) =>
      csv(
        "konsultationer.csv",
        "konsultation_id;råd;datum;antal",
        `K1;Resursrådet Haninge;2017-03-01;${count}`,
      );
    const answers = (answer: string) =>
      csv(
        "enkatsvar.csv",
        "mätning;grupp;insats;fråga;svar",
        `2017;Deltagare;Ung i Nynäs;Är du med?;${answer}`,
      );
    await importing(the, talks(2), answers("3"));
    const outcome = accepted(await importing(the, talks(3), answers("")));
    expect(outcome.summary).toMatchObject({ new: 0, changed: 2, unchanged: 0 });
    expect(await query(the, "select quantity from party.consultation where association_id = $1")).toEqual([
      { quantity: 3 },
    ]);
    expect(await query(the, "select answer from party.survey_answer where association_id = $1")).toEqual([
      { answer: null },
    ]);
  });
});

describe("the one-year follow-up", () => {
  const dues = (the: Scene) =>
    query(
      the,
      `select p.external_id as id, f.due_on, f.done_on, f.outcome from party.follow_up f
       join party.participation p on p.id = f.participation_id where f.association_id = $1 order by 1`,
    );

  it("is due by the intervention's setting, done where it was made, and history where nobody made it", async () => {
    const the = await scene();
    const from = (id: string, enrolled: string, insats = "Resursråden") =>
      row(2, {
        deltagande_id: id,
        insats,
        remissdatum: enrolled,
        inskriven: enrolled,
        avslutad: "",
        avslutsorsak: "",
      });
    await importing(
      the,
      participants(
        from("A", "2017-05-01"),
        from("B", "2016-03-01"),
        from("C", "2011-01-01"),
        from("D", "2017-05-01", "Ung i Nynäs"),
      ),
      incomes("B;ettårsuppföljning;2017-03-03;Lön/CSN"),
    );
    expect(await dues(the)).toEqual([
      { id: "A", due_on: "2018-05-01", done_on: null, outcome: null },
      { id: "B", due_on: "2017-03-01", done_on: "2017-03-03", outcome: "reached" },
    ]);
  });
});

describe("everything or nothing", () => {
  it("is refused as a whole, with every fault, where one row is wrong", async () => {
    const the = await scene();
    const outcome = await importing(the, participants(row(2), row(3, { kommun: "Månberga" })));
    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        code: "rowsRejected",
        summary: { new: 1, rejected: 1 },
        findings: [{ kind: "okänd-kommun", line: 3 }],
      },
    });
    expect(await stored(the)).toEqual([]);
  });

  it("is for the registrar alone", async () => {
    const { world } = await scene();
    const actor = await world.actorAs("teamLeader");
    for (const dryRun of [true, false]) {
      const outcome = await runImport({ ...world, actor, files: [await participants(row(2))], dryRun });
      expect(outcome).toEqual({ ok: false, refusal: { code: "notRegistrar" } });
    }
  });

  it("leaves nothing behind when the database is lost in the middle", async () => {
    const the = await scene();
    const { world, actor } = the;
    const files = [await participants(...sample.filter((line) => line !== ""))];
    let killed = false;
    const progress = async (_done: number, _total: number, text: string) => {
      if (killed || text !== "Sparar deltaganden") return;
      killed = true;
      await world.admin.query(
        `select pg_terminate_backend(a.pid) from pg_stat_activity a
         join pg_locks l on l.pid = a.pid and l.relation = 'party.participation'::regclass and l.mode = 'RowExclusiveLock'
         where a.datname = current_database() and a.pid <> pg_backend_pid()`,
      );
    };
    await expect(runImport({ ...world, actor, files, progress })).rejects.toThrow();
    expect(killed).toBe(true);
    for (const table of ["person", "person_unit", "participation", "participation_action", "follow_up"])
      expect(await query(the, `select 1 from party.${table} where association_id = $1`)).toEqual([]);
    expect(accepted(await runImport({ ...world, actor, files })).summary).toMatchObject({ new: 300 });
  });

  it("tells the second of two that import the same at once", async () => {
    const the = await scene();
    const files = [await participants(...sample.filter((line) => line !== ""))];
    const both = await Promise.all([
      runImport({ ...the.world, actor: the.actor, files }),
      runImport({ ...the.world, actor: the.actor, files }),
    ]);
    const said = both.map((outcome) =>
      outcome.ok ? outcome.value.summary.new + outcome.value.summary.unchanged : outcome.refusal.code,
    );
    expect(said).toContain(300);
    for (const one of said) expect([300, "changedMeanwhile"]).toContain(one);
    expect(await stored(the)).toHaveLength(300);
  });
});
