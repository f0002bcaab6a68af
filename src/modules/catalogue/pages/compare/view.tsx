import { cellRole, rowGroupRole, rowRole, tableRole } from "../../../../ui/index.ts";
import type { EntryKey } from "../../actions/open/read-compared.ts";
import type { PublishedEntry } from "../../model/content/published-entry.ts";
import type { Language } from "../../model/language.ts";
import { entryAddress } from "../addresses.ts";
import { compareWords } from "../words/compare.ts";
import { machineWords } from "../words/machine.ts";
import { searchWords } from "../words/search.ts";
import type { CameFrom } from "./came-from.ts";
import type { Compared, ComparedRow } from "./rows.tsx";
import { Text } from "./rows.tsx";

interface ComparisonProps {
  readonly language: Language;
  readonly compared: readonly Compared[];
  readonly rows: readonly ComparedRow[];
  readonly from: CameFrom;
}

/** A column for each entry and a row for each thing to compare by; rows that no entry says anything in are left out. */
export function Comparison({ language, compared, rows, from }: ComparisonProps) {
  const words = compareWords[language];
  return (
    <div class="comparison">
      <table {...tableRole}>
        <thead {...rowGroupRole}>
          <tr {...rowRole}>
            <th scope="col" {...{ role: "columnheader" }}>
              <span class="sr-only">{words.about}</span>
            </th>
            {compared.map((one) => (
              <EntryHead {...{ one, compared, language, from }} />
            ))}
          </tr>
        </thead>
        <tbody {...rowGroupRole}>
          {rows.map(({ heading, cell }) => {
            const cells = compared.map(cell);
            return cells.every((one) => one === "") ? null : (
              <tr {...rowRole}>
                <th scope="row" {...{ role: "rowheader" }}>
                  {heading}
                </th>
                {cells.map((one, index) => (
                  <td {...cellRole} data-label={compared[index]?.reading.name.text}>
                    {one === "" ? words.notSaid : one}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface EntryHeadProps {
  readonly one: Compared;
  readonly compared: readonly Compared[];
  readonly language: Language;
  readonly from: CameFrom;
}

export function keyOfEntry({ associationSlug, slug }: PublishedEntry): EntryKey {
  return { association: associationSlug, entry: slug };
}

function EntryHead({ one, compared, language, from }: EntryHeadProps) {
  const { entry, reading } = one;
  const others = compared.filter((other) => other !== one);
  return (
    <th scope="col" {...{ role: "columnheader" }}>
      <a href={entryAddress(entry, language)}>
        <Text part={reading.name} language={language} />
      </a>
      {reading.missing ? (
        <span class="muted comparison__note">{searchWords[language].swedishOnly}</span>
      ) : null}
      {reading.origin === "machine" ? (
        <span class="muted comparison__note">{machineWords[language]}</span>
      ) : null}
      <a
        class="comparison__remove"
        href={from.compare(others.map((other) => keyOfEntry(other.entry)))}
        aria-label={compareWords[language].remove(reading.name.text)}
      >
        ×
      </a>
    </th>
  );
}
