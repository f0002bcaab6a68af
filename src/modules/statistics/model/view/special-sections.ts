import { WHOLE } from "./figure-address.ts";
import type { Whose } from "./overview.ts";
import { rowsOf } from "./overview.ts";
import type { Lens, ViewCell, ViewRow, ViewSection } from "./section.ts";
import { countCell, emptyCell } from "./section.ts";
import { labelsAt, setOf } from "./value-at.ts";

/** Who referred, by municipality, of one intervention or of the association. */
export function referrersByMunicipality(lens: Lens, of: string): ViewSection {
  const set = setOf(lens.figures, lens.year, of, "referrersByMunicipality");
  const municipalities = labelsAt(set, "municipality").toSorted((a, b) => a.localeCompare(b, "sv"));
  const referrers = labelsAt(set, "referrers").toSorted((a, b) => a.localeCompare(b, "sv"));
  const row = (label: string, figures: readonly string[], isTotal: boolean): ViewRow => ({
    label,
    isTotal,
    cells: figures.map((figure) => countCell(lens, of, figure)),
  });
  return {
    heading: `Remittenter efter kommun, ${of} ${lens.year}`,
    rowHeading: "Remittent",
    columns: [...municipalities, "Alla kommuner"],
    rows: [
      ...referrers.map((referrer) =>
        row(
          referrer,
          [
            ...municipalities.map((one) => `referrersByMunicipality.${one}.${referrer}`),
            `referrers.${referrer}.count`,
          ],
          false,
        ),
      ),
      row("Nya", [...municipalities.map((one) => `municipality.${one}.count`), "new"], true),
    ],
    population: "Årets nya efter bostadskommun och vem som remitterade.",
    definitions: ["referrersByMunicipality", "new"],
    chart: { kind: "bars", columns: municipalities.map((_, index) => index) },
  };
}

/** Sources of income of one cohort: the same participations before, at exit and a year after. */
export function incomeSection(lens: Lens, of: string): ViewSection {
  const tree = lens.figures.income.years[lens.year]?.followUp[of];
  const columns = ["atEnrolment", "atExit", "oneYearAfterEnrolment", "change"] as const;
  const rows = labelsAt(tree, "sources").map(
    (source): ViewRow => ({
      label: source,
      isTotal: false,
      cells: columns.map((column) => countCell(lens, of, `income.sources.${source}.${column}`)),
    }),
  );
  const single = (label: string, figure: string): ViewRow => ({
    label,
    isTotal: true,
    cells: [countCell(lens, of, figure), emptyCell, emptyCell, emptyCell],
  });
  return {
    heading: `Försörjning före och efter, ${of} ${lens.year}`,
    rowHeading: "Försörjning",
    columns: ["Vid inskrivning", "Vid avslut", "Ett år efter", "Förändring"],
    rows: [
      ...rows,
      single("Uppföljda deltaganden", "income.followedUp"),
      single("Har börjat arbeta eller studera", "income.startedWorkOrStudies"),
    ],
    population:
      "De deltaganden som följdes upp efter ett år under året, och inga andra. Den som har två källor räknas i båda, så kolumnerna kan ge mer än antalet uppföljda.",
    definitions: ["incomeFollowUp", "startedWorkOrStudies"],
    chart: rows.length === 0 ? null : { kind: "bars", columns: [0, 2] },
  };
}

/** Activities of one intervention by type, with each activity under its type. */
export function activitySection(lens: Lens, of: string): ViewSection {
  const tree = lens.figures.activities[lens.year]?.[of] ?? {};
  const cell = (figure: string): ViewCell => countCell(lens, of, `activities.${figure}`);
  const rows = Object.entries(tree).flatMap(([type, { items }]): ViewRow[] => [
    {
      label: `Alla ${type === "" ? "aktiviteter" : `som är ${plural(type)}`}`,
      isTotal: true,
      cells: [cell(`${type}.participants`), cell(`${type}.rows`)],
    },
    ...Object.keys(items).map(
      (item): ViewRow => ({ label: item, isTotal: false, cells: [emptyCell, cell(`${type}.items.${item}`)] }),
    ),
  ]);
  return {
    heading: `Aktiviteter, ${of} ${lens.year}`,
    rowHeading: "Aktivitet",
    columns: ["Deltaganden", "Aktiviteter"],
    rows,
    population:
      "Aktiviteter som pågick någon dag under året. Ett deltagande räknas en gång per slag av aktivitet.",
    definitions: ["activities"],
    chart: rows.length === 0 ? null : { kind: "bars", columns: [1] },
  };
}

function plural(type: string): string {
  const lower = type.toLocaleLowerCase("sv");
  return lower.endsWith("d") ? `${lower}e` : lower.endsWith("e") ? lower : `${lower}a`;
}

export function consultationSection(lens: Lens): ViewSection {
  const councils = labelsAt(lens.figures.consultations[lens.year], "byCouncil").toSorted((a, b) =>
    a.localeCompare(b, "sv"),
  );
  const cell = (figure: string): ViewCell => countCell(lens, WHOLE, `consultations.${figure}`);
  return {
    heading: `Konsultationer ${lens.year}`,
    rowHeading: "Råd",
    columns: ["Konsultationer"],
    rows:
      councils.length === 0
        ? []
        : [
            ...councils.map(
              (council): ViewRow => ({
                label: council,
                isTotal: false,
                cells: [cell(`byCouncil.${council}`)],
              }),
            ),
            { label: "Alla råd", isTotal: true, cells: [cell("total")] },
          ],
    population: "Rådgivning utan inskrivning. Inga personuppgifter finns om dem som fick råd.",
    definitions: ["consultations"],
    chart: councils.length === 0 ? null : { kind: "bars", columns: [0] },
  };
}

/** Persons behind the participations; interventions may share persons, so the rows do not add up. */
export function personSection(lens: Lens, whose: Whose): ViewSection {
  const figures = [
    "participants",
    "unique.participants.persons",
    "unique.participants.rowsWithoutNumber",
    "new",
    "unique.new.persons",
  ];
  return {
    heading: `Deltaganden och personer ${lens.year}`,
    rowHeading: "Insats",
    columns: ["Deltaganden", "Unika personer", "Utan personnummer", "Nya", "Unika personer bland nya"],
    rows: rowsOf(whose, (of) =>
      figures.map((figure) =>
        setOf(lens.figures, lens.year, of, figure) === undefined ? emptyCell : countCell(lens, of, figure),
      ),
    ),
    population:
      "Samma person kan finnas i flera insatser. Därför kan personerna inte läggas ihop till förbundets antal.",
    definitions: ["uniquePersons", "participation"],
    chart: { kind: "bars", columns: [0, 1] },
  };
}
