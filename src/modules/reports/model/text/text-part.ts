/** How an amount is printed: in kronor with its unit, in thousands or millions with theirs, or the number alone. */
export const figureForms = ["kr", "tkr", "mnkr", "tal"] as const;
export type FigureForm = (typeof figureForms)[number];

export type Inline =
  | { readonly kind: "text"; readonly text: string; readonly bold: boolean }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  /** `{{key}}` or `{{key|tkr}}`: printed from the data. */
  | { readonly kind: "figure"; readonly key: string; readonly form: FigureForm; readonly bold: boolean }
  /** `[[key]]`: a table, picture or section. */
  | { readonly kind: "reference"; readonly key: string };

export type TextPart =
  /** 1 is directly below the block's own heading. */
  | { readonly kind: "heading"; readonly depth: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    };
