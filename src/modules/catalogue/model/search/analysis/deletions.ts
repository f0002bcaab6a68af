/** Letters at the beginning of a word in which a fault is looked for; a fault after them changes nothing of what is compared. */
const looked = 8;

/**
 * The word and what is left of it when one letter is taken away, or two in a long one, as numbers. Two words with a wrong, a
 * missing, a superfluous or two swapped letters share at least one.
 */
export function deletionsOf(key: string): readonly number[] {
  const begin = key.slice(0, looked);
  const found = new Set([begin]);
  let last = [begin];
  for (let round = 0; round < faultsAllowed(key); round += 1) {
    last = last.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)));
    for (const text of last) found.add(text);
  }
  return [...new Set([...found].map(numberOf))];
}

/** 0 in the shortest words, where any fault gives another word. */
export function faultsAllowed(key: string): 0 | 1 | 2 {
  if (key.length < 4) return 0;
  return key.length < 7 ? 1 : 2;
}

/** FNV-1a, 32 bits, signed as PostgreSQL's integer. Two texts may get the same number: the spelling is compared afterwards. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}
