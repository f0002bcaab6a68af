import { expect, it } from "vitest";
import { emptyReaderText, textsNamed } from "./entry-content.ts";
import { fingerprintOf } from "./fingerprint.ts";

it("is the same for the same words, in whatever order they were stored and however they came to be", () => {
  const texts = {
    ...textsNamed("Stegvis"),
    tracks: { a: { name: "A", forWhom: "" }, b: { name: "B", forWhom: "" } },
  };
  const turned = { ...texts, tracks: { b: texts.tracks.b, a: texts.tracks.a } };
  expect(fingerprintOf(turned)).toBe(fingerprintOf(texts));
  expect(fingerprintOf({ ...texts, origin: "machine", basedOn: "x" })).toBe(fingerprintOf(texts));
  expect(fingerprintOf(texts)).toMatch(/^[0-9a-f]{16}$/);
});

it("is another when a word changes, moves to another field or a version is added", () => {
  const texts = textsNamed("Stegvis");
  const standard = { ...emptyReaderText, what: "Du arbetstränar." };
  const all = [
    texts,
    { ...texts, name: "Stegvist" },
    { ...texts, standard },
    { ...texts, plain: standard },
    { ...texts, easyRead: standard },
    { ...texts, standard: { ...emptyReaderText, how: "Du arbetstränar." } },
    { ...texts, tracks: { a: { name: "A", forWhom: "" } } },
  ];
  expect(new Set(all.map(fingerprintOf)).size).toBe(all.length);
});
