import { InfoBox } from "../../../../ui/index.ts";
import type { Change } from "../../model/diff/changes.ts";
import { Changes } from "./changes.tsx";

/** Shown over a form where somebody else saved meanwhile: what stands now and what is typed here. */
export function ConflictBox({ conflict }: { readonly conflict: readonly Change[] | undefined }) {
  if (conflict === undefined) return null;
  return (
    <InfoBox kind="warning" heading="Någon annan sparade medan du skrev">
      <p>
        Inget av ditt är borta: det står kvar i fälten. Så här skiljer det sig från det som nu är sparat.
        Struket är sparat, understruket är ditt. Sparar du igen gäller ditt.
      </p>
      <Changes changes={conflict} none="Inget skiljer. Det som är sparat säger samma sak." />
    </InfoBox>
  );
}
