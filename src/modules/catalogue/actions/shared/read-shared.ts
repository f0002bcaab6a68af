export { readCommon, readCommons } from "../../store/shared/common.ts";
export { readOffers } from "../../store/shared/offers.ts";
