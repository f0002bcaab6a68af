const longest = 80;
const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text may end an entry's address. */
export function isSlug(text: string): boolean {
  return text.length <= longest && pattern.test(text);
}

/** The end of an address made from a name: lower-case letters a–z, digits and single hyphens, at most 80 signs. */
export function slugOf(name: string): string {
  const plain = name
    .toLocaleLowerCase("sv")
    .replaceAll("æ", "a")
    .replaceAll("ø", "o")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-");
  const slug = trimmed(trimmed(plain).slice(0, longest));
  return slug === "" ? "insats" : slug;
}

/** The slug itself, or the first of `slug-2`, `slug-3` … that nobody has. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const candidate = `${trimmed(slug.slice(0, longest - end.length))}${end}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function trimmed(text: string): string {
  return text.replace(/^-+/, "").replace(/-+$/, "");
}
