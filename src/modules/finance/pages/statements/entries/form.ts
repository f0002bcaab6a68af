import { z } from "zod";
import { neededText, optionalKronorField, textField } from "../../fields.ts";

export const entryForm = z.object({
  uppgift: neededText(100, "Välj vilken uppgift det gäller."),
  rad: textField(60),
  belopp: optionalKronorField(),
  text: textField(4000),
  kalla: textField(300),
});
