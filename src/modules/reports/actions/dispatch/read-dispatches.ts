import type { BareWork } from "../../../../platform/db/work.ts";
import type { Dispatch } from "../../model/dispatch/dispatch.ts";
import { readAddresses, readAttachments, readDispatches } from "../../store/dispatch.ts";

export { readAddresses, readAttachments, readDispatches };

export async function readDispatch(work: BareWork, id: string): Promise<Dispatch | null> {
  return (await readDispatches(work)).find((one) => one.id === id) ?? null;
}
