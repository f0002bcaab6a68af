import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Site } from "../../../tests/support/site.ts";
import { siteFor } from "../../../tests/support/site.ts";
import { foundAssociation } from "../../../tests/support/world.ts";
import type { Actor } from "../access/actor.ts";
import { done, refused } from "../values/outcome.ts";
import type { FailedForm } from "./answer-form.ts";
import { answerButton, answerForm, withId } from "./answer-form.ts";
import { page, seeOther } from "./response.ts";
import { zoneRoute } from "./route.ts";

const schema = z.object({
  namn: z.string().min(1, "Skriv ett namn."),
  antal: z.string().regex(/^\d+$/, "Skriv ett antal.").transform(Number),
});

const again = ({ typed, faults, status }: FailedForm) =>
  page("Igen", `${typed.get("namn")?.join() ?? "inget"}|${[...faults].join(";")}`, { status });

const allow = ["director"] as const;
const id = "01900000-0000-7000-8000-00000000000a";
const taken = { code: "name.taken" } as const;
const takenAnswer = { status: 409, field: "namn", text: "Namnet är upptaget." };

const routes = [
  zoneRoute({
    method: "post",
    path: "/formular",
    allow,
    handle: (request) =>
      answerForm(request, {
        schema,
        act: async (work, { namn, antal }) =>
          namn === "upptaget" ? refused(taken) : done(`${work.actor.duty}-${antal + 1}`),
        done: (made, { namn }) => seeOther(`/klart/${namn}/${made}`),
        sentence: () => takenAnswer,
        again,
      }),
  }),
  zoneRoute({
    method: "post",
    path: "/knapp/:thingId",
    allow,
    handle: withId("thingId", (request, thingId) =>
      answerButton(request, {
        act: async () => (thingId === id ? done(thingId) : refused(taken)),
        done: (made) => seeOther(`/klart/${made}`),
        refusedTitle: "Inget är ändrat",
        sentence: () => takenAnswer,
      }),
    ),
  }),
];

let site: Site;
let director: Actor;

beforeAll(async () => {
  const world = await foundAssociation();
  site = siteFor(world, { routes });
  director = await world.actorAs("director");
});

describe("a posted form", () => {
  it("is acted on in the actor's zone and leads on, knowing what was made and what was sent", async () => {
    const answer = await site.post("/formular", { namn: "nytt", antal: "4" }, director);
    expect([answer.status, answer.location]).toEqual([303, "/klart/nytt/director-5"]);
  });

  it("comes back with what was typed and every fault at once", async () => {
    const answer = await site.post("/formular", { namn: "", antal: "fyra" }, director);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain("|namn,Skriv ett namn.;antal,Skriv ett antal.");
  });

  it("comes back with the refusal's own status, its sentence at its field", async () => {
    const answer = await site.post("/formular", { namn: "upptaget", antal: "4" }, director);
    expect(answer.status).toBe(409);
    expect(answer.body).toContain("upptaget|namn,Namnet är upptaget.");
  });
});

describe("a button", () => {
  it("leads on when it is done", async () => {
    const answer = await site.post(`/knapp/${id}`, {}, director);
    expect([answer.status, answer.location]).toEqual([303, `/klart/${id}`]);
  });

  it("is answered with a page that says why not", async () => {
    const answer = await site.post(`/knapp/${id.replace(/a$/, "b")}`, {}, director);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain("Inget är ändrat");
    expect(answer.text).toContain("Namnet är upptaget.");
  });

  it.each(["ingen", id.toUpperCase(), `${id}0`])(
    "at an address with %s for an id is not found",
    async (not) => {
      expect((await site.post(`/knapp/${not}`, {}, director)).status).toBe(404);
    },
  );
});
