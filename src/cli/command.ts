import type { Installation } from "../composition/installation.ts";

/** Where a command is run: where to print, and the folder it was called from. */
export interface CommandPlace {
  /** The command's own output, on standard output; nothing else is ever printed there. */
  print(line: string): void;
  /** Progress and warnings, on standard error. */
  tell(line: string): void;
  readonly callerFolder: string;
  readonly dataDir: string;
  readonly embedded: boolean;
  /** The moment as YYYYMMDD-HHMMSS, for names of files. */
  readonly stamp: string;
}

/** What a command gets beside its place: an opened installation. */
export interface CommandContext extends CommandPlace {
  readonly installation: Installation;
}

/** 0: done. 1: refused or rejected, and nothing was saved. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

interface Wording {
  /** Words after `samordna`, e.g. `association create`. */
  readonly words: readonly string[];
  readonly usage: string;
  readonly options: Readonly<Record<string, "text" | "flag">>;
  /** Fewest and most arguments beside options. */
  readonly positionals: readonly [number, number];
}

export interface Command extends Wording {
  readonly offline?: false;
  run(input: CommandInput, context: CommandContext): Promise<ExitCode>;
}

/** A command that works on the data folder itself and must not have the database opened for it. */
export interface OfflineCommand extends Wording {
  readonly offline: true;
  run(input: CommandInput, place: CommandPlace): Promise<ExitCode>;
}

export type AnyCommand = Command | OfflineCommand;

export interface CommandInput {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | true | undefined>>;
}

/** The text of an option that takes one; undefined where it was not given. */
export function textOption(input: CommandInput, name: string): string | undefined {
  const value = input.options[name];
  return typeof value === "string" ? value : undefined;
}
