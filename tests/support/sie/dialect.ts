/** How a program writes its SIE files. */
export type Dialect = {
  readonly encoding: "CP437" | "ISO-8859-1" | "UTF-8" | "UTF-8-BOM";
  readonly lineEnd: "\n" | "\r\n" | "\r";
  /** Between fields. */
  readonly separator: " " | "\t" | "  ";
  readonly quoting: "needed" | "all";
  readonly decimal: "." | ",";
  /** Whether whole kronor are written without decimals. */
  readonly shortAmounts: boolean;
  readonly brace: "ownLine" | "sameLine";
  readonly indent: "" | "   " | "\t";
  readonly checksum: boolean;
  readonly emptyLines: boolean;
  /** Whether optional fields at the end of a row are left out when they are empty. */
  readonly optional: "left out" | "empty";
  readonly lastLineEnd: boolean;
  /** What #FORMAT says, whatever the bytes are. */
  readonly format: string;
  readonly labels: "upper" | "lower";
  /** Chart, balances, vouchers, as the standard has it, or the other way round. */
  readonly order: "standard" | "reversed";
};

export const ordinary: Dialect = {
  encoding: "CP437",
  lineEnd: "\r\n",
  separator: " ",
  quoting: "needed",
  decimal: ".",
  shortAmounts: false,
  brace: "ownLine",
  indent: "   ",
  checksum: false,
  emptyLines: false,
  optional: "left out",
  lastLineEnd: true,
  format: "PC8",
  labels: "upper",
  order: "standard",
};
