import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readForm } from "./sent-form.ts";

const sent = (body: FormData | URLSearchParams) =>
  readForm(new Request("http://localhost/", { method: "POST", body }));

describe("a form as sent", () => {
  it("keeps what was typed, line ends as the program's, without what no person types", async () => {
    const form = await sent(new URLSearchParams({ note: "rad 1\r\nrad\u0000 2", csrf: "t" }));
    expect(form.value("note")).toBe("rad 1\nrad 2");
    expect(form.value("missing")).toBe("");
    expect([...form.typed]).toEqual([["note", ["rad 1\nrad 2"]]]);
  });

  it("gives a repeated field as a list", async () => {
    const form = await sent(
      new URLSearchParams([
        ["kind", "a"],
        ["kind", "b"],
      ]),
    );
    expect(form.values("kind")).toEqual(["a", "b"]);
    expect(form.parse(z.object({ kind: z.array(z.string()) }))).toEqual({
      ok: true,
      value: { kind: ["a", "b"] },
    });
  });

  it("gives files that hold something, whole", async () => {
    const body = new FormData();
    body.append("file", new File([new Uint8Array([0, 1, 255])], "intyg.pdf", { type: "application/pdf" }));
    body.append("file", new File([], ""));
    const [file, ...more] = (await sent(body)).files("file");
    expect(more).toEqual([]);
    expect(file).toEqual({
      name: "intyg.pdf",
      mediaType: "application/pdf",
      bytes: new Uint8Array([0, 1, 255]),
    });
  });

  it("tells all faults at once, the first of each field", async () => {
    const form = await sent(new URLSearchParams({ year: "x", name: "" }));
    const schema = z.object({
      year: z.string().regex(/^\d{4}$/, "Skriv året med fyra siffror."),
      name: z.string().min(1, "Skriv ett namn.").min(2, "Skriv ett längre namn."),
    });
    expect(form.parse(schema)).toEqual({
      ok: false,
      faults: new Map([
        ["year", "Skriv året med fyra siffror."],
        ["name", "Skriv ett namn."],
      ]),
    });
  });

  it("speaks Swedish also where the schema has no words", async () => {
    const form = await sent(
      new URLSearchParams([
        ["name", "a"],
        ["name", "b"],
      ]),
    );
    expect(form.parse(z.object({ name: z.string(), sex: z.enum(["woman", "man"]) }))).toEqual({
      ok: false,
      faults: new Map([
        ["name", "Uppgiften går inte att läsa. Fyll i den på nytt."],
        ["sex", "Uppgiften går inte att läsa. Fyll i den på nytt."],
      ]),
    });
  });

  it("takes no field for a property of every object", async () => {
    const forged = await sent(new URLSearchParams([["__proto__", "1"]]));
    expect(forged.parse(z.object({ isAdmin: z.string().optional() }))).toEqual({ ok: true, value: {} });
  });
});
