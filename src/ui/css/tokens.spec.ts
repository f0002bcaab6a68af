import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media (prefers-color-scheme: dark)");

function colours(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/--([\w-]+): (#[\da-f]{6})/g)].map(([, name = "", colour = ""]) => [name, colour]),
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: ReadonlyMap<string, string>, one: string, other: string): number {
  const [bright = 0, dim = 0] = [one, other]
    .map((name) => luminance(theme.get(name) ?? ""))
    .toSorted((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const readable = [
  ["ink", "ground"],
  ["ink", "action-tint"],
  ["ink", "attention-tint"],
  ["ink-muted", "ground"],
  ["action", "ground"],
  ["action", "surface"],
  ["attention", "ground"],
  ["on-action", "action"],
  ["on-action", "action-deep"],
  ["on-band", "band"],
] as const;

describe.each([
  ["light", colours(light)],
  ["dark", colours(dark)],
] as const)("the %s theme", (_, theme) => {
  it.each(readable)("sets %s on %s with at least 7:1", (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(["ground", "surface"])("draws the edges of controls on %s with at least 3:1", (ground) => {
    expect(contrast(theme, "rule-strong", ground)).toBeGreaterThanOrEqual(3);
  });

  it("keeps links and attention readable where the ground is tinted", () => {
    expect(contrast(theme, "action", "action-tint")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, "attention", "attention-tint")).toBeGreaterThanOrEqual(4.5);
  });
});
