import { describe, expect, it } from "vitest";
import { checkTable } from "./check-table.ts";
import { readTable } from "./read-table.ts";

function kinds(text: string, register = new Map()): string[] {
  const table = readTable(text);
  return table.ok
    ? checkTable(table.value, register).map(({ kind, year }) => `${year ?? "sum"} ${kind}`)
    : ["unreadable"];
}

describe("a yearly table", () => {
  it("says nothing when all is well", () => {
    expect(kinds("2016;233;98;25;26;51;52\n2017;249;165;71;45;116;70\nSumma;482;263;96;71;167;63")).toEqual(
      [],
    );
  });

  it("is checked within its lines, between them and in its sums", () => {
    expect(kinds("2012;624;363;195;63;71\n2013;236;124;43;34;62\nSumma;861;487;238;97;69")).toEqual([
      "2013 fewerThanCarriedOver",
      "sum wrongTotal",
    ]);
    expect(kinds("2017;10;8;6;5;100")).toEqual(["2017 moreResultsThanExits", "2017 wrongPercent"]);
    expect(kinds("2017;10;8;3;2;6;63")).toEqual(["2017 wrongResultSum"]);
  });

  it("is compared only where the register shows a figure", () => {
    const register = new Map([[2017, { participants: 249, exited: null }]]);
    expect(kinds("2017;260;166;71;45;70", register)).toEqual(["2017 differsFromRegister"]);
  });

  it("may lack figures and hold spaces in thousands", () => {
    expect(kinds("2011;2 182;–;;;")).toEqual([]);
  });

  it("is refused when empty or when a year stands twice", () => {
    expect(readTable("År;Deltagare")).toEqual({ ok: false, refusal: { code: "tableEmpty" } });
    expect(kinds("2017;1;1;0;0;0\n2017;1;1;0;0;0")).toEqual(["unreadable"]);
  });
});
