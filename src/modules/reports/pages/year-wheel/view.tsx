import { Temporal } from "temporal-polyfill";
import { formatIsoDate } from "../../../../platform/values/format.ts";
import type { Faults, StatusTone, Typed } from "../../../../ui/index.ts";
import {
  ButtonRow,
  DataTable,
  DateField,
  Form,
  Hidden,
  Layout,
  Lead,
  PageHeading,
  Section,
  Select,
  Status,
  SubmitButton,
  Tabs,
  TextField,
  TimelineWithTable,
} from "../../../../ui/index.ts";
import type { WheelStep } from "../../actions/year-wheel/read-wheel.ts";
import type { StepState } from "../../model/year-wheel/steps.ts";

type Props = {
  readonly year: number;
  readonly steps: readonly WheelStep[];
  readonly today: Temporal.PlainDate;
  readonly mayKeep: boolean;
  readonly typed?: Typed | undefined;
  readonly faults?: Faults | undefined;
};

const words = {
  done: "Klart",
  late: "Försenat",
  coming: "Snart",
  open: "Kommande",
} as const satisfies Record<StepState, string>;
const tones = {
  done: "done",
  late: "attention",
  coming: "active",
  open: "neutral",
} as const satisfies Record<StepState, StatusTone>;

/** Needs, request, plan, budget, decision, letters, year-end and annual report: with days, and last year's. */
export function WheelView({ year, steps, today, mayKeep, typed, faults }: Props) {
  return (
    <Layout wide hasFaults={faults !== undefined}>
      <PageHeading>{`Årshjulet för ${year}`}</PageHeading>
      <Lead>
        Stegen från behov till årsredovisning. Dagar som finns i Samordna fylls i av sig själva; resten
        antecknar du.
      </Lead>
      <Tabs
        label="År"
        tabs={[year - 1, year, year + 1].map((one) => ({
          href: `/arshjul?ar=${one}`,
          label: String(one),
          current: one === year,
        }))}
      />
      <Picture steps={steps} today={today} />
      <Steps year={year} steps={steps} mayKeep={mayKeep} />
      {mayKeep ? <KeepForms year={year} steps={steps} typed={typed} faults={faults} /> : null}
    </Layout>
  );
}

function Picture({ steps, today }: Pick<Props, "steps" | "today">) {
  const events = steps.flatMap(({ label, doneOn, plannedOn }) => {
    const on = doneOn ?? plannedOn;
    if (on === null) return [];
    const mark = doneOn === null ? ("check" as const) : ("decision" as const);
    return [{ on: Temporal.PlainDate.from(on), label, mark }];
  });
  if (events.length === 0) return null;
  const title = "När årets steg är planerade och tagna";
  return (
    <TimelineWithTable
      id="arets-steg"
      heading={title}
      data={{ title, description: `${events.length} steg med dag`, events, bars: [], today }}
    />
  );
}

function Steps({ year, steps, mayKeep }: Pick<Props, "year" | "steps" | "mayKeep">) {
  const day = (value: string | null) => (value === null ? "–" : formatIsoDate(value));
  return (
    <DataTable
      caption={`Steg för ${year}`}
      columns={[
        {
          key: "steg",
          label: "Steg",
          cell: (one: WheelStep) =>
            one.href === null ? one.label : <a href={`${one.href}?ar=${year}`}>{one.label}</a>,
        },
        { key: "senast", label: "Senast", nowrap: true, cell: (one) => day(one.plannedOn) },
        { key: "klart", label: "Klart", nowrap: true, cell: (one) => day(one.doneOn) },
        { key: "forra", label: `Klart för ${year - 1}`, nowrap: true, cell: (one) => day(one.lastYear) },
        {
          key: "lage",
          label: "Läge",
          cell: (one) => <Status tone={tones[one.state]}>{words[one.state]}</Status>,
        },
        {
          key: "beslut",
          label: "Beslut och anteckning",
          cell: (one) => [one.reference, one.note].filter((text) => text !== "").join(", ") || "–",
        },
        {
          key: "kalla",
          label: "Dagen kommer från",
          cell: (one) => (one.fromData ? "Det som är registrerat" : one.source),
        },
        ...(mayKeep
          ? [
              {
                key: "bort",
                label: "Ta bort",
                nowrap: true,
                cell: (one: WheelStep) => <Remove year={year} one={one} />,
              },
            ]
          : []),
      ]}
      rows={steps}
      empty=""
    />
  );
}

function Remove({ year, one }: { readonly year: number; readonly one: WheelStep }) {
  if (one.keptId === null) return "–";
  return (
    <Form action={`/arshjul/ta-bort?ar=${year}`}>
      <Hidden name="steg" value={one.keptId} />
      <SubmitButton kind="secondary">
        Ta bort<span class="sr-only">{` anteckningen om ${one.label}`}</span>
      </SubmitButton>
    </Form>
  );
}

function KeepForms({ year, steps, typed, faults }: Pick<Props, "year" | "steps" | "typed" | "faults">) {
  const options = steps.flatMap(({ key, label }) => (key === null ? [] : [{ value: key, label }]));
  return (
    <>
      <Section heading="Planera ett steg eller anteckna att det är klart" id="anteckna">
        <Form action={`/arshjul?ar=${year}`} typed={typed} faults={faults}>
          <Select name="steg" label="Steg" options={options} emptyLabel="Ett eget steg" optional />
          <TextField
            name="namn"
            label="Namn på ett eget steg"
            help="Till exempel Ansvarsfrihet från kommunerna."
            maxlength={200}
            optional
          />
          <DateField name="senast" label="Senast" optional />
          <DateField name="klart" label="Klart" optional />
          <TextField name="beslut" label="Beslut eller diarienummer" maxlength={100} optional />
          <TextField name="anteckning" label="Anteckning" maxlength={300} optional />
          <SubmitButton>Spara steget</SubmitButton>
        </Form>
      </Section>
      <ButtonRow>
        <Form action={`/arshjul/kopiera?ar=${year}`}>
          <SubmitButton kind="secondary">{`Hämta egna steg från ${year - 1}`}</SubmitButton>
        </Form>
      </ButtonRow>
    </>
  );
}
