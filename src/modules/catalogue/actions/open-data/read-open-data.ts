export { readDescribedPublishers, readShelf, readShelfAddresses } from "../../store/open-data/shelf.ts";
