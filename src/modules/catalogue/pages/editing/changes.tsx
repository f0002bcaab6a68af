import type { Change } from "../../model/diff/changes.ts";
import { wordMarks } from "../../model/diff/words.ts";

type Props = {
  readonly changes: readonly Change[];
  /** Said instead where nothing differs. */
  readonly none?: string | undefined;
};

/** What differs, part by part: what was taken out is struck through and what was put in is underlined. */
export function Changes({ changes, none = "Inget skiljer." }: Props) {
  if (changes.length === 0) return <p class="muted">{none}</p>;
  return (
    <dl class="summary-list changes">
      {changes.map((change) => (
        <div class="summary-list__row">
          <dt>{change.label}</dt>
          <dd>
            <Marked {...change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Marked({ before, after }: Pick<Change, "before" | "after">) {
  return (
    <span class="changes__text">
      {wordMarks(before, after).map(({ kind, text }) => {
        if (kind === "same") return text;
        return kind === "removed" ? (
          <del>
            <span class="sr-only"> Borttaget: </span>
            {text}
          </del>
        ) : (
          <ins>
            <span class="sr-only"> Tillagt: </span>
            {text}
          </ins>
        );
      })}
    </span>
  );
}
