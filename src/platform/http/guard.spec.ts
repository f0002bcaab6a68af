import { describe, expect, it } from "vitest";
import { origin, partsForTest, signedInAs } from "../../../tests/support/http-parts.ts";
import { seeOther } from "./response.ts";
import type { Route } from "./route.ts";
import { openRoute, signedInRoute, zoneRoute } from "./route.ts";
import { buildServer } from "./server.ts";
import type { SignedIn } from "./signed-in.ts";

const handle = () => seeOther("/klart");
const routes: readonly Route[] = [
  openRoute({ method: "post", path: "/oppen", handle }),
  signedInRoute({ method: "post", path: "/inloggad", handle }),
  signedInRoute({ method: "get", path: "/inloggad", handle }),
  zoneRoute({ method: "get", path: "/team", allow: ["teamMember"], handle }),
  zoneRoute({ method: "post", path: "/team", allow: ["teamMember"], handle }),
  zoneRoute({ method: "get", path: "/ledning", allow: ["director"], handle }),
];

function ask(path: string, init: RequestInit, signedIn: SignedIn | null) {
  const app = buildServer(partsForTest({ readSession: async () => signedIn }), routes);
  const headers = new Headers({
    "sec-fetch-site": "same-origin",
    ...Object.fromEntries(new Headers(init.headers)),
  });
  if (signedIn !== null) headers.set("cookie", "session=token");
  return app.request(origin + path, { ...init, headers });
}

const post = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields),
  headers,
});
const right = { csrf: "right-token" };
const leadsTo = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer;
  return [status, headers.get("location")];
};

describe("the guard before every handler", () => {
  it("sends strangers to sign in and back to the page they asked for", async () => {
    expect(await leadsTo(ask("/team?sida=2", {}, null))).toEqual([303, "/logga-in?till=%2Fteam%3Fsida%3D2"]);
  });

  it("never sends anybody back to an address that is only posted to", async () => {
    expect(await leadsTo(ask("/team", post({}), null))).toEqual([303, "/logga-in?till=%2F"]);
  });

  it("reads nothing of what a stranger sends, however large it is", async () => {
    const large = post({ a: "1" }, { "content-length": "9999999" });
    expect(await leadsTo(ask("/team", large, null))).toEqual([303, "/logga-in?till=%2F"]);
    expect((await ask("/oppen", large, null)).status).toBe(413);
    expect((await ask("/team", large, signedInAs())).status).toBe(413);
  });

  it("lets who has not chosen an assignment choose one first", async () => {
    expect(await leadsTo(ask("/team", {}, signedInAs({ actor: null })))).toEqual([
      303,
      "/uppdrag?till=%2Fteam",
    ]);
    expect(await leadsTo(ask("/inloggad", {}, signedInAs({ actor: null })))).toEqual([303, "/klart"]);
  });

  it("lets in the duties that the route names and no other", async () => {
    expect(await leadsTo(ask("/team", {}, signedInAs()))).toEqual([303, "/klart"]);
    expect((await ask("/ledning", {}, signedInAs())).status).toBe(403);
  });

  it("takes a change with the session's token, in the form or as a header", async () => {
    expect(await leadsTo(ask("/team", post(right), signedInAs()))).toEqual([303, "/klart"]);
    const withHeader = post({}, { "x-csrf-token": "right-token" });
    expect(await leadsTo(ask("/team", withHeader, signedInAs()))).toEqual([303, "/klart"]);
  });

  it.each([
    ["without a token", post({})],
    ["with another session's token", post({ csrf: "other" })],
    ["from another site, whatever token it has", post(right, { "sec-fetch-site": "cross-site" })],
    ["whose header contradicts the form", post(right, { "x-csrf-token": "other" })],
    ["that is no form", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }],
  ])("refuses a change %s", async (_, init) => {
    for (const path of ["/team", "/inloggad", "/oppen"])
      expect((await ask(path, init, signedInAs())).status, path).toBe(403);
  });

  it("asks no token of a stranger, who has no session to ride on, but refuses other sites", async () => {
    expect(await leadsTo(ask("/oppen", post({}), null))).toEqual([303, "/klart"]);
    expect((await ask("/oppen", post({}, { "sec-fetch-site": "cross-site" }), null)).status).toBe(403);
  });
});
