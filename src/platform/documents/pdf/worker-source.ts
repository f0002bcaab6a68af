/**
 * The process that compiles, as plain source: started with `-e`, it needs no file of its own and so works bundled and
 * unbundled alike. It answers `{ pdf }` or `{ messages }`, and ends when the one that started it does.
 *
 * The workspace is a folder that does not exist, so a template can read the data it is given and nothing else.
 * PDF/UA-1 forbids a sign that no font can show; such signs are replaced rather than losing the whole document to them.
 */
export const WORKER_SOURCE = String.raw`
const { createRequire } = require("node:module");
const { resolve } = require("node:path");
const { NodeCompiler } = createRequire(process.argv[1])("@myriaddreamin/typst-ts-node-compiler");

const WORKSPACE = resolve("/samordna-no-such-folder");
const REPLACEMENT = "\u25a1";
const MISSING_SIGN = /the text .?"((?:[^"\\]|\\.)+)".? could not be displayed/g;
const MESSAGE = /message: "((?:[^"\\]|\\.)*)"/g;
const compiler = NodeCompiler.create({ workspace: WORKSPACE });

process.on("disconnect", () => process.exit(0));
process.on("message", ({ source, data }) => {
  const answer = compileReadable(source, data);
  compiler.evictCache(0);
  process.send(answer);
});

function compileReadable(source, data) {
  for (let round = 0; ; round++) {
    const answer = compile(source, data);
    if (answer.pdf || round === 4) return answer;
    const readable = withoutSigns(data, answer.missing);
    if (readable === data) return answer;
    data = readable;
  }
}

function compile(source, data) {
  compiler.mapShadow(resolve(WORKSPACE, "data.json"), Buffer.from(data));
  const compiled = compiler.compile({ mainFileContent: source, resetRead: true });
  if (!compiled.result) {
    const fault = compiled.takeError() ?? compiled.takeDiagnostics();
    return { messages: (fault?.shortDiagnostics ?? []).map((one) => one.message), missing: [] };
  }
  try {
    return { pdf: new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: "ua-1" })) };
  } catch (fault) {
    const text = String(fault.message);
    const messages = [...new Set([...text.matchAll(MESSAGE)].map((match) => unescaped(match[1])))];
    const missing = messages.flatMap((message) => [...message.matchAll(MISSING_SIGN)].map((match) => unescaped(match[1])));
    return { messages: messages.length > 0 ? messages : [text], missing };
  }
}

function withoutSigns(data, signs) {
  return signs
    .filter((sign) => /^[^\x00-\x7f]+$/.test(sign) && sign !== REPLACEMENT)
    .reduce((text, sign) => text.replaceAll(sign, REPLACEMENT), data);
}

function unescaped(text) {
  return text.replaceAll(/\\u\{([0-9a-f]+)\}|\\(.)/g, (_, code, sign) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : sign,
  );
}
`;
