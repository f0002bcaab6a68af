export { addReferrals } from "./add-referrals.ts";
export { type DemoParts, type DemoPersons, type DemoStep, loadDemo } from "./load-demo.ts";
