import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { checkUpload } from "./check-upload.ts";

const given = z
  .object({
    bytes: z.instanceof(Uint8Array),
    limits: z.object({ cells: z.number(), office: z.number(), csv: z.number() }),
  })
  .parse(workerData);

parentPort?.postMessage(checkUpload(given.bytes, given.limits));
