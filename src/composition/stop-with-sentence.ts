/** Ends the process with sentences instead of a stack trace. */
export function stopWithSentence(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
