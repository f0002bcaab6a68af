/** One line of the server's log. Holds the route's pattern, never an address with ids, a query or anything typed. */
export interface LogLine {
  readonly level: "info" | "warn" | "error";
  readonly event: string;
  readonly [key: string]: string | number | boolean;
}

export type Log = (line: LogLine) => void;

/** Lines of JSON on standard error. */
export const logToStandardError: Log = (line) => {
  process.stderr.write(`${JSON.stringify(line)}\n`);
};
