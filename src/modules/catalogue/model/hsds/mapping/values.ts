/** What every validator takes for an address; an entry that was imported may hold something else. */
export function isEmail(text: string): boolean {
  return /^[\w+-]+(\.[\w+-]+)*@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(text);
}
