// Builds dist/server (main, command line and the thread that checks documents, packages left outside) and dist/assets
// (islands, styles, fonts) with a manifest of the assets' addresses. Made beside and moved into place, so that a broken build leaves the old one whole.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build } from "vite";
import { dist, root } from "./launch/paths.mjs";

const part = join(dist, `.part-${process.pid}`);
const common = {
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "hono/jsx" } },
};

async function buildServer() {
  const entries = {
    main: join(root, "src/main.ts"),
    cli: join(root, "src/cli.ts"),
    "check-worker": join(root, "src/modules/document-check/actions/check-worker.ts"),
  };
  await build({
    ...common,
    build: {
      ssr: true,
      outDir: join(part, "server"),
      target: "node24",
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: entries,
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
}

async function buildAssets() {
  const folder = join(root, "src/islands");
  const islands = existsSync(folder)
    ? readdirSync(folder).filter((name) => /\.ts$/.test(name) && !/\.(spec|d)\.ts$/.test(name))
    : [];
  const input = Object.fromEntries(islands.map((name) => [basename(name, ".ts"), join(folder, name)]));
  await build({
    ...common,
    base: "/assets/",
    build: {
      outDir: join(part, "assets"),
      assetsDir: "",
      manifest: "vite.json",
      // A strict Content-Security-Policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: false,
      target: "es2022",
      rolldownOptions: {
        input: {
          ...input,
          styles: join(root, "src/ui/css/index.css"),
          "open-styles": join(root, "src/ui/css/open/index.css"),
        },
        output: {
          entryFileNames: "[name]-[hash].js",
          chunkFileNames: "[name]-[hash].js",
          assetFileNames: "[name]-[hash][extname]",
        },
      },
    },
  });
}

/** Gives `{ css, scripts, icon, islands }`: addresses under /assets/; `islands` finds one by its file's name. */
function writeManifest() {
  const folder = join(part, "assets");
  const built = Object.entries(JSON.parse(readFileSync(join(folder, "vite.json"), "utf8")));
  const address = (file) => `/assets/${file}`;
  const islands = built.filter(([source, chunk]) => chunk.isEntry && source.startsWith("src/islands/"));
  const styles = (sheet) =>
    built.filter(([source]) => source === sheet).map(([, chunk]) => address(chunk.file));
  const manifest = {
    css: styles("src/ui/css/index.css"),
    openCss: styles("src/ui/css/open/index.css"),
    scripts: islands.map(([, chunk]) => address(chunk.file)).sort(),
    icon: address(copyIcon(folder)),
    islands: Object.fromEntries(
      islands.map(([source, chunk]) => [basename(source, ".ts"), address(chunk.file)]),
    ),
  };
  rmSync(join(folder, "vite.json"));
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function copyIcon(folder) {
  const bytes = readFileSync(join(root, "src/ui/favicon.svg"));
  const name = `favicon-${createHash("sha256").update(bytes).digest("base64url").slice(0, 8)}.svg`;
  writeFileSync(join(folder, name), bytes);
  return name;
}

function moveIntoPlace(name) {
  rmSync(join(dist, name), { recursive: true, force: true });
  renameSync(join(part, name), join(dist, name));
}

mkdirSync(part, { recursive: true });
try {
  await buildServer();
  await buildAssets();
  writeManifest();
  for (const name of ["server", "assets"]) moveIntoPlace(name);
} finally {
  rmSync(part, { recursive: true, force: true });
}
