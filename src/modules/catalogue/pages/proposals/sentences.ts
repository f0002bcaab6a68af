import type { HostRefusal, ProposalRefusal } from "../../model/proposals/proposal.ts";

interface Answer {
  readonly status: number;
  readonly text: string;
}

const answers = {
  "host.closed": {
    status: 404,
    text: "Länken gäller inte. Den kan ha gått ut, ha ersatts av en nyare eller ha blivit avkortad när den kopierades. Be samordningsförbundet om en ny.",
  },
  "proposal.gone": { status: 404, text: "Förslaget finns inte, eller så är insatsen borttagen." },
  "proposal.decided": {
    status: 409,
    text: "Förslaget är redan avgjort. Öppna det igen för att se hur det gick.",
  },
  "proposal.nothingChosen": {
    status: 422,
    text: "Välj minst en ändring att ta med. Skiljer inget längre kan du avslå förslaget med ett svar.",
  },
  "proposal.nothingChanged": {
    status: 422,
    text: "Inget är ändrat i formuläret. Tryck på Uppgifterna stämmer i stället, om allt är rätt.",
  },
  "proposal.tooMany": {
    status: 409,
    text: "Tjugo förslag om insatsen väntar redan på redaktören. Ring eller skriv till samordningsförbundet i stället.",
  },
  "proposal.tooLateToUndo": {
    status: 409,
    text: "Det går inte att ångra, eftersom utkastet har ändrats eller publicerats efter beslutet. Ändra i utkastet i stället.",
  },
  "proposal.draftMoved": {
    status: 409,
    text: "Någon annan sparade utkastet samtidigt. Öppna förslaget igen och se skillnaderna mot det nya utkastet.",
  },
} as const satisfies Record<HostRefusal["code"] | ProposalRefusal["code"], Answer>;

export function sentenceFor(refusal: HostRefusal | ProposalRefusal): Answer {
  return answers[refusal.code];
}
