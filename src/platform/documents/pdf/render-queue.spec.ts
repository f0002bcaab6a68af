import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { RenderQueue } from "./render-queue.ts";

const LIMITS = { rendersPerWorker: 10, milliseconds: 5_000, idleMilliseconds: 60_000 };
/** A process that does what its job's source says. */
const PROCESS = `
process.on("disconnect", () => process.exit(0));
process.on("message", ({ source }) => {
  if (source === "throw") throw new Error("no compiler");
  if (source === "exit") process.exit(3);
  if (source === "hang") for (;;);
  process.send({ pdf: new Uint8Array([1]) }, () => {
    if (source === "die later") process.exit(0);
  });
});`;

describe("RenderQueue", () => {
  it("tells that the process stopped, and starts another for the next document", async () => {
    const queue = new RenderQueue(LIMITS, PROCESS);
    expect(await queue.render("throw", "{}")).toEqual({
      ok: false,
      refusal: { code: "rendererStopped", reason: "exit code 1" },
    });
    expect(await queue.render("exit", "{}")).toEqual({
      ok: false,
      refusal: { code: "rendererStopped", reason: "exit code 3" },
    });
    expect((await queue.render("work", "{}")).ok).toBe(true);
    await queue.close();
  });

  it("hands nothing to a process that died while it waited", async () => {
    const queue = new RenderQueue(LIMITS, PROCESS);
    expect((await queue.render("die later", "{}")).ok).toBe(true);
    await wait(500);
    expect((await queue.render("work", "{}")).ok).toBe(true);
    await queue.close();
  });

  it("kills what takes too long, and works again afterwards", async () => {
    const queue = new RenderQueue({ ...LIMITS, milliseconds: 500 }, PROCESS);
    expect(await queue.render("hang", "{}")).toEqual({
      ok: false,
      refusal: { code: "renderTimeExceeded", milliseconds: 500 },
    });
    await queue.close();
  });

  it("gives the memory back when it rests", async () => {
    const queue = new RenderQueue({ ...LIMITS, idleMilliseconds: 20 }, PROCESS);
    expect((await queue.render("work", "{}")).ok).toBe(true);
    await wait(200);
    expect((await queue.render("work", "{}")).ok).toBe(true);
    await queue.close();
  });
});
