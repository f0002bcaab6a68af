import { code } from "../../codes.ts";
import type { DemoEntry } from "../../demo-entry.ts";

// The plan 2018 says that efforts for the young are being developed. Invented: what they will hold, telephone, mail.
export const insatserForUngaSodertalje: DemoEntry = {
  slug: "insatser-for-unga-sodertalje",
  intervention: "Insatser för unga",
  kinds: ["coordination", "coaching", "labourMarket"],
  targetGroups: ["youngAdults", "notWorkingOrStudying", "activityCompensation"],
  municipalities: [code.sodertalje],
  ways: ["self", "official"],
  referrers: ["municipality", "employmentService", "socialInsuranceAgency"],
  agencies: ["municipality", "employmentService", "socialInsuranceAgency"],
  host: "Samordningsförbundet i Södertälje",
  tracks: [{ ages: [18, 26] }],
  contact: { name: "Förbundets utvecklingsledare", line: "45", mailbox: "unga-sodertalje" },
  standing: { verified: 200, by: "editor" },
  name: "Insatser för unga i Södertälje",
  summary: "Nytt stöd växer fram för dig mellan 18 och 26 år. Berätta för oss vad som saknas.",
  standard: {
    what: "Södertälje kommun, Arbetsförmedlingen och Försäkringskassan tar reda på vad unga behöver och bygger upp nytt stöd efter det. Det kan handla om coach, praktik, hjälp att må bättre eller en väg tillbaka till skolan.",
    forWhom: "Du är 18–26 år, bor i Södertälje och behöver stöd för att börja arbeta eller studera.",
    how: "Vi ordnar samtal i små grupper där du kan säga vad du tycker. Stödet öppnar efter hand.",
    apply:
      "Hör av dig om du vill vara med. Behöver du stöd redan nu kan du kontakta Uppsökarna eller Rehabarenan på Torekällberget.",
    afterwards: "När stödet öppnar får du som har hört av dig veta det först.",
  },
  plain: {
    what: "Vi tar reda på vad unga behöver och bygger upp nytt stöd.",
    forWhom: "Du är 18–26 år och bor i Södertälje.",
    how: "Du kan vara med i en liten grupp och säga vad du tycker.",
    apply: "Ring eller mejla. Behöver du stöd nu kan du kontakta Uppsökarna.",
  },
};
