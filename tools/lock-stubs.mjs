// Completes package-lock.json. A registry that lacks another platform's optional package makes npm leave it out of the
// lock, and `npm ci` then refuses the lock on every machine. Each is added as a stub (version, os, cpu, libc, no
// checksum): npm then skips it here and fetches it where it fits. Run after every change of dependencies; --check only tells.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./launch/paths.mjs";

const file = join(root, "package-lock.json");
const systems = "android darwin freebsd win32 linux openharmony openbsd netbsd sunos aix".split(" ");
const processors = "arm64 x64 ia32 arm riscv64 s390x ppc64 loong64 wasm32 mips64el".split(" ");

/** Where Node would look for `name` required by the package at `place`, nearest first. */
function placesOf(name, place) {
  const places = [`${place === "" ? "" : `${place}/`}node_modules/${name}`];
  for (let at = place; at !== ""; ) {
    const cut = at.lastIndexOf("/node_modules/");
    at = cut < 0 ? "" : at.slice(0, cut);
    places.push(`${at === "" ? "" : `${at}/`}node_modules/${name}`);
  }
  return places;
}

function processorOf(name) {
  const named = processors.find((one) => new RegExp(`[-.]${one}(?![a-z0-9])`).test(name));
  return named ?? (/arm-|eabi|armv7/.test(name) ? "arm" : undefined);
}

function libcOf(name) {
  if (name.includes("musl")) return "musl";
  return name.includes("gnu") ? "glibc" : undefined;
}

function stubOf(name, range, dependant) {
  const os = systems.find((one) => name.includes(one));
  const cpu = processorOf(name);
  const libc = libcOf(name);
  if (os === undefined && cpu === undefined)
    throw new Error(`${name} names no platform: a stub of it would be fetched everywhere`);
  return {
    version: range.replace(/^[\^~]/, ""),
    optional: true,
    ...(dependant.dev ? { dev: true } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  };
}

/** The stubs that `packages` lacks, by place. */
export function missingStubs(packages) {
  const stubs = {};
  for (const [place, found] of Object.entries(packages))
    for (const [name, range] of Object.entries(found.optionalDependencies ?? {}))
      if (!placesOf(name, place).some((one) => one in packages || one in stubs))
        stubs[`node_modules/${name}`] = stubOf(name, range, found);
  return stubs;
}

/** Addresses would tie the lock to one registry; checksums alone prove what is fetched. */
export function withoutAddresses(packages) {
  return Object.fromEntries(
    Object.entries(packages).map(([place, { resolved, ...rest }]) => [
      place,
      resolved?.startsWith("http") === false ? { ...rest, resolved } : rest,
    ]),
  );
}

const lock = JSON.parse(readFileSync(file, "utf8"));
const stubs = missingStubs(lock.packages);
const all = Object.entries({ ...withoutAddresses(lock.packages), ...stubs }).sort(([a], [b]) =>
  a.localeCompare(b, "en"),
);
const text = `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`;

if (process.argv.includes("--check")) {
  if (text !== readFileSync(file, "utf8")) {
    console.error("package-lock.json is not complete. Run: node tools/lock-stubs.mjs");
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, text);
  for (const place of Object.keys(stubs)) console.log(`stub: ${place}`);
}
