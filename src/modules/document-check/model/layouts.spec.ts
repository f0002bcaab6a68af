import { describe, expect, it } from "vitest";
import { readDocument } from "../../../platform/files/document/index.ts";
import { checkDocument } from "./check-document.ts";

/** A table as CSV; what is told of it as "kind row column stated → computed". */
function told(csv: string): string[] {
  const read = readDocument(new TextEncoder().encode(csv.trim()));
  if (!read.ok) throw new Error(read.refusal.code);
  return checkDocument(read.value).findings.map(
    ({ kind, row, column, stated, computed }) =>
      `${kind} ${row} ${column} ${stated} → ${typeof computed === "number" ? Math.round(computed) : computed}`,
  );
}

describe("a right table gives nothing", () => {
  it.each([
    [
      "deviations that count income one way and costs the other",
      "Post;Budget;Utfall;Avvikelse\nIntäkter medlemmar;18 000 000;18 100 000;100 000\nBidrag ESF;7 000 000;6 900 000;-100 000\nKostnader insatser;15 000 000;15 400 000;-400 000\nKostnader kansli;3 000 000;2 900 000;100 000\nKostnader styrelse;240 000;200 000;40 000\nResultat;6 760 000;6 500 000;-260 000",
    ],
    [
      "a total with and without the reserve",
      "Post;2019\nInsatser;15 062 000\nStyrelse;190 000\nKansli;3 689 000\nFörbundsreserv;2 741 000\nSumma inkl. reserv;21 682 000\nSumma exkl. reserv;18 941 000",
    ],
    [
      "parts that are within a row and not the whole of it",
      "Post;2019;2018\nPersonal;2 000;1 900\nvarav lön;1 500;1 400\nvarav avgifter;400;390\nLokaler;500;480\nSumma;2 500;2 380",
    ],
    [
      "a heading of parts",
      "Post;2019\nPersonal;2 000\nVarav:;\n  lön;1 500\n  avgifter;500\nLokaler;500\nSumma;2 500",
    ],
    [
      "two rows of headings",
      "Utfall;;;;\n;2019;;2018;\nInsats;Budget;Utfall;Budget;Utfall\nHyra;100;90;80;85\nLön;200;210;190;180\nSumma;300;300;270;265",
    ],
    [
      "account numbers before the names",
      "Konto;Namn;2019\n5010;Lokalhyra;100 000\n7010;Löner;200 000\n;Summa;300 000",
    ],
    [
      "tables side by side",
      "Intäkter;2019;;Kostnader;2019\nBidrag;100;;Hyra;50\nAvgifter;200;;Lön;250\nSumma;300;;Summa;300",
    ],
    [
      "columns in different units",
      "Insats;Budget (tkr);Utfall (kr);Avvikelse (kr)\nHyra;100;90 000;-10 000\nLön;200;210 000;10 000\nSumma;300;300 000;0",
    ],
    [
      "empty rows and columns between",
      "Budget 2019;;\n;;\nInsats;;2019;;2018\n;;;;\nHyra;;100;;90\nLön;;200;;210\n;;;;\nSumma;;300;;300",
    ],
    [
      "key figures that no one adds",
      "Mått;2019\nTotalt antal deltagare;927\nKvinnor;43 %\nMän;57 %\nKostnad per deltagare;27 135",
    ],
    ["a survey", "Enkätfråga;2017;2018\nTotalt nöjda;85;90\nPersonal;80;92\nChefer;90;88"],
    [
      "percentages of goals",
      "Insats;Mål;Utfall;Måluppfyllelse\nA;300;260;87 %\nB;175;134;77 %\nC;275;249;91 %\nTotalt;750;643;86 %",
    ],
    ["text and dates", "Aktivitet;Datum;Telefon\nFrukostmöte;2019-03-12;08-123 45 67"],
  ])("%s", (_, csv) => {
    expect(told(csv)).toEqual([]);
  });
});

describe("a wrong figure is pointed at", () => {
  it.each([
    [
      "the one that upsets its row and its column",
      "Insats;Deltagare;varav kvinnor;varav män\nA;260;104;156\nB;134;51;83\nC;249;92;175\nSumma;643;247;396",
      ["difference 4 4 175 → 157"],
    ],
    [
      "a turned sign",
      "Post;Budget;Utfall;Avvikelse\nInsatser;15 000;15 400;400\nKansli;3 000;2 900;-100\nStyrelse;240;200;40\nResor;100;120;20\nSumma;18 340;18 620;280",
      ["difference 4 4 40 → -40"],
    ],
    [
      "a closing balance",
      "Eget kapital (kr);2019;2018\nIngående eget kapital;4 400 000;4 000 000\nÅrets resultat;300 000;400 000\nUtgående eget kapital;4 900 000;4 400 000",
      ["carry-over 4 2 4900000 → 4700000"],
    ],
    [
      "an opening balance",
      "Not 6 Eget kapital;2019;2018\nIngående balans;4 500;4 000\nÅrets resultat;300;400\nUtgående balans;4 800;4 400",
      ["carry-over 2 2 4500 → 4400"],
    ],
    [
      "a change in per cent",
      "År;Omsättning;Förändring\n2015;1 000;\n2016;1 100;10 %\n2017;1 210;10 %\n2018;1 452;20 %\n2019;1 379;15 %",
      ["share 6 3 15 → -5"],
    ],
    [
      "a result of income and costs",
      "Resultaträkning;2017\nVerksamhetens intäkter;26 128 723\nVerksamhetens kostnader;-25 163 090\nVerksamhetens nettokostnad;965 633\nFinansiella kostnader;-7 079\nÅrets resultat;985 554",
      ["sum 6 2 985554 → 958554"],
    ],
    [
      "a balance sheet that does not balance",
      "Balansräkning;2018\nFordringar;1 117\nKassa och bank;8 247\nSumma tillgångar;9 364\nEget kapital;6 073\nKortfristiga skulder;3 219\nSumma eget kapital och skulder;9 292",
      ["carry-over 7 2 9292 → 9364"],
    ],
    [
      "a total above its rows",
      "Kostnader;2019\nTotalt;18 951\nInsatser;15 062\nStyrelse;190\nKansli;3 689",
      ["sum 2 2 18951 → 18941"],
    ],
    [
      "one krona",
      "Medlem;2016\nStaten;9 032 435\nRegionen;4 516 217\nKommunerna;4 516 217\nSumma;18 064 870",
      ["rounding 5 2 18064870 → 18064869"],
    ],
    [
      "millions after kronor in a text",
      "Ramen är drygt 11 188 000 miljoner kronor\nPost;2018\nA;100\nB;200\nSumma;300",
      ["unit 1 1 miljoner kronor → kronor"],
    ],
  ])("%s", (_, csv, findings) => {
    expect(told(csv)).toEqual(findings);
  });
});
