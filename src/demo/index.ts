export { addReferrals } from "./add-referrals.ts";
export { addCatalogue } from "./catalogue/add-catalogue.ts";
export { addFinanceRows, financeSteps } from "./finance/add-finance.ts";
export { financeDemo } from "./finance/finance-demo.ts";
export { type DemoParts, type DemoPersons, type DemoStep, loadDemo } from "./load-demo.ts";
export { economistOf } from "./work-as.ts";
