import { expect, it } from "vitest";
import { voiceFor } from "./open-speak.ts";

const voices = [
  { lang: "sv-SE", localService: false },
  { lang: "sv_SE", localService: true },
  { lang: "ar-EG", localService: false },
  { lang: "fil-PH", localService: true },
];

it("reads with a voice of the machine itself, in the text's own language or not at all", () => {
  expect(voiceFor(voices, "sv")).toBe(voices[1]);
  expect(voiceFor(voices, "ar")).toBeUndefined();
  expect(voiceFor(voices, "fi")).toBeUndefined();
  expect(voiceFor([], "sv")).toBeUndefined();
});
