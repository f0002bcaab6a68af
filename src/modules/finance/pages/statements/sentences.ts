import type { ClosingRefusal } from "../../model/statements/closing.ts";

type Answer = { readonly status: number; readonly field: string; readonly text: string };

/** What to say, at which field of the form and with which status. */
export function closingSentence(refusal: ClosingRefusal): Answer {
  switch (refusal.code) {
    case "finance.yearClosed":
      return {
        status: 409,
        field: "beslut",
        text: `Räkenskaperna för ${refusal.year} är redan stängda. Öppna året igen om något ska ändras.`,
      };
    case "closing.noFigures":
      return {
        status: 409,
        field: "beslut",
        text: `Det finns inga räkenskaper för ${refusal.year}. Läs in bokföringen och koppla kontona först.`,
      };
    case "closing.notEnded":
      return {
        status: 409,
        field: "beslutsdag",
        text: `Året ${refusal.year} är inte slut än. Stäng det när styrelsen har beslutat om årsredovisningen.`,
      };
    case "closing.decidedTooEarly":
      return {
        status: 422,
        field: "beslutsdag",
        text: `Styrelsen kan inte ha beslutat om årsredovisningen innan ${refusal.year} var slut. Skriv dagen för beslutet.`,
      };
    case "closing.needsReason":
      return {
        status: 422,
        field: "motiv",
        text:
          refusal.failing === 1
            ? "En kontroll stämmer inte. Rätta den, eller skriv varför året stängs ändå."
            : `${refusal.failing} kontroller stämmer inte. Rätta dem, eller skriv varför året stängs ändå.`,
      };
    case "closing.notClosed":
      return { status: 409, field: "skal", text: `Året ${refusal.year} är inte stängt.` };
    case "closing.laterClosed":
      return {
        status: 409,
        field: "skal",
        text: `Året ${refusal.year} är stängt och bygger på det här årets utgående balans. Öppna ${refusal.year} först.`,
      };
  }
}
