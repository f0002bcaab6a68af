import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { FailedForm } from "../../../../platform/http/answer-form.ts";
import { answerForm } from "../../../../platform/http/answer-form.ts";
import { optionalDayField } from "../../../../platform/http/day-fields.ts";
import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { page, refusal, seeOther, success } from "../../../../platform/http/response.ts";
import type { Route } from "../../../../platform/http/route.ts";
import { zoneRoute } from "../../../../platform/http/route.ts";
import { isId } from "../../../../platform/values/id.ts";
import type { StepRefusal } from "../../actions/year-wheel/keep-step.ts";
import { copySteps, keepStep, removeStep } from "../../actions/year-wheel/keep-step.ts";
import { readWheel } from "../../actions/year-wheel/read-wheel.ts";
import { readers, senders } from "../dispatch/duties.ts";
import { planYear } from "../dispatch/plan-year.ts";
import { WheelView } from "./view.tsx";

const answers = {
  "step.unknown": { status: 422, field: "steg", text: "Välj ett av stegen, eller skriv ett eget." },
  "step.labelTaken": {
    status: 409,
    field: "namn",
    text: "Det steget finns redan i listan. Välj det i stället för att skriva ett eget.",
  },
  "step.gone": { status: 404, field: "steg", text: "Steget är redan borttaget." },
} as const satisfies Record<
  StepRefusal["code"],
  { readonly status: number; readonly field: string; readonly text: string }
>;

function stepForm(today: Temporal.PlainDate) {
  const text = (most: number) => z.string().trim().max(most, `Skriv högst ${most} tecken.`).default("");
  return z
    .object({
      steg: z.string().default(""),
      namn: text(200),
      senast: optionalDayField(today),
      klart: optionalDayField(today),
      beslut: text(100),
      anteckning: text(300),
    })
    .superRefine((sent, context) => {
      if (sent.steg === "" && sent.namn === "")
        context.addIssue({
          code: "custom",
          path: ["namn"],
          message: "Välj ett steg eller skriv namnet på ett eget.",
        });
    })
    .transform((sent) => ({
      step: sent.steg === "" ? "own" : sent.steg,
      label: sent.namn,
      plannedOn: sent.senast,
      doneOn: sent.klart,
      reference: sent.beslut,
      note: sent.anteckning,
    }));
}

async function show(request: ZoneRequest, sent?: FailedForm): Promise<PageResponse> {
  const year = planYear(request);
  const steps = await request.inZone((work) => readWheel(work, year));
  const mayKeep = senders.includes(request.actor.duty);
  return page(
    `Årshjulet för ${year}`,
    <WheelView year={year} steps={steps} today={request.today} mayKeep={mayKeep} {...sent} />,
    { status: sent?.status ?? 200 },
  );
}

function save(request: ZoneRequest): Promise<PageResponse> {
  const year = planYear(request);
  return answerForm(request, {
    schema: stepForm(request.today),
    act: (work, step) => keepStep(work, year, step),
    done: () => seeOther(`/arshjul?ar=${year}`, success("Steget är sparat.")),
    sentence: ({ code }) => answers[code],
    again: (failed) => show(request, failed),
  });
}

export const yearWheelRoutes: readonly Route[] = [
  zoneRoute({ method: "get", path: "/arshjul", allow: readers, handle: (request) => show(request) }),
  zoneRoute({ method: "post", path: "/arshjul", allow: senders, handle: save }),
  zoneRoute({
    method: "post",
    path: "/arshjul/ta-bort",
    allow: senders,
    handle: async (request) => {
      const id = (await request.form()).value("steg");
      const year = planYear(request);
      const removed = await request.inZone((work) => removeStep(work, year, isId(id) ? id : work.newId()));
      if (removed.ok) return seeOther(`/arshjul?ar=${year}`, success("Anteckningen är borttagen."));
      const { status, text } = answers[removed.refusal.code];
      return refusal(status, "Steget togs inte bort", text);
    },
  }),
  zoneRoute({
    method: "post",
    path: "/arshjul/kopiera",
    allow: senders,
    handle: async (request) => {
      const year = planYear(request);
      const copied = await request.inZone((work) => copySteps(work, year));
      const count = copied.ok ? copied.value : 0;
      return seeOther(
        `/arshjul?ar=${year}`,
        success(
          count === 0
            ? "Det fanns inget att hämta."
            : `${count} steg är hämtade och planerade ett år senare.`,
        ),
      );
    },
  }),
];
