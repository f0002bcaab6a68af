import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { checkConsultation, looksLikePersonalNumber } from "./consultation.ts";

const today = Temporal.PlainDate.from("2018-03-05");
const typed = { heldOn: "2018-03-05", quantity: "2", askedBy: "" };

describe("a consultation", () => {
  it.each([
    "199801022394",
    "19980102-2394",
    "980102-2394",
    "980102+2394",
    "9801022394",
    "om 19 980102 2394 igen",
    "1998-01-02-2394",
  ])("takes %j for a personal number", (text) => {
    expect(looksLikePersonalNumber(text)).toBe(true);
  });

  it.each(["2018-03-05", "20180305", "5/3 2018", "12", "1000", "Haninge kommun", ""])(
    "lets %j pass",
    (text) => {
      expect(looksLikePersonalNumber(text)).toBe(false);
    },
  );

  it("keeps a day, a number and an agency of the list", () => {
    expect(checkConsultation({ ...typed, askedBy: "Haninge kommun" }, ["Haninge kommun"], today)).toEqual({
      ok: true,
      value: { heldOn: "2018-03-05", quantity: 2, askedBy: "Haninge kommun" },
    });
  });

  it.each([
    [{ heldOn: null }, "consultationDayMissing"],
    [{ heldOn: "2018-03-06" }, "consultationInFuture"],
    [{ heldOn: "1998-03-04" }, "consultationTooOld"],
    [{ quantity: "0" }, "quantityUnreadable"],
    [{ quantity: "1001" }, "quantityUnreadable"],
    [{ quantity: "två" }, "quantityUnreadable"],
    [{ askedBy: "Måns Påhittad" }, "agencyUnknown"],
  ])("with %o is refused: %s", (change, code) => {
    expect(checkConsultation({ ...typed, ...change }, ["Haninge kommun"], today)).toEqual({
      ok: false,
      refusal: { code },
    });
  });
});
