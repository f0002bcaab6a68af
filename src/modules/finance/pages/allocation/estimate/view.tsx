import type { Faults, Typed } from "../../../../../ui/index.ts";
import {
  Form,
  InfoBox,
  Layout,
  Lead,
  NumberField,
  PageHeading,
  Section,
  SubmitButton,
  TextArea,
} from "../../../../../ui/index.ts";
import type { Allocation } from "../../../actions/allocation/read-allocation.ts";
import { kronor, typedKronor } from "../money.ts";
import { rateText } from "../rate-field.ts";
import { SideBySide } from "../side-by-side.tsx";
import { AllocationTabs } from "../tabs.tsx";
import { Reckoning } from "./reckoning.tsx";

type Props = {
  readonly allocation: Allocation;
  /** The state's latest amount the year before, to begin with. */
  readonly previous: bigint | null;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

export function EstimateView({ allocation, previous, mayKeep, typed, faults }: Props) {
  const { year, model } = allocation;
  return (
    <Layout
      wide
      back={{ href: `/ekonomi?ar=${year}`, label: `Ekonomi ${year}` }}
      hasFaults={(faults?.size ?? 0) > 0}
    >
      <PageHeading kicker="Uppskattning">{`Vad fördelningsmodellen ger ${year}`}</PageHeading>
      <AllocationTabs current="/ekonomi/tilldelning/uppskattning" year={year} />
      <Lead>
        Det här är en egen uppskattning efter modellens kända delar. Den är inget beslut och räknas aldrig
        ihop med ett.
      </Lead>
      {model.verified ? null : (
        <InfoBox kind="warning" heading="Modellens värden är inte bekräftade för året">
          <p>{`${model.source}.`}</p>
        </InfoBox>
      )}
      <Reckoning allocation={allocation} />
      <SideBySide allocation={allocation} />
      {mayKeep ? (
        <Section heading="Vad uppskattningen bygger på" id="underlag">
          <BasisForm allocation={allocation} previous={previous} typed={typed} faults={faults} />
        </Section>
      ) : null}
      <p>
        <a href={`/ekonomi/tilldelning/modell?ar=${year}`}>Modellens värden och varifrån de kommer</a>
      </p>
    </Layout>
  );
}

function BasisForm({ allocation, previous, typed, faults }: Omit<Props, "mayKeep">) {
  const { year, basis } = allocation;
  return (
    <Form action={`/ekonomi/tilldelning/uppskattning?ar=${year}`} typed={typed} faults={faults}>
      <NumberField name="ar" label="År" value={String(year)} />
      <NumberField
        name="pott"
        label="Belopp att fördela i hela landet"
        unit="kr"
        decimals
        value={typedKronor(basis?.pool ?? null)}
      />
      <NumberField
        name="forbund"
        label="Antal samordningsförbund i landet"
        value={basis === null ? "" : String(basis.associations)}
      />
      <NumberField
        name="forsorjning"
        label="Er andel av landets försörjningsmått"
        unit="%"
        decimals
        help="Till exempel 1,5. Högst fyra decimaler."
        value={basis === null ? "" : rateText(basis.supportShare)}
      />
      <NumberField
        name="invanare"
        label="Er andel av invånarna 16–64 år i alla förbund"
        unit="%"
        decimals
        value={basis === null ? "" : rateText(basis.inhabitantShare)}
      />
      <NumberField
        name="fore"
        label="Statens belopp året före"
        unit="kr"
        decimals
        optional
        help={
          previous === null
            ? "Behövs för spärren mot minskning."
            : `Senaste beskedet för ${year - 1} är ${kronor(previous)} kronor.`
        }
        value={typedKronor(basis === null ? previous : basis.previous)}
      />
      <NumberField
        name="meddelat"
        label="Modellens belopp, om någon annan har räknat det"
        unit="kr"
        decimals
        optional
        help="Till exempel ur Försäkringskassans lista. Det visas bredvid som uppskattning."
        value={typedKronor(basis?.communicated ?? null)}
      />
      <TextArea name="not" label="Varifrån uppgifterna kommer" optional rows={3} value={basis?.note ?? ""} />
      <SubmitButton>Räkna och spara uppskattningen</SubmitButton>
    </Form>
  );
}
