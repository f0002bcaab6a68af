import { Expander } from "../../../../ui/index.ts";
import type { Remark, RemarkPlace } from "../../model/quality/remark.ts";
import { variantName } from "./form/names.ts";
import { remarkWords } from "./words.ts";

type Props = {
  readonly entryId: string;
  readonly remarks: readonly Remark[];
  readonly open?: boolean | undefined;
};

/** What could be better, each with a link to where it is mended; what stops publication first. */
export function RemarkList({ entryId, remarks, open }: Props) {
  const missing = remarks.filter(({ severity }) => severity === "missing");
  const advice = remarks.filter(({ severity }) => severity === "advice");
  if (remarks.length === 0) return <p class="muted">Inget saknas, och det finns inga råd om texten.</p>;
  return (
    <Expander
      summary={`Kontroll av texten: ${remarkWords(missing.length, advice.length)}`}
      open={open ?? false}
    >
      {missing.length === 0 ? null : (
        <>
          <p>Det här behövs innan du kan publicera:</p>
          <Items entryId={entryId} remarks={missing} />
        </>
      )}
      {advice.length === 0 ? null : (
        <>
          <p>Råd som gör texten bättre:</p>
          <Items entryId={entryId} remarks={advice} />
        </>
      )}
    </Expander>
  );
}

function Items({ entryId, remarks }: Props) {
  return (
    <ul>
      {remarks.map(({ place, sentence }) => (
        <li>
          <a href={addressOf(entryId, place)}>{sentence}</a>
        </li>
      ))}
    </ul>
  );
}

function addressOf(entryId: string, place: RemarkPlace): string {
  const entry = `/insatskatalog/${entryId}`;
  if (place.page === "places") return `${entry}/platser`;
  if (place.page !== "texts") return entry;
  return textsAddress(entryId, place);
}

export function textsAddress(
  entryId: string,
  { language, variant }: Pick<Extract<RemarkPlace, { page: "texts" }>, "language" | "variant">,
): string {
  return `/insatskatalog/${entryId}/texter?sprak=${language}&text=${variantName(variant)}`;
}
