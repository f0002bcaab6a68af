// People as they come: some who each ask once a second, and a crowd that asks all at once.
import { setTimeout as sleep } from "node:timers/promises";

export type Crowd = {
  /** Milliseconds until an answer was read. */
  readonly p50: number;
  readonly p99: number;
  /** Seconds from the first question to the last answer. */
  readonly seconds: number;
  readonly statuses: Readonly<Record<string, number>>;
};

/** `askers` who each ask once a second, spread over the second. */
export async function paced(
  port: number,
  paths: readonly string[],
  askers: number,
  seconds: number,
): Promise<Crowd> {
  const count = askers * seconds;
  return await asked(port, paths.slice(0, count), (number) => sleep((1000 * number) / askers));
}

export async function burst(port: number, paths: readonly string[]): Promise<Crowd> {
  return await asked(port, paths, async () => undefined);
}

async function asked(
  port: number,
  paths: readonly string[],
  wait: (number: number) => Promise<unknown>,
): Promise<Crowd> {
  const [times, statuses]: [number[], Record<string, number>] = [[], {}];
  const began = performance.now();
  await Promise.all(
    paths.map(async (path, number) => {
      await wait(number);
      const sent = performance.now();
      const status = await fetch(`http://127.0.0.1:${port}${path}`).then(
        async (answer) => {
          await answer.arrayBuffer();
          return String(answer.status);
        },
        () => "no answer",
      );
      times.push(performance.now() - sent);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), seconds: (performance.now() - began) / 1000, statuses };
}
