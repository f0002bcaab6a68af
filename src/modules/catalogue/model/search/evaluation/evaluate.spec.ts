import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysSince } from "../day-number.ts";
import { emptySearch } from "../empty-search.ts";
import { filterCode } from "../filter-code.ts";
import type { SearchQuery } from "../search-query.ts";
import { packFree, packShard } from "../shard.ts";
import type { Shard } from "./documents.ts";
import { openDocuments } from "./documents.ts";
import { evaluate } from "./evaluate.ts";
import type { Material, Posting } from "./material.ts";
import { openPosting } from "./material.ts";

const codes = [
  ...["0136", "0138", "0192"].map((code) => filterCode("municipalities", code)),
  ...["coaching", "health"].map((code) => filterCode("kinds", code)),
  ...["self", "official"].map((code) => filterCode("ways", code)),
];
const document = fc.record({
  codes: fc.uniqueArray(fc.nat(codes.length - 1)),
  ageFrom: fc.option(fc.integer({ min: 0, max: 40 })),
  ageTo: fc.option(fc.integer({ min: 41, max: 100 })),
  free: fc.option(fc.nat(400)),
  order: fc.nat(5),
  from: fc.constantFrom("2026-01-01", "2026-06-01"),
  until: fc.constantFrom(null, "2026-02-01", "2026-12-31"),
});
const shards = fc.array(fc.array(document, { maxLength: 8 }), { minLength: 1, maxLength: 3 }).map((all) =>
  all.map((documents, index): Shard => {
    const placed = documents.map((one, position) => ({ ...one, position }));
    return {
      ...{ associationId: `forbund-${index}`, codes },
      ...{ documents: packShard(placed, codes.length), free: packFree(placed) },
    };
  }),
);
const query: fc.Arbitrary<SearchQuery> = fc
  .record({
    municipalities: fc.subarray(["0136", "0138", "9999"]),
    kinds: fc.subarray(["coaching", "health", "unknown"]),
    ways: fc.subarray(["self"]),
    age: fc.option(fc.integer({ min: 0, max: 120 })),
    onlyFree: fc.boolean(),
  })
  .map((chosen) => ({ ...emptySearch, ...chosen, perPage: 100 }));
const postings = fc.array(
  fc.record({
    associationId: fc.constantFrom("forbund-0", "forbund-1", "forbund-9"),
    key: fc.constantFrom("arbet", "stod"),
    standing: fc.uniqueArray(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 65_535 })), {
      selector: ([position]) => position,
    }),
  }),
);
const concepts = [
  { typed: "arbete", expansions: [{ keys: ["arbet"], weight: 1 }] },
  { typed: "arbetsstöd", expansions: [{ keys: ["arbet", "stod"], weight: 0.7 }] },
];
const material: fc.Arbitrary<Material> = fc
  .record({ shards, postings, query, asks: fc.boolean() })
  .map(({ asks, ...rest }) => {
    const documents = openDocuments(rest.shards);
    return {
      ...{ documents, query: rest.query, concepts: asks ? concepts : [] },
      reach: { within: null, offeredIn: new Map() },
      postings: opened(documents, rest.shards, rest.postings),
      today: daysSince("2026-03-05"),
    };
  });

type Standing = typeof postings extends fc.Arbitrary<infer T> ? T : never;

function opened(
  documents: Material["documents"],
  all: readonly Shard[],
  standing: Standing,
): Map<string, Posting> {
  const lists = standing
    .map(({ standing: places, ...same }) => ({ ...same, list: packed(places) }))
    .filter(({ list, associationId }) => fits(all, associationId, list));
  return new Map(
    [...Map.groupBy(lists, ({ key }) => key)].map(([key, own]) => [
      key,
      openPosting(
        documents,
        own.map(
          ({ associationId, list }) => [documents.associationIds.indexOf(associationId), list] as const,
        ),
      ),
    ]),
  );
}

function packed(standing: readonly (readonly [number, number])[]): Buffer {
  const bytes = Buffer.alloc(4 * standing.length);
  standing.forEach(([position, weight], index) => {
    bytes.writeUInt16BE(position, 4 * index);
    bytes.writeUInt16BE(weight, 4 * index + 2);
  });
  return bytes;
}

/** A word stands only where there is a document. */
function fits(all: readonly Shard[], associationId: string, documents: Buffer): boolean {
  const count = all.find((one) => one.associationId === associationId)?.free.length ?? 0;
  return Array.from({ length: documents.length / 4 }, (_, at) => documents.readUInt16BE(4 * at)).every(
    (position) => position < count,
  );
}

describe("what a search gives", () => {
  it("is never more with one filter more", () => {
    fc.assert(
      fc.property(material, (one) => {
        const { total } = evaluate(one);
        const narrower: readonly Partial<SearchQuery>[] = [
          ...(one.query.municipalities.length === 0 ? [{ municipalities: ["0136"] }] : []),
          ...(one.query.kinds.length === 0 ? [{ kinds: ["health"] }] : []),
          ...(one.query.age === null ? [{ age: 30 }] : []),
          { onlyFree: true },
        ];
        for (const filter of narrower) {
          expect(evaluate({ ...one, query: { ...one.query, ...filter } }).total).toBeLessThanOrEqual(total);
        }
      }),
    );
  });

  it("is in the same order each time, and page by page the same as all at once", () => {
    fc.assert(
      fc.property(material, (one) => {
        const all = evaluate(one).found;
        const page = (number: number) =>
          evaluate({ ...one, query: { ...one.query, perPage: 3, page: number } }).found;
        expect([1, 2, 3, 4, 5, 6, 7, 8].flatMap(page)).toEqual(all.slice(0, 24));
      }),
    );
  });

  it("is counted as choosing the value alone in its filter would give", () => {
    fc.assert(
      fc.property(material, (one) => {
        for (const { code, count } of evaluate(one).counts.kinds) {
          expect(evaluate({ ...one, query: { ...one.query, kinds: [code] } }).total).toBe(count);
        }
        expect(evaluate({ ...one, query: { ...one.query, onlyFree: true } }).total).toBe(
          evaluate(one).freeCount,
        );
      }),
    );
  });

  it("tells truly what leaving a filter out would give", () => {
    fc.assert(
      fc.property(material, (one) => {
        for (const { drop, total } of evaluate(one).relaxations) {
          const without =
            drop === "age" ? { age: null } : drop === "onlyFree" ? { onlyFree: false } : { [drop]: [] };
          expect(evaluate({ ...one, query: { ...one.query, ...without } }).total).toBe(total);
        }
      }),
    );
  });
});
