const END = "(?![a-zåäöé])";

/** How surely a label says that its line is a sum: "strong" is always one, "weak" may be one. */
export type SumWord = "strong" | "weak" | null;

const STRONG = new RegExp(
  `^((del|total|slut|huvud)?summa|s:a|delsumma|delsum|sum|totalt?|totala|totalsumma|tot\\.?|sammanlagt|summa summarum)${END}|(^| )(summa|totalt|total)$`,
);
const WEAK = new RegExp(
  `^(kostnader|intäkter|verksamhetens (kostnader|intäkter)|utgifter|inkomster|tillgångar|skulder|summering|.*(resultat|nettokostnad|kassaflöde|omslutning|saldo)${END}.*|netto.*|resultat.*|överskott.*|underskott.*|utgående.*|ub${END}.*|.*(vid|i) (årets|periodens) slut|.*att fördela|hela (året|perioden|förbundet|länet)|helår|samtliga|alla)$`,
);
const NO_SUM =
  /unik|(^| )per |snitt|genomsnitt|andel|procent|%|median|medelvärde|medeltal|medelålder|antal år/;

/** "Totalt antal deltagare" may stand in a list of key figures that are not added. */
const COUNTED = new RegExp(`^(totalt?|totala) (antal|kostnad|omsättning)${END}`);

/** "Summa exklusive reserv" may leave out anything. */
const LESS = /(^| |\()(exkl|inkl|utan|före|efter|netto)/;

export function sumWordOf(label: string): SumWord {
  const words = plainLabel(label);
  if (NO_SUM.test(words)) return null;
  if (STRONG.test(words)) return COUNTED.test(words) || LESS.test(words) ? "weak" : "strong";
  return WEAK.test(words) ? "weak" : null;
}

const RESULT = /resultat|netto|exkl|överskott|underskott|kassaflöde|saldo|kvar|återstår/;

/** Lines where what comes in and what goes out may be set against each other, whatever their signs. */
export function isResultLabel(label: string): boolean {
  return RESULT.test(plainLabel(label));
}

const DIFFERENCE =
  /avvik|differens|skillnad|förändr|^diff|diff\.?$|ökning|minskning|^\+ ?\/ ?[-−–]|ändring|netto|kvar|återstår|^resultat|[-−–] ?budget$|mellanskillnad/;

export function isDifferenceLabel(label: string): boolean {
  return DIFFERENCE.test(plainLabel(label));
}

const PART =
  /^[-–—−•*· ]*(varav|därav|härav|dvs|av vilka|av dessa|av detta|inkl(usive|\.)|ingår)(?![a-zåäö])/;

/** Rows that say what is within another row, and are not added. */
export function isPartLabel(label: string): boolean {
  return PART.test(plainLabel(label));
}

const CUMULATIVE = /ackumuler|kumulativ|hittills|löpande summa|upparbetat/;

export function isCumulativeLabel(label: string): boolean {
  return CUMULATIVE.test(plainLabel(label));
}

const NOT_ADDED =
  /genomsnitt|medelvärde|medeltal|medelålder|medeltid|median|snitt($|[^a-zåäö])|(^| )per |kvot|index|ålder|nyckeltal|faktor|^(rang|betyg|poäng)/;

/** Columns and rows whose figures are never added: means, ages, ratios. */
export function isNotAdded(label: string): boolean {
  return NOT_ADDED.test(plainLabel(label));
}

const NO_AMOUNT =
  /^(not|note|noter|not nr|not\.|nr|nummer|löpnr|rad|rad nr|radnr|sid(a|or)?|s|konto|kontonr|kod|ansvar|objekt|id|dnr|diarienr|diarienummer|#|§|paragraf|år|period|månad|datum|postnr|ålder|åldersgrupp|kapitel|avsnitt|ref)\.?$/;

/** Headings of columns that number or date the rows. */
export function isNumberingHeading(heading: string): boolean {
  return NO_AMOUNT.test(plainLabel(heading));
}

const OPENING = /ingående|^ib(?![a-zåäö])|(vid|i) (årets|periodens) (början|ingång)|föregående års utgående/;
const CLOSING = /utgående|^ub(?![a-zåäö])|(vid|i) (årets|periodens) (slut|utgång)/;

export function isOpeningLabel(label: string): boolean {
  return OPENING.test(plainLabel(label));
}

export function isClosingLabel(label: string): boolean {
  return CLOSING.test(plainLabel(label));
}

const COST = /kostnad|utgift|avskrivning|avgår|minus|utbetal/;
const INCOME = /intäkt|inkomst|bidrag|anslag|medlemsavgift|avgifter från|finansiering|egna medel|inbetal/;

export function kindOfMoney(label: string): "cost" | "income" | null {
  const words = plainLabel(label);
  if (COST.test(words)) return "cost";
  return INCOME.test(words) ? "income" : null;
}

/** A label as it is compared: small letters, one space, no marks of footnotes, no colon at its end. */
export function plainLabel(label: string): string {
  return label
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[\s\u00a0\u2000-\u200b\u202f\u205f]+/g, " ")
    .replaceAll(/[\u00b9\u00b2\u00b3\u2070-\u2079]+/g, "")
    .replace(/[\s:;*†.]+$/, "")
    .replace(/^[\s*=]+/, "")
    .trim();
}
