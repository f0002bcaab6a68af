import { expect, it } from "vitest";
import type { Person } from "../../model/person/person.ts";
import { extractContent } from "./content.ts";

const event = {
  id: "e",
  at: "2018-03-05T11:00:00.000Z",
  userId: "u",
  duty: "teamMember",
  unitId: "x",
  event: "person.read",
  personId: "p",
  userName: "Handläggare ett",
  unitName: "Ung i Nynäs",
};
const person: Person = {
  ...{ id: "0190a000-0000-7000-8000-0000deadbeef", number: null, givenName: "Måns", familyName: "Påhittad" },
  ...{
    sex: "man",
    municipalityId: null,
    phone: null,
    email: null,
    interpreterLanguage: null,
    protectedIdentity: false,
  },
};

it("says who, when and what in words", () => {
  const { subtitle, blocks } = extractContent(
    person,
    { rows: [event], total: 1 },
    "Provförbundet",
    "2018-03-05",
  );
  expect(subtitle).toBe("Måns Påhittad, utan personnummer");
  expect(blocks.find((block) => block.kind === "table")).toMatchObject({
    rows: [["2018-03-05 12:00", "Handläggare ett", "Handläggare i team, Ung i Nynäs", "Öppnade personen"]],
  });
});

it("names no protected person, and says when it is cut or empty", () => {
  const hidden = { ...person, protectedIdentity: true, givenName: null, familyName: null };
  expect(extractContent(hidden, { rows: [event], total: 12_000 }, "P", "2018-03-05")).toMatchObject({
    subtitle: "P-deadbeef",
  });
  expect(
    JSON.stringify(extractContent(hidden, { rows: [event], total: 12_000 }, "P", "2018-03-05")),
  ).toContain("Loggen har 12000 rader");
  expect(JSON.stringify(extractContent(hidden, { rows: [], total: 0 }, "P", "2018-03-05"))).toContain(
    "Ingen har läst",
  );
});
