import fc from "fast-check";
import { expect, it } from "vitest";
import { differenceOf } from "./difference.ts";

it("says what came and what went", () => {
  expect(differenceOf("Året var bra och långt.", "Året var mycket bra.")).toEqual([
    { kind: "same", text: "Året var " },
    { kind: "removed", text: "bra och långt." },
    { kind: "added", text: "mycket bra." },
  ]);
});

it("gives both texts back", () => {
  const word = fc.constantFrom("ett ", "två ", "tre\n", "fyra");
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(""));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = differenceOf(before, after);
      const of = (kind: string) =>
        pieces
          .filter((piece) => piece.kind === "same" || piece.kind === kind)
          .map((piece) => piece.text)
          .join("");
      expect(of("removed")).toBe(before);
      expect(of("added")).toBe(after);
    }),
  );
});

it("compares no giants", () => {
  const long = "ord ".repeat(3000);
  expect(differenceOf(long, `${long}!`)).toHaveLength(2);
});
