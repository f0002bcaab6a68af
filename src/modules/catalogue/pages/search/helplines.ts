/** National numbers that anyone may call to be led right, as the agencies publish them. */
export const helplines = [
  { agency: "employmentService", name: "", phone: "0771-416 416", dial: "+46771416416" },
  { agency: "socialInsuranceAgency", name: "", phone: "0771-524 524", dial: "+46771524524" },
  { agency: null, name: "1177 Vårdguiden", phone: "1177", dial: "1177" },
] as const;
