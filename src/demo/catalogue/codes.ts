/** SCB's codes of the municipalities that the demo's entries name. */
export const code = {
  haninge: "0136",
  nynashamn: "0192",
  tyreso: "0138",
  sodertalje: "0181",
  taby: "0160",
  osteraker: "0117",
  varmdo: "0120",
  nacka: "0182",
  huddinge: "0126",
  botkyrka: "0127",
  salem: "0128",
  stockholm: "0180",
} as const;

export const ostraSodertorn = [code.haninge, code.nynashamn, code.tyreso];
export const sodraRoslagen = [code.taby, code.osteraker];
export const varmdoNacka = [code.varmdo, code.nacka];

export const fourAgencies = ["municipality", "employmentService", "socialInsuranceAgency", "region"];
export const adults = [{ ages: [16, 64] }] as const;
