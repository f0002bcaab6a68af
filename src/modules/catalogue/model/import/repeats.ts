import type { Finding, StagedRow } from "./finding.ts";
import { key } from "./key.ts";

/** Tells of rows that say the same id or the same name as one before; the same id leaves the later one out. */
export function withRepeats(rows: readonly StagedRow[]): readonly StagedRow[] {
  const [ids, names] = [new Map<string, number>(), new Map<string, number>()];
  return rows.map((row) => {
    const { line, name, externalId } = row;
    const sameId = seen(ids, externalId, line);
    const sameName = seen(names, key(name), line);
    if (sameId !== undefined)
      return {
        ...row,
        patch: null,
        findings: [...row.findings, repeat("sameId", "fault", externalId, sameId)],
      };
    if (sameName === undefined) return row;
    return { ...row, findings: [...row.findings, repeat("sameName", "remark", name, sameName)] };
  });
}

function seen(before: Map<string, number>, word: string, line: number): number | undefined {
  if (word === "") return undefined;
  const known = before.get(word);
  if (known === undefined) before.set(word, line);
  return known;
}

function repeat(
  code: "sameId" | "sameName",
  severity: Finding["severity"],
  value: string,
  line: number,
): Finding {
  return {
    code,
    severity,
    column: code === "sameId" ? "Id" : "Namn",
    value: value.slice(0, 60),
    hint: String(line),
  };
}
