// The load, in a process of its own: some connections that each send the next request when the last has been answered.
// Reads what to send as JSON on standard input and answers with what it measured.
import http from "node:http";
import { text } from "node:stream/consumers";

export type Send = { readonly method: "GET" | "POST"; readonly path: string; readonly body?: string };
export type Lane = { readonly headers: Readonly<Record<string, string>>; readonly sends: readonly Send[] };
export type Load = {
  readonly port: number;
  readonly milliseconds: number;
  readonly once: boolean;
  readonly lanes: readonly Lane[];
};
export type Measured = {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
  /** How far each lane came in its list. */
  readonly used: readonly number[];
  readonly statuses: Readonly<Record<string, number>>;
};

async function measure(load: Load): Promise<Measured> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: load.lanes.length });
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const began = performance.now();
  const used = await Promise.all(
    load.lanes.map(async (lane) => {
      let at = 0;
      while (performance.now() - began < load.milliseconds) {
        const send = lane.sends[load.once ? at : at % lane.sends.length];
        if (send === undefined) break;
        at++;
        const sent = performance.now();
        const status = await one(agent, load.port, lane.headers, send);
        times.push(performance.now() - sent);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
      return at;
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: times.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    count: times.length,
    used,
    statuses,
  };
}

function one(agent: http.Agent, port: number, headers: Lane["headers"], send: Send): Promise<number> {
  return new Promise((resolve, reject) => {
    const form =
      send.body === undefined
        ? {}
        : {
            "content-type": "application/x-www-form-urlencoded",
            "content-length": Buffer.byteLength(send.body),
          };
    const request = http.request({
      agent,
      port,
      host: "127.0.0.1",
      method: send.method,
      path: send.path,
      headers: { ...headers, ...form },
    });
    request.on("response", (response) => {
      response.on("error", reject);
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.resume();
    });
    request.on("error", reject);
    request.end(send.body);
  });
}

if (process.argv[1] === import.meta.filename) {
  const load = JSON.parse(await text(process.stdin)) as Load;
  process.stdout.write(JSON.stringify(await measure(load)));
}
