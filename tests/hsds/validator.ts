import type { SchemaCheck } from "./schema-checks.ts";

/** What came back from one address. */
export interface Fetched {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export interface Finding {
  readonly level: "error" | "warning";
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

interface Endpoint {
  readonly path: string;
  readonly schema: string;
  readonly required: boolean;
}

const levelOne: readonly Endpoint[] = [{ path: "/services", schema: "service", required: true }];
const levelTwo: readonly Endpoint[] = [
  { path: "/taxonomies", schema: "taxonomy", required: false },
  { path: "/taxonomy_terms", schema: "taxonomy_term", required: false },
  { path: "/service_at_locations", schema: "service_at_location", required: false },
  { path: "/organizations", schema: "organization", required: false },
  { path: "/locations", schema: "location", required: false },
];

/**
 * Asks a feed what the validator of Open Referral UK asks, as its documentation describes it: the required addresses,
 * first, middle and last page of each list and one thing by its id, each after its schema. `base` has no slash at its end.
 */
export async function validateFeed(
  fetch: (path: string) => Promise<Fetched>,
  base: string,
  check: SchemaCheck,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const say: Say = (required, code, path, messages) => {
    for (const message of messages)
      findings.push({ level: required ? "error" : "warning", code, path, message });
  };
  const visit: Visit = { ask: asker((path) => fetch(base + path), say), check, say };
  say(true, "BASE", "/", baseFaults(await visit.ask("/", true)));
  for (const endpoint of [...levelOne, ...levelTwo]) await visitEndpoint(endpoint, visit);
  return findings;
}

type Say = (required: boolean, code: string, path: string, messages: readonly string[]) => void;
type Ask = (path: string, required: boolean) => Promise<Json | null>;

interface Visit {
  readonly ask: Ask;
  readonly check: SchemaCheck;
  readonly say: Say;
}

function asker(fetch: (path: string) => Promise<Fetched>, say: Say): Ask {
  return async (path, required) => {
    const answer = await fetch(path);
    if (answer.headers.get("access-control-allow-origin") !== "*") say(true, "CORS", path, ["not for all"]);
    if (answer.status >= 200 && answer.status < 300) return JSON.parse(answer.body) as Json;
    // An optional address that is not there is no fault.
    const absent = !required && [404, 501, 503].includes(answer.status);
    const code = required ? "REQUIRED_ENDPOINT_FAILED" : "OPTIONAL_ENDPOINT_NON_SUCCESS";
    say(required, code, path, absent ? [] : [String(answer.status)]);
    return null;
  };
}

async function visitEndpoint(
  { path, schema, required }: Endpoint,
  { ask, check, say }: Visit,
): Promise<void> {
  const pages = await pagesOf((one) => ask(one, required), path);
  const items = pages.flatMap(({ contents }) => contents);
  const ids = items.map(({ id }) => String(id));
  const faultsOf = (item: Json) => [...check(schema, item), ...valueFaults(item)];
  say(false, "EMPTY_FEED_WARNING", path, items.length === 0 ? ["the feed is empty"] : []);
  say(required, "PAGE", path, pages.flatMap(pageFaults));
  say(required, "SCHEMA_VALIDATION", path, items.flatMap(faultsOf));
  say(required, "DUPLICATE_ID", path, new Set(ids).size === ids.length ? [] : ["an id comes twice"]);
  const one = ids[0] === undefined ? null : await ask(`${path}/${ids[0]}`, required);
  if (one === null) return;
  say(required, "SCHEMA_VALIDATION", `${path}/{id}`, faultsOf(one));
  say(required, "WRONG_ID", `${path}/{id}`, one.id === ids[0] ? [] : ["another id than asked for"]);
}

type Json = Readonly<Record<string, unknown>>;
type PageOf = Json & { readonly contents: readonly Json[]; readonly total_pages: number };

async function pagesOf(
  ask: (path: string) => Promise<Json | null>,
  path: string,
): Promise<readonly PageOf[]> {
  const first = (await ask(`${path}?page=1`)) as PageOf | null;
  if (first === null) return [];
  const last = first.total_pages;
  const others = [...new Set([...(last > 2 ? [Math.floor(last / 2)] : []), last])].filter((page) => page > 1);
  const rest: PageOf[] = [];
  for (const page of others) {
    const found = (await ask(`${path}?page=${page}`)) as PageOf | null;
    if (found !== null) rest.push(found);
  }
  return [first, ...rest];
}

function baseFaults(root: Json | null): readonly string[] {
  if (root === null) return ["no answer"];
  const urls = ["profile", "openapi_url"].filter((name) => !URL.canParse(String(root[name])));
  return [...urls.map((name) => `${name} is no URL`), ...(root.version === "3.1" ? [] : ["version"])];
}

function pageFaults(page: PageOf): readonly string[] {
  const { total_items: items, total_pages: pages, page_number: number, size, contents } = page;
  const { first_page: first, last_page: last, empty } = page;
  return [
    ...[items, pages, number, size]
      .filter((one) => !Number.isInteger(one))
      .map(() => "a count is no integer"),
    ...(Number(pages) >= 1 && Number(number) >= 1 ? [] : ["total_pages or page_number below 1"]),
    ...(size === contents.length ? [] : ["size is not the length of contents"]),
    ...(empty === (contents.length === 0) ? [] : ["empty is not so"]),
    ...(first === (number === 1) && last === Number(number) >= Number(pages)
      ? []
      : ["first_page or last_page"]),
  ];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Every id is a UUID and every address a whole URL, however deep they stand. */
function valueFaults(value: unknown, name = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valueFaults(one, name));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) => valueFaults(one, key));
  if (value === null) return [`${name} is null, which HSDS never says`];
  if (/(^|_)id$/.test(name) && !uuid.test(String(value))) return [`${name} is no UUID: ${value}`];
  if (/(^|_)(url|uri|website)$/.test(name) && !URL.canParse(String(value)))
    return [`${name} is no URL: ${value}`];
  return [];
}
