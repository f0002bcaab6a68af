import type { BareWork } from "../../../../platform/db/work.ts";
import type { Dispatch } from "../../model/dispatch/dispatch.ts";
import { readAttachments, readDispatches } from "../../store/dispatch.ts";
import { readAddresses } from "../../store/member-addresses.ts";

export { readAddresses, readAttachments, readDispatches };

export async function readDispatch(work: BareWork, id: string): Promise<Dispatch | null> {
  return (await readDispatches(work, id))[0] ?? null;
}
