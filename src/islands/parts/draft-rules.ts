/** Milliseconds from the first change to the saving of the draft. */
export const draftDelay = 4000;

export function shouldSave(now: number, changedAt: number | undefined): boolean {
  return changedAt !== undefined && now - changedAt >= draftDelay;
}

/** What a draft holds: the form's texts and its token, never its files. */
export function draftFields(entries: Iterable<readonly [string, FormDataEntryValue]>): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of entries) {
    if (typeof value === "string") {
      fields.append(name, value);
    }
  }
  return fields;
}

export function draftSentence(saved: boolean, time: string): string {
  return saved
    ? `Utkastet är sparat ${time}`
    : `Utkastet kunde inte sparas ${time}. Det du har skrivit finns kvar här på sidan.`;
}
