import { formatDate } from "../../../../platform/values/format.ts";
import type { BudgetRefusal } from "../../model/budget/budget-flow.ts";

type Answer = { readonly status: number; readonly text: string };
type Say<C extends BudgetRefusal["code"]> = (refusal: Extract<BudgetRefusal, { code: C }>) => string;

const unknownDay = "Dagen har inte varit än. Skriv den dag då det skedde.";

const answers: { readonly [C in BudgetRefusal["code"]]: { readonly status: number; readonly say: Say<C> } } =
  {
    "finance.yearClosed": {
      status: 409,
      say: ({ year }) =>
        `Året ${year} är stängt, så dess budget kan inte ändras. Öppna det igen under Bokslut om det behövs. Inget är sparat.`,
    },
    "budget.gone": { status: 404, say: () => "Budgeten finns inte. Den kan ha tagits bort." },
    "budget.frozen": {
      status: 409,
      say: ({ version }) =>
        `Version ${version} är antagen och ändras inte. Börja en ny version för att ändra budgeten.`,
    },
    "budget.edited": {
      status: 409,
      say: () =>
        "Någon annan har sparat budgeten sedan du öppnade den. Läs igenom det som nu är sparat och gör om ändringen.",
    },
    "budget.unfinished": {
      status: 409,
      say: ({ year, version }) =>
        `Det finns redan en version ${version} av budgeten för ${year}. Arbeta vidare i den, eller ta bort den om den inte är antagen.`,
    },
    "budget.noneBefore": {
      status: 409,
      say: ({ year }) => `Det finns ingen budget för ${year} att kopiera. Börja med en tom budget.`,
    },
    "budget.noRows": {
      status: 409,
      say: () => "Det finns inga rader att budgetera på. Lägg först till rader under Ekonomi, Rader.",
    },
    "budget.futureDay": { status: 422, say: () => unknownDay },
    "budget.notConsulted": {
      status: 409,
      say: () =>
        "Skriv först vilken dag styrelsen hade samråd med medlemmarna. Samrådet kommer före beslutet (23 § lagen om finansiell samordning).",
    },
    "budget.consultedLate": {
      status: 422,
      say: ({ consultedOn }) =>
        `Samrådet var ${formatDate(consultedOn)} och måste ha varit före beslutet. Skriv en senare beslutsdag, eller rätta dagen för samrådet.`,
    },
    "budget.nothingToUndo": { status: 409, say: () => "Det finns ingen sparning att ångra." },
    "budget.noIncome": {
      status: 409,
      say: ({ year }) =>
        `Varken medlemsavgifterna eller statens belopp för ${year} är kända än. Skriv in statens belopp under Statens tilldelning.`,
    },
    "budget.noIncomeRow": {
      status: 409,
      say: () => "Det finns ingen rad för medlemsavgifter. Lägg till en under Rader.",
    },
    "budget.severalIncomeRows": {
      status: 409,
      say: () =>
        "Det finns flera rader för medlemsavgifter, så det går inte att veta var beloppet ska stå. Avsluta alla utom en under Rader, eller skriv beloppen för hand.",
    },
    "budget.noOwnFundsRow": {
      status: 409,
      say: () => "Det finns ingen rad för egna medel. Lägg till en under Rader. Inget är sparat.",
    },
    "budget.unknownRow": {
      status: 422,
      say: () => "En av raderna finns inte längre. Ladda om sidan och välj på nytt.",
    },
    "budget.additionGone": { status: 404, say: () => "Beslutet finns inte. Det kan redan vara borttaget." },
  };

/** What to tell the one who asked, and with which status. */
export function budgetSentence(refusal: BudgetRefusal): Answer {
  const { status, say } = answers[refusal.code] as { status: number; say: (one: BudgetRefusal) => string };
  return { status, text: say(refusal) };
}
