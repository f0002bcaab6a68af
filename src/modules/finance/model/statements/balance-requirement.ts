import { own, result, sum } from "./row-layout.ts";

/** Balanskravsutredning (LKBR 11:10): nearly always zero for an association, and part of the annual report all the same. */
export const balanceRequirementLayout = [
  own("result", "Årets resultat enligt resultaträkningen"),
  own("realisedGains", "Avgår samtliga realisationsvinster"),
  own("allowedGains", "Realisationsvinster enligt undantagsmöjlighet"),
  own("allowedLosses", "Realisationsförluster enligt undantagsmöjlighet"),
  own("unrealisedLosses", "Orealiserade förluster i värdepapper"),
  own("reversedLosses", "Återföring av orealiserade förluster i värdepapper"),
  sum("adjustedResult", "Årets resultat efter balanskravsjusteringar", [
    "result",
    "realisedGains",
    "allowedGains",
    "allowedLosses",
    "unrealisedLosses",
    "reversedLosses",
  ]),
  own("reserve", "Reservering till eller användning av resultatreserv"),
  result("balanceRequirementResult", "Balanskravsresultat", ["adjustedResult", "reserve"]),
];
