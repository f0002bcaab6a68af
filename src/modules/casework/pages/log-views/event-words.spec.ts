import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { eventWords } from "./event-words.ts";

const actions = path.resolve(import.meta.dirname, "../../actions");

it("has words for every event that casework writes", () => {
  const events = readdirSync(actions, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".spec.ts"))
    .flatMap((name) => [
      ...readFileSync(path.join(actions, name), "utf8").matchAll(/event: "([a-zA-Z]+\.[a-zA-Z]+)"/g),
    ])
    .map(([, event = ""]) => event);
  expect(events.length).toBeGreaterThan(20);
  expect(events.filter((event) => eventWords(event) === event)).toEqual([]);
});
