export { addReferrals } from "./add-referrals.ts";
export { type DemoParts, type DemoPersons, type DemoStep, demoSlug, loadDemo } from "./load-demo.ts";
