import { z } from "zod";
import type { SentForm } from "../../../../platform/http/sent-form.ts";
import type { NewAccountMapping, NewRowMapping } from "../../model/mapping/mapping-change.ts";
import { textField } from "../fields.ts";

const account = /^\d{1,10}$/;

/** The chosen lines of a list where every account has a field of its own; those left empty are not chosen. */
export function chosenAccounts(form: SentForm): NewAccountMapping[] {
  return chosen(form, "rad.")
    .filter(([number]) => account.test(number))
    .map(([number, statementLine]) => ({
      accountFrom: number,
      accountTo: number,
      statementLine,
      noteLine: form.value(`not.${number}`).trim().slice(0, 100),
    }));
}

/** Likewise for rows: `objekt.1.120` is object 120 of dimension 1, `konto.4510` an account. */
export function chosenRows(form: SentForm): NewRowMapping[] {
  const objects = chosen(form, "objekt.").flatMap(([key, rowId]) => {
    const [, dimension, object] = /^(\d{1,4})\.(.{1,60})$/.exec(key) ?? [];
    if (dimension === undefined || object === undefined) return [];
    return [{ ...nothing, rowId, dimension: Number(dimension), object }];
  });
  const accounts = chosen(form, "konto.")
    .filter(([number]) => account.test(number))
    .map(([number, rowId]) => ({ ...nothing, rowId, accountFrom: number, accountTo: number }));
  return [...objects, ...accounts];
}

const nothing = { dimension: null, object: null, accountFrom: null, accountTo: null, priority: 0 };

function chosen(form: SentForm, prefix: string): [string, string][] {
  return [...form.typed].flatMap(([name, [value = ""]]): [string, string][] =>
    name.startsWith(prefix) && value !== "" ? [[name.slice(prefix.length), value]] : [],
  );
}

const accountFault = "Skriv kontot med siffror, till exempel 4510, eller början av det, till exempel 45.";

/** A range of accounts put on a line by hand. */
export const accountRangeForm = z
  .object({
    fran: z.string(accountFault).trim().regex(account, accountFault),
    till: z.string().trim().default(""),
    rad: z.string("Välj en rad i räkenskaperna.").min(1, "Välj en rad i räkenskaperna."),
    not: textField(100),
  })
  .superRefine((sent, context) => {
    if (sent.till !== "" && !account.test(sent.till))
      context.addIssue({ code: "custom", path: ["till"], message: accountFault });
  })
  .transform(
    (sent): NewAccountMapping => ({
      accountFrom: sent.fran,
      accountTo: sent.till === "" ? sent.fran : sent.till,
      statementLine: sent.rad,
      noteLine: sent.not,
    }),
  );

/** A range of accounts, perhaps of one object only, put on a row by hand. */
export const rowRangeForm = z
  .object({
    fran: z.string(accountFault).trim().regex(account, accountFault),
    till: z.string().trim().default(""),
    objekt: textField(60),
    budgetrad: z.string("Välj en budgetrad.").min(1, "Välj en budgetrad."),
  })
  .superRefine((sent, context) => {
    if (sent.till !== "" && !account.test(sent.till))
      context.addIssue({ code: "custom", path: ["till"], message: accountFault });
    if (sent.objekt !== "" && !/^\d{1,4}\s*:\s*\S/.test(sent.objekt))
      context.addIssue({
        code: "custom",
        path: ["objekt"],
        message: "Skriv dimension och objekt med kolon emellan, till exempel 1:120.",
      });
  })
  .transform((sent): NewRowMapping => {
    const [dimension = "", ...object] = sent.objekt.split(":");
    return {
      rowId: sent.budgetrad,
      dimension: sent.objekt === "" ? null : Number(dimension),
      object: sent.objekt === "" ? null : object.join(":").trim(),
      accountFrom: sent.fran,
      accountTo: sent.till === "" ? sent.fran : sent.till,
      priority: 0,
    };
  });
