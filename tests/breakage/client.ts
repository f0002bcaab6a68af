import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";

export interface Reply {
  readonly status: number;
  readonly location: string;
  readonly body: string;
}

/** A browser without a screen: keeps its cookies, and gives up after ten seconds. Throws when the line breaks. */
export interface Client {
  get(address: string): Promise<Reply>;
  /** Sends the form with the given action as the page holds it, with `fields` filled in. */
  send(form: Form, fields: Fields): Promise<Reply>;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

export interface Form {
  readonly action: string;
  readonly fields: Fields;
  /** The value of the choice that is called so. */
  option(name: string, label: string): string;
}

export function clientOf(origin: string): Client {
  const cookies = new Map<string, string>();
  const ask = async (address: string, init: RequestInit): Promise<Reply> => {
    const response = await fetch(origin + address, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; "), connection: "close" },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    const body = await response.text();
    return { status: response.status, location: response.headers.get("location") ?? "", body };
  };
  return {
    get: (address) => ask(address, {}),
    send: (form, fields) => {
      const pairs = Object.entries({ ...form.fields, ...fields }).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : value.map((one) => [name, one]),
      );
      return ask(form.action, { method: "POST", body: new URLSearchParams(pairs) });
    },
  };
}

/** The first form that sends to the address; its hidden fields are kept. */
export function formIn(body: string, action: string): Form {
  const form = parse(body)
    .querySelectorAll("form")
    .find((one) => (one.getAttribute("action") ?? "") === action);
  if (form === undefined)
    throw new Error(`no form for ${action} in: ${parse(body).textContent.slice(0, 300)}`);
  const hidden = form.querySelectorAll("input[type=hidden]");
  return {
    action,
    fields: Object.fromEntries(
      hidden.map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]),
    ),
    option: (name, label) => optionOf(form, name, label),
  };
}

function optionOf(form: HTMLElement, name: string, label: string): string {
  const options = form.querySelectorAll(`[name="${name}"] option`);
  const radios = form.querySelectorAll(`input[name="${name}"]`);
  const found =
    options.find((one) => one.textContent.trim() === label) ??
    radios.find((one) => form.querySelector(`label[for="${one.id}"]`)?.textContent.includes(label));
  const value = found?.getAttribute("value");
  if (value === undefined) throw new Error(`${name} has no choice ${label}`);
  return value;
}

/** Signs in through the demo's one click, as the role that the button names. */
export async function signedInClient(origin: string, role: string): Promise<Client> {
  const client = clientOf(origin);
  const { body } = await client.get("/logga-in");
  const button = parse(body)
    .querySelectorAll("button[name=uppdrag]")
    .find((one) => one.textContent.replaceAll(/\s+/g, " ").trim() === role);
  const assignment = button?.getAttribute("value");
  if (assignment === undefined) throw new Error(`the sign-in page offers no ${role}`);
  await client.send(formIn(body, "/logga-in/demo"), { uppdrag: assignment, till: "/" });
  return client;
}
