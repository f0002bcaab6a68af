import { formatKronor } from "../../../../../platform/values/format.ts";
import { NumberField, TextField } from "../../../../../ui/index.ts";
import type { ExplanationPart } from "../../../model/outcome/explanation.ts";
import { partCount } from "./form.ts";

/** Pairs of what and how much; the empty ones are left out when it is saved. */
export function PartFields({ parts }: { readonly parts: readonly ExplanationPart[] }) {
  const numbers = Array.from({ length: partCount }, (_, index) => index + 1);
  return (
    <>
      {numbers.map((number) => {
        const part = parts[number - 1];
        return (
          <>
            <TextField
              name={`del${number}`}
              label={`Del ${number}`}
              width="medium"
              optional
              value={part?.label ?? ""}
            />
            <NumberField
              name={`belopp${number}`}
              label={`Belopp ${number} (kr)`}
              width="medium"
              decimals
              optional
              value={part === undefined ? "" : formatKronor(part.amount)}
            />
          </>
        );
      })}
    </>
  );
}
