/** How much there is to measure on. */
export type Size = {
  readonly name: string;
  readonly associations: number;
  readonly years: number;
  /** New participations per association and year. */
  readonly perYear: number;
  readonly firstYear: number;
};

export const large: Size = { name: "large", associations: 85, years: 20, perYear: 1500, firstYear: 2006 };
/** One association alone, with as many participations a year as in the large one: what grows is only everybody else. */
export const small: Size = { name: "small", associations: 1, years: 17, perYear: 1500, firstYear: 2009 };

export const participationsOf = (size: Size) => size.associations * size.years * size.perYear;
export const lastYearOf = (size: Size) => size.firstYear + size.years - 1;
