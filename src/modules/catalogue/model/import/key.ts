/** What a file says, in the form it is looked up by: letters and digits alone, in lower case. */
export function key(text: string): string {
  return text
    .slice(0, 300)
    .normalize("NFKC")
    .toLocaleLowerCase("sv")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
