import type { Fields } from "../../../../../tests/support/site.ts";
import type { World } from "../../../../../tests/support/world.ts";

/** A referral that is complete: change what a test is about. Numbers are from Skatteverket's test series. */
export function completeReferral(world: World, changes: Readonly<Record<string, string | readonly string[]>> = {}): Fields {
  return {
    personalNumber: "19980102-2394",
    givenName: "Måns",
    familyName: "Påhittad",
    municipalityId: world.municipalityId("Haninge"),
    receiver: `council:${world.councilId("Resursrådet Haninge")}`,
    question: "Vad kan hjälpa Måns vidare mot arbete?",
    wish: "Jag vill jobba med hundar.",
    background: "Har prövat praktik två gånger.",
    ground: "consent",
    secrecyGivenOn: "2018-03-01",
    secrecyForm: "written",
    secrecyFacts: ["background", "contact", "attachments"],
    secrecyParties: ["Haninge kommun"],
    intent: "review",
    ...changes,
  };
}
