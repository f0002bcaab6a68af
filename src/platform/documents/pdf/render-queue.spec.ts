import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { RenderQueue } from "./render-queue.ts";

const LIMITS = { rendersPerWorker: 10, milliseconds: 5_000 };
/** A thread that does what its job's source says. */
const THREAD = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ source }) => {
  if (source === "throw") throw new Error("no compiler");
  if (source === "exit") process.exit(3);
  parentPort.postMessage({ pdf: new Uint8Array([1]) });
  if (source === "die later") process.exit(0);
});`;

describe("RenderQueue", () => {
  it("tells that the thread stopped, and starts another for the next document", async () => {
    const queue = new RenderQueue(LIMITS, THREAD);
    expect(await queue.render("throw", "{}")).toEqual({
      ok: false,
      refusal: { code: "rendererStopped", reason: "Error: no compiler" },
    });
    expect(await queue.render("exit", "{}")).toEqual({
      ok: false,
      refusal: { code: "rendererStopped", reason: "exit code 3" },
    });
    expect((await queue.render("work", "{}")).ok).toBe(true);
    await queue.close();
  });

  it("hands nothing to a thread that died while it waited", async () => {
    const queue = new RenderQueue(LIMITS, THREAD);
    expect((await queue.render("die later", "{}")).ok).toBe(true);
    await wait(500);
    expect((await queue.render("work", "{}")).ok).toBe(true);
    await queue.close();
  });
});
