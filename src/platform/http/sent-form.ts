import type { z } from "zod";

export type SentFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };

/** What was typed, kept as sent, so that a page with faults shows it again. */
export type Typed = ReadonlyMap<string, readonly string[]>;
/** Field name → Swedish sentence on how to mend it. */
export type Faults = ReadonlyMap<string, string>;

export interface SentForm {
  readonly typed: Typed;
  value(name: string): string;
  values(name: string): readonly string[];
  files(name: string): readonly SentFile[];
  /** All faults at once, keyed by field name; a repeated field is given to the schema as a list. */
  parse<S extends z.ZodType>(
    schema: S,
  ): { readonly ok: true; readonly value: z.output<S> } | { readonly ok: false; readonly faults: Faults };
}

export async function readForm(request: Request): Promise<SentForm> {
  const data = await request.formData();
  const files = new Map<string, SentFile[]>();
  const texts = new Map<string, string[]>();
  for (const [name, entry] of data.entries()) {
    if (typeof entry === "string") texts.set(name, [...(texts.get(name) ?? []), normalise(entry)]);
    else if (entry.size > 0) files.set(name, [...(files.get(name) ?? []), await readFile(entry)]);
  }
  return sentForm(texts, files);
}

/** Browsers send CRLF in text areas; NUL is refused by PostgreSQL and never typed by a person. */
function normalise(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\u0000", "");
}

async function readFile(file: File): Promise<SentFile> {
  return { name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
}

export function sentForm(
  texts: ReadonlyMap<string, readonly string[]>,
  files: ReadonlyMap<string, readonly SentFile[]> = new Map(),
): SentForm {
  const fields = Object.fromEntries(
    [...texts].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
  return {
    typed: new Map([...texts].filter(([name]) => name !== "csrf")),
    value: (name) => texts.get(name)?.[0] ?? "",
    values: (name) => texts.get(name) ?? [],
    files: (name) => files.get(name) ?? [],
    parse: (schema) => parse(schema, fields),
  };
}

/** For what no schema has words of its own for, such as a field sent twice: the library's own are English. */
const otherFault = () => "Uppgiften går inte att läsa. Fyll i den på nytt.";

function parse<S extends z.ZodType>(schema: S, fields: Readonly<Record<string, unknown>>) {
  // A form's schema knows the day, so it is made anew for each request: compiling it would cost more than it saves.
  const result = schema.safeParse(fields, { error: otherFault, jitless: true });
  if (result.success) return { ok: true as const, value: result.data };
  const faults = new Map<string, string>();
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? "");
    if (!faults.has(field)) faults.set(field, issue.message);
  }
  return { ok: false as const, faults };
}
