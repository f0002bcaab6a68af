export { readPublished as readShown } from "../../store/published.ts";
