/** Why the bytes are no SIE file, and what to do. */
export function notSie(first: Uint8Array, lines: number): string {
  const [a = 0, b = 0] = first;
  if (first.length === 0 && lines === 1) return "Filen är tom.";
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return "Filen är sparad som UTF-16. Exportera den på nytt ur ekonomisystemet, eller spara den som UTF-8.";
  if (a === 0x3c)
    return "Filen är ingen SIE-fil av typ 1–4. SIE 5 (XML) läses inte: välj SIE 4 när du exporterar.";
  return "Filen är ingen SIE-fil: ingen rad börjar med en etikett som #FLAGGA, #KONTO eller #VER. Välj SIE 4 när du exporterar.";
}
