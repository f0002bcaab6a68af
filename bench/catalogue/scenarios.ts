import type { Scenario } from "../scenarios.ts";
import { shape } from "./fill.ts";

const questions = [
  ...["arbetsträning", "praktik haninge", "utbränd", "jag orkar inte jobba längre", "hjälp med ekonomin"],
  ...[
    "ung utan jobb",
    "lära mig svenska",
    "datakurs",
    "stöd på jobbet adhd",
    "arbetstränning",
    "gå in i väggen",
  ],
  ...["psykisk ohälsa unga", "personligt ombud", "nyanländ kvinna", "sjukskriven länge", "förrehabilitering"],
  ...[
    "missbruk",
    "kartläggning",
    "samtal kbt",
    "vägledning studier",
    "supported employment",
    "coach södertälje",
  ],
];
const filters = ["", "&malgrupp=youngAdults", "&slag=rehabilitation", "&vag=self", "&alder=24", "&lediga=ja"];
const texts = questions.map((one) => `q=${encodeURIComponent(one)}`);

/** Fifty lanes that each ask for other things, so that no answer kept for a minute serves them all. */
function lanes(paths: (lane: number) => readonly string[]): Scenario["lanes"] {
  return Array.from({ length: 50 }, (_, lane) => ({
    headers: {},
    sends: paths(lane).map((path) => ({ method: "GET" as const, path })),
  }));
}

/** Searches that nobody has asked before. */
export function searchesOnce(run: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => {
    const text = texts[number % texts.length] ?? "";
    return `/katalog?${text}${filters[number % filters.length]}&_=${run}-${number}`;
  });
}

/** Each address once: what is asked again within a minute is answered from memory, which is not what is measured. */
export function catalogueScenarios(): readonly Scenario[] {
  const search = (lane: number) =>
    Array.from({ length: 400 }, (_, at) => {
      const number = lane * 400 + at;
      const text = texts[number % texts.length] ?? "";
      return `/katalog?${text}${filters[number % filters.length]}&sida=1&_=${number}`;
    });
  const entry = (lane: number) =>
    Array.from({ length: 400 }, (_, at) => {
      const number = (lane * 101 + at * 7) % (shape.associations * shape.entries);
      return `/katalog/insats/prov-${number % shape.associations}/insats-${number % shape.entries}?_=${lane}-${at}`;
    });
  const services = (lane: number) =>
    Array.from(
      { length: 400 },
      (_, at) => `/api/hsds/services?page=${1 + ((lane * 7 + at) % 100)}&per_page=20&_=${lane}-${at}`,
    );
  return [
    { name: "search", title: "Search page", once: false, lanes: lanes(search) },
    { name: "entry", title: "Entry page", once: false, lanes: lanes(entry) },
    { name: "hsds", title: "HSDS services, 20 a page", once: false, lanes: lanes(services) },
    {
      name: "again",
      title: "Search page, asked again",
      once: false,
      lanes: lanes(() => texts.map((text) => `/katalog?${text}`)),
    },
  ];
}
