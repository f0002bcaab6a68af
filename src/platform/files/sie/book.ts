import { AccountBook } from "./account-book.ts";
import type { FindingLog } from "./findings.ts";
import { ObjectLists } from "./object-lists.ts";

/** What has been read of the file so far, apart from its vouchers. */
export class Book {
  readonly accounts = new AccountBook();
  readonly lists = new ObjectLists();
  readonly log: FindingLog;
  /** Texts of the file's head by label, the fields in order. */
  readonly head = new Map<string, readonly string[]>();
  readonly years = new Map<number, { start: number; end: number }>();
  readonly dimensions = new Map<number, { name: string; under: number | null }>();
  /** Names of objects by dimension and object. */
  readonly objects = new Map<string, { dimension: number; object: string; name: string }>();
  /** Objects used on rows, with the line where each first stood. */
  readonly usedObjects = new Map<string, { line: number; dimension: number; object: string }>();
  readonly unknownLabels = new Set<string>();
  /** Labels seen, e.g. "#VER". */
  readonly seen = new Set<string>();
  alreadyRead = false;
  generatedOn = 0;
  balancesOn = 0;
  /** Whether any row gave the balances of objects or had objects in a month. */
  hasObjectBalances = false;

  constructor(log: FindingLog) {
    this.log = log;
  }
}

export function objectKey(dimension: number, object: string): string {
  return `${dimension} ${object}`;
}
