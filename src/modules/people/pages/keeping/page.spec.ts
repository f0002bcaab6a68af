import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { codeNow, rightPassword } from "../../../../../tests/support/account.ts";
import type { Site } from "../../../../../tests/support/site.ts";
import { siteFor } from "../../../../../tests/support/site.ts";
import { visitorOrigin, visitorTo } from "../../../../../tests/support/visitor.ts";
import type { World } from "../../../../../tests/support/world.ts";
import { foundAssociation } from "../../../../../tests/support/world.ts";
import type { Actor } from "../../../../platform/access/actor.ts";
import { allDuties } from "../../../../platform/access/duty.ts";
import type { BareWork } from "../../../../platform/db/work.ts";
import { closeUser } from "../../actions/keeping/close-user.ts";
import { endAssignment } from "../../actions/keeping/end-assignment.ts";
import { routes } from "../../index.ts";

let world: World;
let site: Site;
let keeper: Actor;
let colleague: Actor;
beforeAll(async () => {
  world = await foundAssociation({ now: "2018-03-05" });
  site = siteFor(world, { routes });
  keeper = await world.actorAs("systemAdministrator");
  colleague = await world.actorAs("teamMember", "Ung i Nynäs");
});

let newest = 0;
async function createUser(fields: Record<string, string> = {}): Promise<string> {
  newest += 1;
  const epost = `ny-${newest}-${world.slug}@prov.example`;
  const made = await site.post(
    "/drift/anvandare/ny",
    { namn: `Ny Provsson ${newest}`, epost, arbetsgivare: "Haninge kommun", ...fields },
    keeper,
  );
  expect(made.status).toBe(303);
  return made.location.split("/").at(-1) ?? "";
}

const give = (userId: string, fields: Record<string, string>) =>
  site.post(
    `/drift/anvandare/${userId}/uppdrag`,
    {
      roll: "teamMember",
      forbund: world.associationId,
      enhet: world.interventionId("Ung i Nynäs"),
      medlem: world.memberId("Haninge kommun"),
      fran: "idag",
      till: "",
      ...fields,
    },
    keeper,
  );

describe("keeping users", () => {
  it("is for system administrators only", async () => {
    for (const duty of allDuties.filter((one) => one !== "systemAdministrator")) {
      expect((await site.get("/drift/anvandare", await world.actorAs(duty))).status).toBe(403);
    }
    expect((await site.get("/drift/anvandare", keeper)).status).toBe(200);
  });

  it("finds users by part of a name and shows no content of a zone", async () => {
    const page = await site.get(
      `/drift/anvandare?sok=${encodeURIComponent(colleague.userName.slice(-4))}`,
      keeper,
    );
    expect(page.text).toContain(colleague.userName);
    expect((await site.get("/drift/anvandare?sok=%25%25%25", keeper)).text).toContain(
      "Ingen användare passar.",
    );
    expect((await site.get("/drift/anvandare/not-an-id", keeper)).status).toBe(404);
  });

  it("refuses an address that has an account, and says every fault of the form", async () => {
    const fields = {
      namn: "Ett Provnamn",
      epost: `${colleague.userId}@test.example`,
      arbetsgivare: "Haninge kommun",
    };
    const taken = await site.post("/drift/anvandare/ny", fields, keeper);
    expect([taken.status, taken.text]).toEqual([
      409,
      expect.stringContaining("E-postadressen har redan ett konto."),
    ]);
    expect(
      (await site.post("/drift/anvandare/ny", { namn: "", epost: "x", arbetsgivare: "" }, keeper)).text,
    ).toContain("Det är 3 saker att rätta");
  });

  it("leads a new user from the invitation to signed in, once", async () => {
    const userId = await createUser();
    expect((await give(userId, {})).status).toBe(303);
    const shown = await site.post(`/drift/anvandare/${userId}/inbjudan`, {}, keeper);
    const link = shown.html.querySelector("code")?.text ?? "";
    expect(link.startsWith(`${visitorOrigin}/inbjudan/`)).toBe(true);
    const visitor = visitorTo(world);
    const path = link.slice(visitorOrigin.length);
    expect((await visitor.get(path)).text).toContain("Hej Ny Provsson");
    expect((await visitor.post(path, { nytt: "kort", igen: "kort" })).status).toBe(422);
    expect((await visitor.post(path, { nytt: rightPassword, igen: rightPassword })).location).toBe(
      "/logga-in/koppla",
    );
    const key =
      (await visitor.get("/logga-in/koppla")).html.querySelector("code")?.text.replaceAll(" ", "") ?? "";
    expect((await visitor.post("/logga-in/koppla", { kod: codeNow(world, key) })).location).toBe("/");
    expect((await visitor.get("/uppdrag")).text).toContain("Det du arbetar som nu");
    const again = await visitorTo(world).get(path);
    expect([again.status, again.text]).toEqual([
      410,
      expect.stringContaining("Länken är redan använd eller för gammal."),
    ]);
  });

  it("makes a former invitation useless when a new one is made", async () => {
    const userId = await createUser();
    const linkOf = async () =>
      (await site.post(`/drift/anvandare/${userId}/inbjudan`, {}, keeper)).html.querySelector("code")?.text ??
      "";
    const [first, second] = [await linkOf(), await linkOf()];
    expect((await visitorTo(world).get(first.slice(visitorOrigin.length))).status).toBe(410);
    expect((await visitorTo(world).get(second.slice(visitorOrigin.length))).status).toBe(200);
    world.clock.advance({ days: 7 });
    expect((await visitorTo(world).get(second.slice(visitorOrigin.length))).status).toBe(410);
  });
});

