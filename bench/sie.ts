// `node bench/sie.ts`: rows of a SIE file per second through the parser, beside the same file read and split in plain code.
import { execFileSync } from "node:child_process";
import { createReadStream, createWriteStream, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { SieParser } from "../src/platform/files/sie/index.ts";

const file = process.argv[2] ?? path.join(tmpdir(), `samordna-bench-${process.pid}.se`);
const rounds = 5;

/** Vouchers of ten rows each, with objects, dates and texts, as a municipality's program writes them. */
function* lines(rows: number): Generator<string> {
  yield '#FLAGGA 0\r\n#PROGRAM "Mätning" 1\r\n#FORMAT PC8\r\n#SIETYP 4\r\n#FNAMN "Förbundet"\r\n#RAR 0 20170101 20171231\r\n';
  for (let account = 1000; account < 9000; account += 10)
    yield `#KONTO ${account} "Konto för ${account}"\r\n`;
  for (let voucher = 0; voucher * 10 < rows; voucher++) {
    const day = `2017${String((voucher % 12) + 1).padStart(2, "0")}${String((voucher % 28) + 1).padStart(2, "0")}`;
    const written = Array.from({ length: 10 }, (_, row) => {
      const account = 1000 + ((voucher * 7 + row * 410) % 800) * 10;
      const amount = ((voucher % 9000) + 100.25) * (row % 2 === 0 ? 1 : -1);
      return `   #TRANS ${account} {1 "${voucher % 40}" 6 "${row}"} ${amount.toFixed(2)} ${day} "Lön och köp ${row}"\r\n`;
    });
    yield `#VER A ${voucher} ${day} "Leverantörsfaktura"\r\n{\r\n${written.join("")}}\r\n`;
  }
}

async function parse(): Promise<number> {
  const parser = new SieParser();
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 16 })) parser.write(chunk as Buffer);
  return parser.end().transactions;
}

async function plain(): Promise<number> {
  let fields = 0;
  const reader = createInterface({
    input: createReadStream(file, "latin1"),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of reader) fields += line.split(" ").length;
  return fields;
}

/** The quickest plain code found: whole pieces of text split at once, without a reader of lines between. */
async function quickestPlain(): Promise<number> {
  let fields = 0;
  let rest = "";
  for await (const chunk of createReadStream(file, { encoding: "latin1", highWaterMark: 1 << 16 })) {
    const split = (rest + String(chunk)).split("\r\n");
    rest = split.pop() ?? "";
    for (const line of split) fields += line.split(" ").length;
  }
  return fields;
}

async function time(work: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** In megabytes, of a process that does nothing else. */
function memory(): string {
  return execFileSync(process.execPath, [import.meta.filename, file], { encoding: "utf8" }).trim();
}

async function measure(): Promise<void> {
  for (const rows of [100_000, 1_000_000]) {
    await pipeline(Readable.from(lines(rows), { encoding: "latin1" }), createWriteStream(file, "latin1"));
    const taken = { parser: [] as number[], plain: [] as number[], quickest: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      taken.parser.push(await time(parse));
      taken.plain.push(await time(plain));
      taken.quickest.push(await time(quickestPlain));
    }
    const best = (times: readonly number[]) => Math.min(...times);
    console.log(
      `${rows} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB: parser ${best(taken.parser).toFixed(0)} ms ` +
        `(rss ${memory()} MB), lines read and split ${best(taken.plain).toFixed(0)} ms ` +
        `(ratio ${(best(taken.plain) / best(taken.parser)).toFixed(2)}), quickest plain code ${best(taken.quickest).toFixed(0)} ms ` +
        `(ratio ${(best(taken.quickest) / best(taken.parser)).toFixed(2)})`,
    );
  }
}

if (process.argv[2] === undefined) {
  try {
    await measure();
  } finally {
    rmSync(file, { force: true });
  }
} else {
  await parse();
  console.log((process.memoryUsage.rss() / 1e6).toFixed(0));
}
