import { Temporal } from "temporal-polyfill";
import type { PageContext } from "../page-context.ts";

/** A page of the party zone as a signed-in case worker sees it; for the gallery and for tests of components. */
export const galleryPage: PageContext = {
  csrf: "gallery-token",
  title: "Komponenter",
  zone: "party",
  associationName: "Samordningsförbundet Östra Södertörn",
  unitName: "Ung i Nynäs",
  roleName: "handläggare",
  userName: "Anna Exempel",
  navigation: [
    { href: "/", label: "Att göra", current: false },
    { href: "/deltagare", label: "Deltagare", current: true },
    { href: "/remisser", label: "Remisser", current: false },
    { href: "/insatser", label: "Insatser", current: false },
    { href: "/statistik", label: "Statistik", current: false },
  ],
  demo: true,
  flash: {
    kind: "success",
    text: "Remissen är skickad till Resursrådet Haninge. De svarar senast 19 mars. Du ser läget under Mina remisser.",
  },
  path: "/komponenter?status=ny&sortera=-on&sida=2",
  assets: {
    css: ["/assets/index.css"],
    scripts: [],
    openCss: [],
    openScripts: [],
    icon: "/assets/favicon.svg",
  },
  links: {
    home: "/",
    switchAssignment: "/uppdrag",
    handbook: "/handbok",
    signIn: "/logga-in",
    signOut: "/logga-ut",
    keepAlive: "/session",
  },
  now: Temporal.Instant.from("2026-03-19T13:32:00Z"),
  today: Temporal.PlainDate.from("2026-03-19"),
  idleSeconds: 1800,
};
