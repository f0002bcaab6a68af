/** Whose demo one most likely wants to see, with operation, and the rest by association. */
interface DemoAssociations<T> {
  readonly first: readonly T[];
  readonly others: readonly { readonly name: string; readonly items: readonly T[] }[];
}

/** The association with the most roles comes first; those of no association belong to it. */
export function byAssociation<
  T extends { readonly associationId: string | null; readonly associationName: string },
>(assignments: readonly T[]): DemoAssociations<T> {
  const groups = Map.groupBy(
    assignments.filter((one) => one.associationId !== null),
    (one) => one.associationId,
  );
  const [largest, ...rest] = [...groups.values()].sort((one, other) => other.length - one.length);
  const ofNone = assignments.filter((one) => one.associationId === null);
  return {
    first: [...(largest ?? []), ...ofNone],
    others: rest.map((items) => ({ name: items[0]?.associationName ?? "", items })),
  };
}
