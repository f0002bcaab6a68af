export { readCommon, readCommons } from "../../store/shared/common.ts";
export { readOffers, readOffersOf } from "../../store/shared/offers.ts";
