import path from "node:path";

/** A place in the house that a file belongs to, from its path under src. */
export type Place =
  | { readonly kind: "module"; readonly module: string; readonly room: string }
  | { readonly kind: "platform"; readonly part: string }
  | { readonly kind: "ui" | "islands" | "top" | "outside" };

/** Which modules each module may use, through their door. */
const before: Readonly<Record<string, readonly string[]>> = {
  associations: [],
  people: ["associations"],
  interventions: ["associations", "people"],
  casework: ["associations", "people", "interventions"],
  statistics: ["associations", "people", "interventions", "casework"],
  surveys: ["associations", "people", "interventions", "casework", "statistics"],
  goals: ["associations", "people", "interventions", "casework", "statistics", "surveys"],
  finance: ["associations", "people", "interventions"],
  governance: ["associations", "people"],
  catalogue: ["associations", "people", "interventions"],
  placements: ["associations", "people", "interventions"],
  outreach: ["associations", "people"],
  "document-check": ["associations", "people"],
  reports:
    "associations people interventions casework statistics surveys goals finance governance catalogue placements outreach document-check".split(
      " ",
    ),
};

/** Which rooms each room of a module may use within the module. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: ["model"],
  store: ["model", "store"],
  actions: ["model", "store", "actions"],
  pages: ["model", "actions", "pages"],
};

const libraries: readonly { name: RegExp; where: (place: Place) => boolean; rule: string }[] = [
  {
    name: /^(kysely|pg|pg-boss)$/,
    where: (place) => place.kind !== "module" || place.room === "store" || place.room === "index",
    rule: "only a store and the platform may speak to the database",
  },
  {
    name: /^(node:.*|hono.*|@hono\/.*|openid-client|pg|kysely)$/,
    where: (place) => place.kind !== "module" || place.room !== "model",
    rule: "a model is pure: no clock, files, database or HTTP",
  },
];

export function placeOf(file: string): Place {
  const [top, ...rest] = file.split("/");
  if (top !== "src") return { kind: "outside" };
  const [area = "", part = "", room = ""] = rest;
  if (area === "modules") return { kind: "module", module: part, room: room.replace(/\.tsx?$/, "") };
  if (area === "platform") return { kind: "platform", part };
  if (area === "ui" || area === "islands") return { kind: area };
  return { kind: "top" };
}

/** Why the file may not have this import, or null when it may. `typeOnly`: only types are taken. */
export function refusalOfImport(file: string, specifier: string, typeOnly: boolean): string | null {
  const from = placeOf(file);
  if (!specifier.startsWith(".")) return refusalOfLibrary(from, specifier, typeOnly);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const to = placeOf(target);
  // What specs in the product share with the tests.
  if (to.kind === "outside" && /-spec\//.test(file)) return null;
  if (to.kind === "outside")
    return target.endsWith(".json") ? null : "the product may not use what lies outside src";
  if (to.kind === "module") return refusalOfModule(from, to, target);
  return refusalOfGround(from, to, target);
}

function refusalOfLibrary(from: Place, name: string, typeOnly: boolean): string | null {
  if (typeOnly) return null;
  return libraries.find((library) => library.name.test(name) && !library.where(from))?.rule ?? null;
}

function refusalOfModule(from: Place, to: Place & { kind: "module" }, target: string): string | null {
  if (from.kind === "platform") return "platform knows no module";
  if (from.kind === "ui" || from.kind === "islands") return `${from.kind} knows no module`;
  if (from.kind === "module" && from.module === to.module) return refusalOfRoom(from.room, to.room);
  if (target !== `src/modules/${to.module}/index.ts`)
    return `${to.module} is entered through its index.ts only`;
  if (from.kind !== "module") return null;
  if (from.room === "model") return "a model uses platform/values and its own model only";
  const allowed = before[from.module];
  if (allowed === undefined)
    return `module ${from.module} has no place in the order: see tools/boundary-rules.ts`;
  return allowed.includes(to.module)
    ? null
    : `${from.module} may not use ${to.module}: the order goes the other way`;
}

function refusalOfRoom(from: string, to: string): string | null {
  const allowed = rooms[from];
  if (allowed === undefined || allowed.includes(to)) return null;
  return `${from} may not use ${to}`;
}

function refusalOfGround(from: Place, to: Place, target: string): string | null {
  const toValues = to.kind === "platform" && to.part === "values";
  // The duties are words without behaviour: a rule on who may hold them needs their names.
  const toDuties = target === "src/platform/access/duty.ts";
  if (from.kind === "module" && from.room === "model" && !toValues && !toDuties)
    return "a model uses platform/values and its own model only";
  if (from.kind === "ui" && to.kind !== "ui" && !toValues) return "ui uses platform/values only";
  if (from.kind === "islands" && to.kind !== "islands" && !toValues)
    return "an island uses platform/values only";
  if (from.kind === "platform" && to.kind !== "platform") return "platform uses nothing above it";
  if (from.kind === "module" && (to.kind === "top" || to.kind === "islands"))
    return "a module uses platform, ui and other modules only";
  return null;
}

/** Words that only some places may use; matched line by line. */
export const words: readonly {
  pattern: RegExp;
  allowed: (place: Place, file: string) => boolean;
  rule: string;
}[] = [
  {
    pattern: /\bsql`|\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/,
    allowed: (place) => place.kind !== "module" || place.room === "store",
    rule: "SQL belongs in a store",
  },
  {
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b/,
    allowed: (place) => place.kind !== "module" && place.kind !== "ui",
    rule: "time is passed in",
  },
  {
    pattern: /\bprocess\.env\b/,
    allowed: (place, file) =>
      place.kind === "platform" ? place.part === "config" : /^src\/(main|cli)\.ts$/.test(file),
    rule: "only platform/config reads the environment",
  },
];
