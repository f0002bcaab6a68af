/** Progress goes to stderr, so that a command's own output stands alone on stdout. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Shows `text` with the seconds gone while `work` runs (one line that is rewritten on a terminal), then the time it took. */
export async function withProgress(text, work) {
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) / 1000);
  const terminal = process.stderr.isTTY === true;
  if (!terminal) say(`${text} …`);
  const draw = () => process.stderr.write(`\r${text} … ${seconds()} s`);
  const timer = terminal ? setInterval(draw, 500) : undefined;
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (terminal) process.stderr.write(`\r\x1b[K${text}: klart på ${seconds()} s\n`);
  }
}
