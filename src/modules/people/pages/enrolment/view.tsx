import { InfoBox, Lead, PageHeading, PlainLayout, SummaryList } from "../../../../ui/index.ts";
import type { CodeKey } from "../../actions/sign-in/enrol-code.ts";
import { CodeForm } from "../second-factor/view.tsx";

type EnrolmentViewProps = { readonly code: CodeKey; readonly refusal?: string | undefined };

export function EnrolmentView({ code, refusal }: EnrolmentViewProps) {
  return (
    <PlainLayout>
      <PageHeading>Koppla en app för engångskoder</PageHeading>
      {refusal === undefined ? null : <InfoBox kind="warning">{refusal}</InfoBox>}
      <Lead>Lösenordet räcker inte ensamt. Du behöver också en kod från en app, som du kopplar en gång.</Lead>
      <CodeKeySteps code={code} />
      <CodeForm action="/logga-in/koppla" button="Koppla appen och logga in" />
    </PlainLayout>
  );
}

/** No picture to scan: a link opens the app on the same phone, and the key can be typed anywhere. */
export function CodeKeySteps({ code }: { readonly code: CodeKey }) {
  return (
    <>
      <p>
        Öppna en app för engångskoder i telefonen och lägg till ett konto med kopplingskoden här under. Sitter
        du redan vid telefonen kan du <a href={code.address}>öppna appen direkt</a>.
      </p>
      <SummaryList
        rows={[
          { key: "Konto", value: "Samordna" },
          { key: "Kopplingskod", value: <code>{code.key}</code> },
          { key: "Slag", value: "Tidsbaserad, sex siffror, 30 sekunder" },
        ]}
      />
    </>
  );
}
