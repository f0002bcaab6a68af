import { describe, expect, it } from "vitest";
import { meansOf, municipalityIn } from "./open-contact-rules.ts";

describe("a reader who makes contact", () => {
  it("calls, writes or goes to a site, and does none of it by links that stay or share", () => {
    const told = [
      meansOf("tel:+468123", ""),
      meansOf("mailto:mottagning@haninge.example?subject=Stegvis", ""),
      meansOf("https://stegvis.example/start", "noopener external"),
      meansOf("mailto:?subject=Stegvis&body=x", ""),
      meansOf("http://localhost/katalog", ""),
    ];
    expect(told).toEqual(["telefon", "mejl", "webb", null, null]);
  });

  it("is counted in the municipality searched in, on our own pages only", () => {
    const here = "http://x/katalog/insats/a/b";
    const from = (referrer: string) => municipalityIn([here, referrer], "http://x");
    expect(from("http://x/katalog?q=jobb&kommun=0136")).toBe("0136");
    expect(from("http://x/katalog?kommun=0136&kommun=0192")).toBe("");
    expect(from("http://x/katalog?kommun=Haninge")).toBe("");
    expect(from("http://annan/katalog?kommun=0136")).toBe("");
    expect(from("")).toBe("");
  });
});
