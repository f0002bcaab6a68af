import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "node-html-parser";
import { Provider } from "oidc-provider";

export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claims of each account, by subject; a test fills it. */
  readonly accounts: Map<string, Readonly<Record<string, unknown>>>;
  /** Signs in as the subject from the address one was sent to; answers the address that one is sent back to. */
  signIn(address: string, subject: string): Promise<URL>;
  close(): Promise<void>;
}

/** A real OpenID Connect provider on this machine. */
export async function startIdentityProvider(redirectUri: string): Promise<IdentityProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const accounts = new Map<string, Readonly<Record<string, unknown>>>();
  const client = {
    client_id: "samordna",
    client_secret: randomBytes(24).toString("hex"),
    redirect_uris: [redirectUri],
  };
  const jwk = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  const provider = new Provider(issuer, {
    clients: [client],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    jwks: { keys: [{ ...jwk, use: "sig", alg: "RS256" }] },
    ttl: {
      Interaction: 600,
      Session: 600,
      Grant: 600,
      AccessToken: 600,
      IdToken: 600,
      AuthorizationCode: 60,
    },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts.get(id) }) }),
  });
  server.on("request", provider.callback());
  return {
    issuer,
    clientId: client.client_id,
    clientSecret: client.client_secret,
    accounts,
    signIn: (address, subject) => walk(new URL(address), subject, redirectUri),
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Follows the provider's own pages as a person does: sign in, consent, and back. */
async function walk(start: URL, subject: string, redirectUri: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let next: { url: URL; body?: URLSearchParams } = { url: start };
  for (let step = 0; step < 20; step++) {
    const response = await fetch(next.url, {
      redirect: "manual",
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(next.body === undefined ? {} : { method: "POST", body: next.body }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = response.headers.get("location");
    if (location?.startsWith(redirectUri)) return new URL(location);
    next =
      location === null
        ? formOf(await response.text(), next.url, subject)
        : { url: new URL(location, next.url) };
  }
  throw new Error("the provider never sent the browser back");
}

function formOf(page: string, from: URL, subject: string): { url: URL; body: URLSearchParams } {
  const form = parse(page).querySelector("form");
  const prompt = form?.querySelector("input[name=prompt]")?.getAttribute("value");
  if (form === null || prompt === undefined) throw new Error(`no form to fill in: ${page.slice(0, 500)}`);
  const body = new URLSearchParams({ prompt, login: subject, password: "any" });
  return { url: new URL(form.getAttribute("action") ?? "", from), body };
}
