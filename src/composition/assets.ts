import { readFile } from "node:fs/promises";
import path from "node:path";
import { databaseFolder } from "../platform/db/folder.ts";
import type { PageAssets } from "../ui/index.ts";

type Manifest = Pick<PageAssets, "css" | "openCss" | "icon"> & {
  readonly islands: Readonly<Record<string, string | undefined>>;
};

/** Names of the built files from the build's manifest; pages work without them too, only plainer. */
export async function loadAssets(): Promise<{ assets: PageAssets; folder: string }> {
  const folder = path.join(databaseFolder(), "..", "dist", "assets");
  const manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8")) as Manifest;
  const { css, openCss, icon, islands } = manifest;
  const built = (addresses: readonly (string | undefined)[]) =>
    addresses.filter((address) => address !== undefined);
  const scripts = built([islands.main, islands.passkey]);
  return { assets: { css, openCss, icon, scripts, openScripts: built([islands.open]) }, folder };
}
