import { describe, expect, it } from "vitest";
import { origin, partsForTest, signedInAs } from "../../../tests/support/http-parts.ts";
import { secureHeaders } from "./headers.ts";
import { file, json, notFound, page, seeOther, success } from "./response.ts";
import type { Route } from "./route.ts";
import { openRoute } from "./route.ts";
import { buildServer } from "./server.ts";
import type { ServerParts } from "./server-parts.ts";

const get = (path: string, handle: Extract<Route, { allow: "anyone" }>["handle"]): Route =>
  openRoute({ method: "get", path, handle });
const routes: readonly Route[] = [
  get("/sida", () => page("Sida", "innehåll")),
  get("/vidare", () => seeOther("/sök?namn=å ä\r\nX-Evil: 1", success("Sparat för Åsa"))),
  get("/fil", () => file(new Uint8Array([1, 2]), "application/pdf", "attachment")),
  get("/data", () => json({ a: 1 })),
  get("/saknas", () => notFound()),
  get("/fel", () => {
    throw new Error("secret detail");
  }),
  openRoute({
    method: "post",
    path: "/skicka",
    bodyLimit: 100,
    handle: async (request) => json([...(await request.form()).typed]),
  }),
];

const serverWith = (changes: Partial<ServerParts> = {}) => buildServer(partsForTest(changes), routes);
const everyKind = [
  "/sida",
  "/vidare",
  "/fil",
  "/data",
  "/saknas",
  "/fel",
  "/finns-inte",
  "/assets/finns-inte.css",
  "/assets/answer.css",
];

describe("every kind of answer", () => {
  it.each(everyKind)("%s carries the protecting headers and is kept by nobody", async (path) => {
    const { headers } = await serverWith().request(origin + path);
    for (const [name, value] of Object.entries(secureHeaders)) expect(headers.get(name), name).toBe(value);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it.each([...everyKind, "/assets/present.svg"])(
    "%s demands TLS for the future only where TLS is",
    async (path) => {
      const assetFolder = new URL("../../../tests/support/assets", import.meta.url).pathname;
      const over = async (secure: boolean) =>
        (await serverWith({ secure, assetFolder }).request(origin + path)).headers.get(
          "strict-transport-security",
        );
      expect(await over(true)).toBe("max-age=31536000; includeSubDomains");
      expect(await over(false)).toBeNull();
    },
  );

  it("of a file names its kind and how to take it", async () => {
    const answer = await serverWith().request(`${origin}/fil`);
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(answer.headers.get("content-disposition")).toBe("attachment");
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
  });

  it("of a failure shows a number and nothing of what happened", async () => {
    const answer = await serverWith().request(`${origin}/fel`);
    const body = await answer.text();
    expect([answer.status, body.includes("REF-1"), body.includes("secret")]).toEqual([500, true, false]);
  });

  it("that cannot be rendered is a failure too, with all headers", async () => {
    const parts = {
      renderPage: () => {
        throw new Error("secret detail");
      },
    };
    const answer = await serverWith(parts).request(`${origin}/sida`);
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-security-policy")).not.toBeNull();
    expect(await answer.text()).toContain("REF-1");
  });

  it("to a HEAD has no body", async () => {
    const answer = await serverWith().request(`${origin}/sida`, { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });
});

describe("the message to the next page", () => {
  it("travels encrypted, is shown once and then taken away", async () => {
    const server = serverWith();
    const sent = await server.request(`${origin}/vidare`);
    const cookie = sent.headers.getSetCookie()[0] ?? "";
    expect(decodeURIComponent(cookie)).not.toContain("Åsa");
    const shown = await server.request(`${origin}/sida`, { headers: { cookie: cookie.split(";")[0] ?? "" } });
    expect(await shown.text()).toBe("Sida|Sparat för Åsa|innehåll");
    expect(shown.headers.getSetCookie()[0]).toMatch(/^flash=; .*Max-Age=0/);
  });

  it.each(["forged", "AQID", `${"A".repeat(5000)}`])(
    "that we did not write is not shown: %s",
    async (value) => {
      const answer = await serverWith().request(`${origin}/sida`, { headers: { cookie: `flash=${value}` } });
      expect(await answer.text()).toBe("Sida||innehåll");
    },
  );
});

describe("a redirect", () => {
  it("keeps to one line of ASCII", async () => {
    const { headers } = await serverWith().request(`${origin}/vidare`);
    expect(headers.get("location")).toBe("/s%C3%B6k?namn=%C3%A5%20%C3%A4%0D%0AX-Evil:%201");
    expect(headers.get("x-evil")).toBeNull();
  });
});

describe("a body", () => {
  const send = (body: BodyInit, headers: Record<string, string> = {}) =>
    serverWith({ readSession: async () => signedInAs() }).request(`${origin}/skicka`, {
      method: "POST",
      body,
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      duplex: "half",
    } as RequestInit);
  const chunks = (text: string) =>
    new ReadableStream({
      start(controller) {
        for (const part of text.match(/.{1,10}/g) ?? []) controller.enqueue(new TextEncoder().encode(part));
        controller.close();
      },
    });

  it("within the route's limit is read, with a length or in chunks", async () => {
    expect(await (await send("a=1", { "content-length": "3" })).json()).toEqual([["a", ["1"]]]);
    expect(await (await send(chunks("a=1&b=22222222222"))).json()).toEqual([
      ["a", ["1"]],
      ["b", ["22222222222"]],
    ]);
  });

  it("over it is refused, with a length or in chunks", async () => {
    expect((await send("a=1", { "content-length": "101" })).status).toBe(413);
    const answer = await send(chunks(`a=${"x".repeat(99)}`));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("för stort");
  });

  it("that is broken is an empty form", async () => {
    const answer = await send("--x\r\nbroken", {
      "content-type": "multipart/form-data; boundary=y",
      "content-length": "11",
    });
    expect(await answer.json()).toEqual([]);
  });
});
