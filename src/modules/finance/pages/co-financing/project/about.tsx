import { formatPeriod } from "../../../../../platform/values/format.ts";
import { Section, SummaryList } from "../../../../../ui/index.ts";
import type { ProjectFacts } from "../../../actions/co-financing/read-project.ts";
import { kronor } from "../../allocation/money.ts";
import { rateText } from "../../allocation/rate-field.ts";
import { hoursText } from "../sentences.ts";
import { programmeWords } from "../words.ts";

/** What the project is, and where each part of it is changed. */
export function About({ facts, mayKeep }: { readonly facts: ProjectFacts; readonly mayKeep: boolean }) {
  const { project, partners, activities, hours, inKind, year } = facts;
  const path = `/ekonomi/projekt/${project.id}`;
  const change = (href: string) => (mayKeep ? { href: `${path}/${href}` } : undefined);
  const minutes = hours.reduce((sum, one) => sum + one.minutes, 0);
  const summary = [
    { key: "Program", value: programmeWords[project.programme], href: "andra" },
    { key: "Finansiärens nummer", value: project.funderNumber || "ej uppgivet", href: "andra" },
    { key: "Projektägare", value: project.owner || "ej uppgivet", href: "andra" },
    { key: "Tid", value: formatPeriod(project.startsOn, project.endsOn), href: "andra" },
    {
      key: "Finansiärens andel av stödberättigad kostnad",
      value: project.rate === 0 ? "ej uppgivet" : `${rateText(project.rate)} %`,
      href: "andra",
    },
    {
      key: "Parter",
      value:
        partners.length === 0
          ? "ej uppgivet"
          : partners
              .map(({ partner, role, part }) =>
                [partner, role === "owner" ? "(ägare)" : "", part === null ? "" : `${rateText(part)} %`]
                  .filter((one) => one !== "")
                  .join(" "),
              )
              .join(", "),
      href: "andra",
    },
    { key: "Särredovisning", value: separateAccount(facts), href: "rader" },
    {
      key: "Aktiviteter",
      value: activities.map(({ code, name }) => `${code} ${name}`).join(", ") || "inga koder inlagda",
      href: "aktiviteter",
    },
    ...(project.note === "" ? [] : [{ key: "Anteckning", value: project.note, href: "andra" }]),
  ];
  return (
    <Section heading="Om projektet" id="om-projektet">
      <SummaryList rows={summary.map(({ href, ...row }) => ({ ...row, change: change(href) }))} />
      <ul>
        <li>
          <a href={`${path}/tid?ar=${year}`}>{`Arbetad tid (${hoursText(minutes)} timmar)`}</a>
        </li>
        <li>
          <a href={`${path}/medfinansiering?ar=${year}`}>
            {`Medfinansiering utanför bokföringen (${inKind.length})`}
          </a>
        </li>
      </ul>
    </Section>
  );
}

/** The rows, the object, and whether the two say the same. */
function separateAccount({ project, rows, lines, onObject, year }: ProjectFacts): string {
  const labels = rows.map(({ label }) => label).join(", ") || "inga rader valda";
  if (project.ledgerObject === "") return labels;
  const object = `objekt ${project.ledgerObject} i dimension ${project.ledgerDimension || "ej uppgivet"}`;
  if (onObject === null) return `${labels}; ${object}`;
  const difference = onObject - lines.reduce((sum, { gross }) => sum + gross, 0n);
  const tie = difference === 0n ? "samma som raderna" : `${kronor(difference)} kr skiljer från raderna`;
  return `${labels}; ${object}, där kostnaden ${year} är ${kronor(onObject)} kr (${tie})`;
}
