import { z } from "zod";
import type { Activity } from "../../../model/co-financing/hours.ts";
import { textField } from "../../fields.ts";

const fault = "Skriv en aktivitet per rad: kod, semikolon och namn, till exempel ”1; Stöd till deltagare”.";

/** "kod; namn" per line, with semicolon or tab between. */
export const activitiesForm = z.object({
  aktiviteter: textField(10_000).transform((text, context) => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.flatMap((line): Activity[] => {
      const [code = "", name = "", ...rest] = line.split(/[;\t]/).map((cell) => cell.trim());
      if (code === "" || code.length > 20 || name === "" || name.length > 200 || rest.length > 0) {
        context.addIssue({ code: "custom", message: fault });
        return [];
      }
      return [{ code, name }];
    });
  }),
});
