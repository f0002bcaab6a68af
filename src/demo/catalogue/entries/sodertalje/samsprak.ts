import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2018. Invented: address, telephone, mail, places, waiting time, hours.
export const samsprak: DemoEntry = {
  slug: "samsprak",
  intervention: "SamSpråk",
  kinds: ["language", "education", "health", "guidance"],
  targetGroups: ["newArrivals", "foreignBorn", "longTermUnemployed"],
  municipalities: [code.sodertalje],
  ways: ["official"],
  referrers: ["employmentService", "municipality"],
  agencies: ["employmentService", "municipality", "region", "civilSociety"],
  supportLanguages: ["sv", "ar", "so", "ti"],
  host: "Södertälje kommun",
  tracks: [
    {
      name: "Du är i etableringsprogrammet",
      ages: [18, 64],
      situations: ["newArrivals"],
      forWhom: "Du är inskriven i etableringsprogrammet på Arbetsförmedlingen.",
    },
    {
      name: "Du har varit i etableringsprogrammet",
      ages: [18, 64],
      situations: ["foreignBorn"],
      forWhom: "Programmet är slut, men du har inte kommit vidare till arbete eller studier.",
    },
  ],
  place: places.school,
  contact: { name: "SamSpråk", line: "42", mailbox: "samsprak" },
  standing: { verified: 48, by: "host", places: 80, free: 22, waitingWeeks: 2 },
  name: "SamSpråk",
  summary:
    "Lär dig svenska genom ett yrke. För dig som är i etableringen, eller har varit det, och framför allt för kvinnor med kort skolgång.",
  standard: {
    what: "I SamSpråk hör språket ihop med yrket och hälsan. Du läser svenska, prövar ett yrke, får veta mer om kroppen och vården i Sverige och träffar människor från föreningar och folkhögskolor. Du kan också få en svensk kompis genom Kompis Sverige.",
    forWhom:
      "Du bor i Södertälje och behöver mer svenska för att kunna arbeta eller studera. Många som kommer hit är kvinnor som har gått få år i skolan.",
    how: "Du är i skolan några dagar i veckan och på en arbetsplats de andra. Lärare, coach och handledare samarbetar.",
    apply: "Be din arbetsförmedlare eller din lärare på SFI att anmäla dig.",
    afterwards: "Du går vidare till arbete, till en yrkesutbildning eller till Komvux.",
  },
  plain: {
    what: "Du lär dig svenska och prövar ett yrke på samma gång. Du lär dig också om hälsa.",
    forWhom: "Du bor i Södertälje och behöver mer svenska för att kunna arbeta.",
    how: "Du är i skolan några dagar och på en arbetsplats de andra.",
    apply: "Be din arbetsförmedlare eller din lärare att anmäla dig.",
  },
  easyRead: {
    what: "Du lär dig svenska.\nDu provar ett yrke.\nDu lär dig om hälsa.",
    forWhom: "Du bor i Södertälje.\nDu vill lära dig mer svenska.",
    how: "Några dagar är du i skolan.\nAndra dagar är du på en arbetsplats.",
    apply: "Prata med din lärare.\nDu kan också prata med din arbetsförmedlare.",
  },
};
