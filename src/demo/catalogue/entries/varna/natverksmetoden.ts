import { fourAgencies, varmdoNacka } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";
import { places } from "../../places.ts";

// After the plan 2019, which names the pilot. Invented: how the meetings go, address, telephone, mail, places.
export const natverksmetoden: DemoEntry = {
  slug: "natverksmetoden",
  intervention: "MIA-VärNa",
  kinds: ["coordination", "community", "counselling"],
  targetGroups: ["severalAuthorities", "mentalIllHealth", "addiction"],
  municipalities: varmdoNacka,
  ways: ["official"],
  referrers: fourAgencies,
  agencies: fourAgencies,
  funding: "esf",
  host: "Samordningsförbundet VärNa",
  tracks: [{ ages: [18, 64] }],
  place: places.nacka,
  contact: { name: "Lotsteamet", line: "51", mailbox: "lotsteamet" },
  standing: { verified: 160, by: "host", places: 10, free: 3, waitingWeeks: 2 },
  name: "Nätverksmetoden",
  summary: "Du bjuder in de människor som betyder något för dig, och ni gör en plan tillsammans.",
  standard: {
    what: "Familj, vänner, en tränare, en handläggare: du väljer vilka som kommer. Två samtalsledare ser till att alla kommer till tals och att det är din röst som bestämmer. Mötet slutar med vem som gör vad. Det här är ett försök.",
    forWhom:
      "Du är 18–64 år, deltar i MIA-VärNa och vill ha med fler på vägen, till exempel efter en tid med psykisk ohälsa eller beroende.",
    how: "Vi förbereder mötet med dig. Sedan ses ni en till tre gånger, där du känner dig hemma.",
    apply: "Prata med din lots eller handläggare.",
    afterwards: "Lotsen hör av sig efter tre månader och frågar hur planen har hållit.",
  },
  plain: {
    what: "Du bjuder in människor som är viktiga för dig. Tillsammans gör ni en plan.",
    forWhom: "Du är 18–64 år och är med i MIA-VärNa.",
    how: "Ni ses en till tre gånger. Två samtalsledare är med.",
    apply: "Prata med din lots eller handläggare.",
  },
};
