import { plainCase } from "./analysis/fold.ts";

const alphabet = " 0123456789abcdefghijklmnopqrstuvwxyzåäö";
const letters = 6;

/** A number that sorts as the name's first six letters do in Swedish; below 2³². */
export function nameOrder(name: string): number {
  const plain = [...plainCase(name).replaceAll("é", "e").replaceAll("ü", "y")];
  let order = 0;
  for (let index = 0; index < letters; index += 1) {
    order = order * alphabet.length + Math.max(0, alphabet.indexOf(plain[index] ?? " "));
  }
  return order;
}
