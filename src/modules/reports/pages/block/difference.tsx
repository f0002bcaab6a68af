import { differenceOf } from "../../model/text/difference.ts";

/** What has come and gone, in words for those who do not see the strokes. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = differenceOf(before, after);
  if (pieces.every(({ kind }) => kind === "same")) return <p class="muted">Ingen skillnad.</p>;
  return (
    <p class="report-text">
      {pieces.map(({ kind, text }) => {
        if (kind === "same") return text;
        return kind === "added" ? (
          <ins>
            <span class="sr-only">[tillagt: </span>
            {text}
            <span class="sr-only">]</span>
          </ins>
        ) : (
          <del>
            <span class="sr-only">[borttaget: </span>
            {text}
            <span class="sr-only">]</span>
          </del>
        );
      })}
    </p>
  );
}
