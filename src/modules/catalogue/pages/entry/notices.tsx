import { unverifiedText } from "./responsible.tsx";
import type { Shown } from "./shown.ts";

/** What a reader must know before believing the page, each in a sentence of its own. */
export function Notices({ shown }: { readonly shown: Shown }) {
  const { reading, words } = shown;
  const { missing, origin, outdated, wanted, variantMissing } = reading;
  const said = [
    missing ? words.missing : null,
    origin === "machine" ? words.machine : null,
    outdated ? words.outdated : null,
    unverifiedText(shown),
    variantMissing && wanted !== "standard" ? words.variantMissing[wanted] : null,
  ].filter((text) => text !== null);
  if (said.length === 0) return null;
  return (
    <ul class="notices">
      {said.map((text) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
