import { formatDate } from "../../../../platform/values/format.ts";
import { Section, Status, SummaryList } from "../../../../ui/index.ts";
import type { Consent, ConsentKind } from "../../model/consent/consent.ts";
import { consentKinds, consentState } from "../../model/consent/consent.ts";
import type { PartProps } from "./view.tsx";

const kindWords: Record<ConsentKind, string> = {
  secrecy: "Att lämna uppgifter mellan myndigheter",
  statistics: "Uppföljning och statistik",
  survey: "Enkät",
};

/** The three kinds side by side, so that none is taken for another. */
export function ConsentSection({ seen, today, mayChange }: PartProps) {
  const rows = consentKinds.map((kind) => {
    const newest = newestOf(seen.consents, kind, today.toString());
    return {
      key: kindWords[kind],
      value:
        newest === undefined ? (
          <Status>
            {kind === "statistics" && seen.participation.statisticsConsent
              ? "Ja, enligt inskrivningen"
              : "Inget samtycke"}
          </Status>
        ) : (
          <StateOf consent={newest} today={today.toString()} />
        ),
    };
  });
  return (
    <Section id="samtycken" heading="Samtycken">
      <SummaryList rows={rows} />
      {mayChange ? (
        <p>
          <a href={`/personer/${seen.participation.personId}/samtycken`}>
            Se, lägg till eller återkalla samtycken
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function newestOf(consents: readonly Consent[], kind: ConsentKind, today: string): Consent | undefined {
  const ofKind = consents.filter((one) => one.kind === kind);
  return ofKind.find((one) => consentState(one, today) === "running") ?? ofKind[0];
}

function StateOf({ consent, today }: { readonly consent: Consent; readonly today: string }) {
  const given = `från ${formatDate(consent.givenOn)}`;
  switch (consentState(consent, today)) {
    case "running":
      return (
        <Status tone="done">
          Gäller {consent.validUntil === null ? given : `${given} till ${formatDate(consent.validUntil)}`}
        </Status>
      );
    case "notYet":
      return <Status>Börjar gälla {formatDate(consent.givenOn)}</Status>;
    case "ended":
      return (
        <Status tone="attention">Slutade gälla {formatDate(consent.validUntil ?? consent.givenOn)}</Status>
      );
    case "withdrawn":
      return (
        <Status tone="attention">Återkallat {formatDate(consent.withdrawnOn ?? consent.givenOn)}</Status>
      );
  }
}
