import { membersOf } from "../../../associations/index.ts";
import { interventionsOf } from "../../../interventions/index.ts";
import { keyOf } from "../../model/figures/report-table.ts";
import type { DataSource } from "./data-source.ts";
import { nothing, tables } from "./data-source.ts";

const kinds = { state: "Staten", region: "Region", municipality: "Kommun" } as const;

export const members: DataSource = {
  key: "members",
  title: "Förbundets medlemmar",
  read: async (work) =>
    tables({
      key: "medlemmar",
      title: "Förbundets medlemmar",
      note: "",
      columns: [
        { key: "medlem", label: "Medlem", kind: "text" },
        { key: "part", label: "Part", kind: "text" },
      ],
      rows: (await membersOf(work)).map(({ name, kind }) => ({
        key: keyOf(name),
        kind: "line",
        cells: [name, kinds[kind]],
      })),
    }),
};

/** Those that run at some time of the year. */
export const interventions: DataSource = {
  key: "interventions",
  title: "Insatser under året",
  read: async (work, { year }) => {
    const hosts = new Map((await membersOf(work)).map(({ id, name }) => [id, name]));
    const running = (await interventionsOf(work)).filter(
      ({ startsOn, endsOn }) =>
        (startsOn === null || startsOn <= `${year}-12-31`) && (endsOn === null || endsOn >= `${year}-01-01`),
    );
    if (running.length === 0) return nothing(`Ingen insats pågår ${year}.`);
    return tables({
      key: "insatser",
      title: `Insatser ${year}`,
      note: "",
      columns: [
        { key: "insats", label: "Insats", kind: "text", width: 3 },
        { key: "huvudman", label: "Huvudman", kind: "text", width: 2 },
        { key: "malgrupp", label: "Målgrupp", kind: "text", width: 5 },
      ],
      rows: running.map(({ name, hostMemberId, targetGroup }) => ({
        key: keyOf(name),
        kind: "line",
        cells: [name, hosts.get(hostMemberId ?? "") ?? "", targetGroup],
      })),
    });
  },
};
