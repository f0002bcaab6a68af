import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";

/** How to start a browser: its program and what its environment needs besides. */
export interface BrowserBinary {
  readonly executable: string;
  readonly environment: Readonly<Record<string, string>>;
}

const onTheMachine = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that comes with the installation (Linux x64), else one on the machine, else null. */
export async function findBrowser(): Promise<BrowserBinary | null> {
  const unpacked = process.platform === "linux" && process.arch === "x64" ? await unpackedBrowser() : null;
  if (unpacked !== null) return unpacked;
  const executable = onTheMachine.find(existsSync);
  return executable === undefined ? null : { executable, environment: {} };
}

/** Unpacked once per version (2 s, 190 MB), with fonts, and with the few libraries that a bare machine lacks. */
async function unpackedBrowser(): Promise<BrowserBinary | null> {
  const packed = packedFolder();
  if (packed === null) return null;
  const folder = path.join(tmpdir(), `samordna-browser-${userInfo().uid}-${packed.version}`);
  if (!existsSync(folder)) await unpack(packed.folder, folder);
  const executable = path.join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: path.join(folder, "fonts.conf") };
  const candidates = [fonts, { ...fonts, LD_LIBRARY_PATH: path.join(folder, "lib") }];
  const environment = candidates.find((one) => starts(executable, one));
  return environment === undefined ? null : { executable, environment };
}

function packedFolder(): { folder: string; version: string } | null {
  try {
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    const root = entry.slice(0, entry.indexOf(`${path.sep}build${path.sep}`));
    const { version } = createRequire(import.meta.url)(path.join(root, "package.json")) as {
      version: string;
    };
    return { folder: path.join(root, "bin"), version };
  } catch {
    return null;
  }
}

async function unpack(packed: string, folder: string): Promise<void> {
  const part = `${folder}.${process.pid}`;
  mkdirSync(part, { mode: 0o700 });
  for (const name of ["chromium", "fonts.tar", "al2023.tar", "swiftshader.tar"])
    await pipeline(
      createReadStream(path.join(packed, `${name}.br`)),
      createBrotliDecompress({ chunkSize: 2 ** 20 }),
      createWriteStream(path.join(part, name)),
    );
  for (const name of ["fonts.tar", "al2023.tar", "swiftshader.tar"]) {
    execFileSync("tar", ["-xf", path.join(part, name), "-C", part]);
    rmSync(path.join(part, name));
  }
  chmodSync(path.join(part, "chromium"), 0o755);
  writeFileSync(path.join(part, "fonts.conf"), fontSettings(folder));
  if (existsSync(folder)) rmSync(part, { recursive: true });
  else renameSync(part, folder);
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}

function starts(executable: string, environment: Readonly<Record<string, string>>): boolean {
  return spawnSync(executable, ["--version"], { env: { ...process.env, ...environment } }).status === 0;
}
