/**
 * The address to go on to after sign-in, only when it is a path of ours: anything that a browser could read as another
 * host (`//host`, `/\host`, a scheme, control characters) leads to the start page instead.
 */
export function ownPath(wanted: string | null | undefined): string {
  if (wanted === null || wanted === undefined || wanted.length > 2000) return "/";
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return "/";
  return URL.canParse(wanted, "https://own.invalid") &&
    new URL(wanted, "https://own.invalid").host === "own.invalid"
    ? wanted
    : "/";
}
