import { splitAmount } from "../modules/finance/index.ts";
import { kronorText, parseKronor } from "../platform/values/kronor.ts";
import type { CommandInput, CommandPlace, ExitCode, OfflineCommand } from "./command.ts";
import { textOption } from "./command.ts";

/** Splits an amount by weights so that the parts sum to it: whole kronor for whole kronor, öre for öre. */
export const contributionsSplit: OfflineCommand = {
  words: ["contributions", "split"],
  usage: "contributions split --amount KRONOR --weights VIKT,VIKT,… [--json]",
  options: { amount: "text", weights: "text", json: "flag" },
  positionals: [0, 0],
  offline: true,
  run,
};

async function run(input: CommandInput, place: CommandPlace): Promise<ExitCode> {
  const [amountText, weightsText] = [textOption(input, "amount"), textOption(input, "weights")];
  if (amountText === undefined || weightsText === undefined) {
    place.tell(`Så skriver du: ${contributionsSplit.usage}`);
    return 2;
  }
  const amount = parseKronor(amountText);
  if (!amount.ok || amount.value < 0n) {
    place.tell(
      `Beloppet ”${amountText}” går inte att läsa. Skriv kronor, till exempel 2415875 eller 2415875.50.`,
    );
    return 2;
  }
  const weights = weightsText.split(",").map((weight) => weight.trim());
  if (
    !weights.every((weight) => /^\d{1,15}$/.test(weight)) ||
    weights.every((weight) => /^0+$/.test(weight))
  ) {
    place.tell(
      `Vikterna ”${weightsText}” går inte att läsa. Skriv hela tal med komma emellan, minst ett över noll, till exempel 48000,31500,20300.`,
    );
    return 2;
  }
  const parts = splitAmount(amount.value, weights.map(BigInt)).map(kronorText);
  place.print(input.options.json === true ? JSON.stringify(parts) : parts.join("\n"));
  return 0;
}
