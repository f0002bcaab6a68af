export { readPublisher } from "../../store/reading/publisher.ts";
