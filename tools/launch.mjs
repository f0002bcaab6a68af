// The one way in for `npm start`, `npm test`, `npm run bench` and `npm run samordna`. It and tools/launch/ run on the
// host's own Node (20 or newer) with nothing installed; all else runs on the Node 24 that the installation brings.
import { ensureBuilt } from "./launch/built.mjs";
import { ensureInstalled } from "./launch/installed.mjs";
import { productNode } from "./launch/product-node.mjs";
import { runCommand, runServer } from "./launch/run.mjs";
import { say } from "./launch/say.mjs";

const commands = {
  serve: (rest) => runServer(["dist/server/main.mjs", ...rest], ensureBuilt),
  cli: (rest) => runCommand(["dist/server/cli.mjs", ...rest], ensureBuilt),
  test: (rest) => runCommand(["tools/test.ts", ...rest]),
  bench: (rest) => runCommand(["bench/run.ts", ...rest], ensureBuilt),
};

const [command = "", ...rest] = process.argv.slice(2);
const run = commands[command];
if (run === undefined) {
  say(`Okänt kommando: ${command}. Välj ett av ${Object.keys(commands).join(", ")}.`);
  process.exitCode = 2;
} else {
  process.exitCode = (await ensureInstalled()) && productNode() !== null ? await run(rest) : 1;
}
