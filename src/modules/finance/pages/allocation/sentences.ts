import type { AttachmentRefusal } from "../../../../platform/documents/index.ts";
import type { GoneAmount } from "../../actions/allocation/remove-state-amount.ts";
import type { EstimateRefusal } from "../../model/allocation/estimate.ts";
import type { LadderRefusal } from "../../model/allocation/ladder-change.ts";
import type { ScenarioRefusal } from "../../model/allocation/scenario.ts";
import type { ClosedRefusal } from "../../model/financial-year.ts";

export type AllocationRefusal =
  | AttachmentRefusal
  | ClosedRefusal
  | EstimateRefusal
  | GoneAmount
  | LadderRefusal
  | ScenarioRefusal;

type Answer = { readonly status: number; readonly field: string; readonly text: string };

const paper = (text: string): Answer => ({ status: 422, field: "papper", text });

const answers = {
  "finance.yearClosed": {
    status: 409,
    field: "ar",
    text: "Året är stängt, så dess siffror kan inte ändras. Öppna det igen under Bokslut om beslutet kräver det.",
  },
  "stateAmount.gone": { status: 404, field: "belopp", text: "Uppgiften finns inte längre i listan." },
  "estimate.poolTooSmall": {
    status: 422,
    field: "pott",
    text: "Beloppet för hela landet räcker inte till grundtilldelningen. Kontrollera beloppet och antalet förbund.",
  },
  "ladder.noSteps": {
    status: 422,
    field: "fran1",
    text: "Skriv minst ett steg: från vilket belopp och vilken procentsats.",
  },
  "ladder.notFromZero": {
    status: 422,
    field: "fran1",
    text: "Låt det första steget börja på 0 kronor, så att varje belopp hamnar på ett steg.",
  },
  "ladder.sameStep": {
    status: 422,
    field: "fran1",
    text: "Två steg börjar på samma belopp. Ändra eller töm det ena.",
  },
  "scenario.nameTaken": {
    status: 409,
    field: "namn",
    text: "Det finns redan ett scenario med det namnet för samma år. Välj ett annat namn.",
  },
  "scenario.gone": {
    status: 404,
    field: "namn",
    text: "Scenariot är borttaget. Gå tillbaka till scenarierna.",
  },
  "scenario.needsDecision": {
    status: 422,
    field: "beslut",
    text: "Skriv beslutets belopp för det år där du har valt beslutet som det har kommit.",
  },
  "scenario.tooMany": {
    status: 409,
    field: "namn",
    text: "Högst sex scenarier får plats bredvid varandra. Ta bort ett först.",
  },
  attachmentEmpty: paper("Filen är tom. Välj en annan."),
  attachmentTooLarge: paper("Filen är för stor. Den får vara högst 20 MB."),
  attachmentKindNotAllowed: paper(
    "Filen är av ett slag som inte tas emot. Välj PDF, bild, Word, Excel eller text.",
  ),
  attachmentNameDiffers: paper(
    "Filens namn säger ett slag och innehållet ett annat. Spara om filen och försök igen.",
  ),
  attachmentHasMacros: paper("Filen innehåller makron. Spara den som PDF eller utan makron."),
  attachmentEncrypted: paper("Filen är låst med lösenord. Spara den utan lösenord."),
} as const satisfies Record<AllocationRefusal["code"], Answer>;

export function sentenceFor(refusal: AllocationRefusal): Answer {
  const answer = answers[refusal.code];
  if (refusal.code !== "scenario.needsDecision") return answer;
  return { ...answer, field: `beslut${refusal.year}` };
}
