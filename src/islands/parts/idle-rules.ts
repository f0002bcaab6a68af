/** Seconds before the end of the session when the warning comes; WCAG 2.2.1 asks for at least 20. */
export const warningSeconds = 120;

export type IdleStage =
  | { readonly kind: "working" }
  | { readonly kind: "warn"; readonly minutesLeft: number }
  | { readonly kind: "ended" };

/** Where one is on the way to being signed out; times in milliseconds, the session's length in seconds. */
export function idleStage(now: number, activeAt: number, idleSeconds: number): IdleStage {
  const left = idleSeconds - (now - activeAt) / 1000;
  if (left <= 0) {
    return { kind: "ended" };
  }
  return left > Math.min(warningSeconds, idleSeconds / 2)
    ? { kind: "working" }
    : { kind: "warn", minutesLeft: Math.max(1, Math.ceil(left / 60)) };
}

export function idleSentence(stage: IdleStage): string {
  if (stage.kind === "ended") {
    return "Du är utloggad, eftersom du inte har gjort något på en stund. Utkast som gick att spara finns kvar när du loggar in igen.";
  }
  return stage.kind === "warn"
    ? `Du loggas ut om ungefär ${stage.minutesLeft === 1 ? "en minut" : `${stage.minutesLeft} minuter`}. Det du har skrivit sparas som utkast.`
    : "";
}

/** Milliseconds between two requests that keep the session alive while one types. */
export function keepAliveInterval(idleSeconds: number): number {
  return (idleSeconds * 1000) / 4;
}
