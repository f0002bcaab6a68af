import fc from "fast-check";

/** One thing that can happen to a file's bytes on the way. Positions are shares of the length, in thousandths. */
export type Fault =
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "overwrite"; readonly at: number; readonly byte: number }
  | { readonly kind: "insert"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "remove"; readonly at: number; readonly length: number }
  | { readonly kind: "repeat"; readonly at: number; readonly length: number };

const at = fc.integer({ min: 0, max: 1000 });
const length = fc.integer({ min: 1, max: 80 });

export const arbitraryFault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at }),
  fc.record({ kind: fc.constant("overwrite" as const), at, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({
    kind: fc.constant("insert" as const),
    at,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant("insert" as const),
    at,
    bytes: fc
      .constantFrom(
        "\n",
        "\r",
        "{",
        "}",
        '"',
        "\\",
        "#VER",
        "\n#TRANS",
        "\n#KSUMMA\n",
        "#",
        " ",
        "\n}\n",
        "\u001a",
      )
      .map((text) => new TextEncoder().encode(text)),
  }),
  fc.record({ kind: fc.constant("remove" as const), at, length }),
  fc.record({ kind: fc.constant("repeat" as const), at, length }),
);

export function spoil(bytes: Uint8Array, faults: readonly Fault[]): Uint8Array {
  return faults.reduce<Uint8Array>((spoilt, fault) => apply(spoilt, fault), bytes);
}

function apply(bytes: Uint8Array, fault: Fault): Uint8Array {
  const place = Math.floor((bytes.length * fault.at) / 1000);
  const before = bytes.subarray(0, place);
  const after = bytes.subarray(place);
  switch (fault.kind) {
    case "cut":
      return before;
    case "overwrite":
      return Uint8Array.from([...before, fault.byte, ...after.subarray(1)]);
    case "insert":
      return Uint8Array.from([...before, ...fault.bytes, ...after]);
    case "remove":
      return Uint8Array.from([...before, ...after.subarray(fault.length)]);
    case "repeat":
      return Uint8Array.from([...before, ...after.subarray(0, fault.length), ...after]);
  }
}
