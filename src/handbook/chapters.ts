/** The chapters of the handbook, one per role or errand; each is a file docs/handbook/<slug>.md. */
export const chapters: readonly { readonly slug: string; readonly title: string }[] = [
  { slug: "remitterande-handlaggare", title: "För dig som remitterar" },
  { slug: "rad", title: "För dig i ett resursråd" },
  { slug: "team", title: "För dig som arbetar i ett team" },
  { slug: "teamledare", title: "För teamledare" },
  { slug: "registeransvarig", title: "För registeransvarig: importera" },
  { slug: "forbundschef", title: "För förbundschefen" },
  { slug: "statistiker", title: "För statistikern" },
  { slug: "styrelse-och-revisor", title: "För styrelse och revisor" },
  { slug: "ekonom", title: "För ekonomen" },
  { slug: "samordnare", title: "För samordnaren" },
  { slug: "dokument", title: "Dokument och utskick" },
  { slug: "systemadministrator", title: "För systemadministratören" },
  { slug: "skyddade-personuppgifter", title: "Skyddade personuppgifter" },
  { slug: "sa-raknas-siffrorna", title: "Så räknas siffrorna" },
];
