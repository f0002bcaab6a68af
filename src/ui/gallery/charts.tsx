import { Temporal } from "temporal-polyfill";
import { formatPercent } from "../../platform/values/format.ts";
import type { TimelineData } from "../index.ts";
import {
  barChart,
  ChartWithTable,
  lineChart,
  progressAgainstTarget,
  Section,
  stackedBarChart,
  TimelineWithTable,
} from "../index.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

const way: TimelineData = {
  title: "Vägen från remiss till uppföljning",
  description:
    "Remiss i januari 2025, två insatser och avslut i november 2025. Ettårsuppföljningen återstår.",
  today: day("2026-03-19"),
  events: [
    { on: day("2025-01-14"), label: "Remiss från socialtjänsten", mark: "start" },
    { on: day("2025-02-03"), label: "Resursrådet Haninge", mark: "decision" },
    { on: day("2025-11-28"), label: "Avslut till studier", mark: "end" },
    { on: day("2026-02-27"), label: "Uppföljning", mark: "check" },
  ],
  bars: [
    {
      label: "Ung i Nynäs",
      from: day("2025-02-17"),
      to: day("2025-11-28"),
      parts: [
        { label: "Förrehabilitering", from: day("2025-03-01"), to: day("2025-05-15") },
        { label: "Arbetsträning på Återbruket", from: day("2025-05-20"), to: day("2025-10-30") },
      ],
    },
    { label: "Studieverkstan", from: day("2026-01-12") },
  ],
};

function Comparisons() {
  return (
    <>
      <ChartWithTable
        id="bars"
        heading="Flest kommer från socialtjänsten"
        source="Remisser 2025, alla insatser."
        draw={(frame) =>
          barChart(
            {
              title: "Remisser per avsändare",
              description:
                "Socialtjänsten skickade 412 remisser, Försäkringskassan 208 och Arbetsförmedlingen 97.",
              series: ["Remisser"],
              groups: [
                { label: "Socialtjänsten", values: [412] },
                { label: "Försäkringskassan", values: [208] },
                { label: "Arbetsförmedlingens lokala kontor", values: [97] },
              ],
            },
            frame,
          )
        }
        table={{
          caption: "Remisser per avsändare 2025",
          head: ["Avsändare", "Remisser"],
          rows: [
            ["Socialtjänsten", "412"],
            ["Försäkringskassan", "208"],
            ["Arbetsförmedlingens lokala kontor", "97"],
          ],
        }}
      />
      <ChartWithTable
        id="stacked"
        heading="Var tredje som avslutar går till arbete"
        draw={(frame) =>
          stackedBarChart(
            {
              title: "Avslut efter orsak",
              description: "Kvinnor: 48 till arbete, 31 till studier, 70 annat. Män: 52, 18 och 66.",
              series: ["Arbete", "Studier", "Annat"],
              groups: [
                { label: "Kvinnor", values: [48, 31, 70] },
                { label: "Män", values: [52, 18, 66] },
                { label: "Ej uppgivet", values: [1, 2, 0] },
              ],
            },
            frame,
          )
        }
        table={{
          caption: "Avslut efter orsak",
          head: ["", "Arbete", "Studier", "Annat"],
          rows: [
            ["Kvinnor", "48", "31", "70"],
            ["Män", "52", "18", "66"],
            ["Ej uppgivet", "1", "2", "0"],
          ],
        }}
      />
    </>
  );
}

const measuredYears = ["2016", "2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"];

function OverTime() {
  return (
    <>
      <ChartWithTable
        id="lines"
        heading="Fler går vidare till studier än 2016"
        draw={(frame) =>
          lineChart(
            {
              title: "Avslut till arbete och studier 2016–2025",
              description: "Studier ökade från 8 till 21 procent. Arbete låg kring 30 procent; 2020 saknas.",
              years: measuredYears,
              lines: [
                { label: "Arbete", values: [28, 30, 31, 29, undefined, 26, 31, 33, 32, 31] },
                { label: "Studier", values: [8, 9, 11, 12, undefined, 14, 15, 18, 20, 21] },
              ],
              format: formatPercent,
            },
            frame,
          )
        }
        table={{
          caption: "Avslut till arbete och studier",
          head: ["År", "Arbete", "Studier"],
          rows: [
            ["2016", "28 %", "8 %"],
            ["2025", "31 %", "21 %"],
          ],
        }}
      />
      <ChartWithTable
        id="goals"
        heading="Ett av tre mål är nått"
        draw={(frame) =>
          progressAgainstTarget(
            {
              title: "Måluppfyllelse",
              description:
                "149 deltaganden mot målet 160. 59 procent till arbete eller studier mot målet 55.",
              goals: [
                { label: "Nya deltaganden", value: 149, target: 160 },
                { label: "Andel som går vidare till arbete eller studier (procent)", value: 59, target: 55 },
                { label: "Utbildade samordnare", value: 12, target: 40 },
              ],
            },
            frame,
          )
        }
        table={{
          caption: "Måluppfyllelse",
          head: ["Mål", "Utfall", "Målvärde"],
          rows: [
            ["Nya deltaganden", "149", "160"],
            ["Utbildade samordnare", "12", "40"],
          ],
        }}
      />
    </>
  );
}

export function ChartGallery() {
  return (
    <Section heading="Diagram" id="diagram">
      <TimelineWithTable id="way" heading="Annas väg" data={way} />
      <Comparisons />
      <OverTime />
    </Section>
  );
}