describe("giving assignments", () => {
  let userId: string;
  beforeEach(async () => {
    userId = await createUser();
  });

  it("offers the units of the association that was chosen", async () => {
    const page = await site.get(
      `/drift/anvandare/${userId}?roll=councilMember&forbund=${world.associationId}`,
      keeper,
    );
    expect(page.html.querySelector("select[name=enhet]")?.text).toContain("Resursrådet Haninge");
    expect(page.html.querySelector("select[name=enhet]")?.text).not.toContain("Ung i Nynäs");
  });

  it.each([
    [{ enhet: "" }, 422, "Välj vilken insats uppdraget gäller."],
    [{ roll: "councilMember" }, 422, "Välj vilket råd uppdraget gäller."],
    [{ medlem: "" }, 422, "Välj vilken medlem användaren arbetar för."],
    [{ forbund: "" }, 422, "Välj vilket förbund uppdraget gäller."],
    [{ till: "2018-01-01" }, 422, "Uppdraget slutar innan det börjar."],
    [{ fran: "förra veckan" }, 422, "Skriv ett datum, till exempel 2026-03-05"],
    [{ roll: "kejsare" }, 422, "Välj en roll"],
  ])("refuses %j", async (fields, status, sentence) => {
    const answer = await give(userId, fields);
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(sentence)]);
  });

  it("refuses a unit of another association", async () => {
    const other = await foundAssociation();
    expect((await give(userId, { enhet: other.interventionId("Ung i Nynäs") })).status).toBe(422);
  });

  it("keeps the zones of one association apart, also for employees of an association", async () => {
    expect((await give(userId, { roll: "director", enhet: "", medlem: "" })).status).toBe(303);
    const both = await give(userId, {});
    expect([both.status, both.text]).toEqual([
      409,
      expect.stringContaining("Ingen kan ha båda i samma förbund."),
    ]);
    const employed = await give(await createUser({ forbundet: "ja" }), {});
    expect(employed.text).toContain(
      "Den som är anställd av ett samordningsförbund kan inte ha uppdrag i parternas zon.",
    );
  });

  it("is not done twice, to oneself, or to a closed account", async () => {
    await give(userId, {});
    expect((await give(userId, {})).text).toContain("Användaren har redan det uppdraget");
    expect((await give(keeper.userId, {})).text).toContain("Du kan inte ge dig själv uppdrag.");
    await site.post(`/drift/anvandare/${userId}/stang`, {}, keeper);
    expect((await give(userId, {})).text).toContain("Kontot är stängt.");
    expect((await site.post(`/drift/anvandare/${userId}/inbjudan`, {}, keeper)).text).toContain(
      "Kontot är stängt.",
    );
    expect((await site.post(`/drift/anvandare/${userId}/oppna`, {}, keeper)).status).toBe(303);
    expect((await give(crypto.randomUUID(), {})).status).toBe(404);
  });
});

describe("ending", () => {
  const end = (actor: Actor, sista: string) =>
    site.post(`/drift/anvandare/${actor.userId}/uppdrag/${actor.assignmentId}/avsluta`, { sista }, keeper);

  it("an assignment takes the access away when its last day has passed", async () => {
    const actor = await world.actorAs("teamMember");
    expect((await end(actor, "1999-12-31")).text).toContain("Uppdraget börjar 1 januari 2000.");
    expect((await end(actor, "ingen dag")).status).toBe(422);
    expect((await end(actor, "igår")).status).toBe(303);
    expect((await site.get("/uppdrag", actor)).text).toContain("Inget av dina uppdrag gäller i dag.");
    expect((await end(actor, "idag")).text).toContain("Uppdraget tog slut redan");
    expect((await end({ ...actor, assignmentId: keeper.assignmentId }, "idag")).status).toBe(404);
  });

  it("an account ends its sessions at once", async () => {
    const actor = await world.actorAs("teamMember");
    expect((await site.get("/uppdrag", actor)).status).toBe(200);
    expect((await site.post(`/drift/anvandare/${actor.userId}/logga-ut`, {}, keeper)).status).toBe(303);
    expect((await site.get("/uppdrag", actor)).status).toBe(303);
    expect((await site.post(`/drift/anvandare/${actor.userId}/stang`, {}, keeper)).status).toBe(303);
    expect((await site.post(`/drift/anvandare/${crypto.randomUUID()}/stang`, {}, keeper)).status).toBe(404);
  });

  it("is refused for the only system administrator", async () => {
    // A refusal rolls back, so that the other administrators of the shared database are left as they were.
    const asTheOnly = <T>(task: (work: BareWork) => Promise<T>) =>
      world.db.inSystem(async (work) => {
        await work.tx
          .updateTable("platform.user_account")
          .set({ active: false })
          .where("id", "<>", keeper.userId)
          .execute();
        return task(work);
      });
    const { userId, assignmentId } = keeper;
    const refusal = { ok: false, refusal: { code: "lastAdministrator" } };
    expect(await asTheOnly((work) => closeUser(work, userId, null))).toEqual(refusal);
    const end = { userId, assignmentId, lastDay: "2018-06-30", by: null };
    expect(await asTheOnly((work) => endAssignment(work, end))).toEqual(refusal);
  });

  it("leaves ids and codes in the log, never a name or an address", async () => {
    const { rows } = await world.admin.query<{ text: string }>(
      "select e::text as text from audit.event e where association_id is null",
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.some(({ text }) => /@|Provsson/.test(text))).toBe(false);
  });
});
