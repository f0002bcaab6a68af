import { z } from "zod";

function count(most: number, sentence: string) {
  return z
    .string()
    .default("")
    .transform((text, context) => {
      const bare = text.trim();
      if (bare === "") return null;
      if (/^\d{1,5}$/.test(bare) && Number(bare) <= most) return Number(bare);
      context.addIssue({ code: "custom", message: sentence });
      return null;
    });
}

const places = "Skriv antalet platser med siffror, från 0 till 10 000, eller lämna tomt.";

export const placesForm = z
  .object({
    platser: count(10_000, places),
    lediga: count(10_000, places),
    veckor: count(520, "Skriv väntetiden i hela veckor, från 0 till 520, eller lämna tomt."),
  })
  .refine(({ platser, lediga }) => platser === null || lediga === null || lediga <= platser, {
    path: ["lediga"],
    message: "De lediga platserna är fler än alla platser. Ändra ett av talen.",
  })
  .transform(({ platser, lediga, veckor }) => ({ total: platser, free: lediga, waitingWeeks: veckor }));
