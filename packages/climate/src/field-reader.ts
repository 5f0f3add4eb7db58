const lineFeed = 10;
const carriageReturn = 13;
const comma = 44;
const minus = 45;
const point = 46;
const zero = 48;

const isDigit = (code: number): boolean => code >= zero && code <= zero + 9;
const endsField = (code: number): boolean => code === comma || code === lineFeed || code === carriageReturn;

/**
 * Reads comma-separated numbers out of a text, line after line, without cutting it into pieces. The text has to end with
 * a line feed.
 */
export class FieldReader {
  /** Of the line and its field that is read, both counted from 1. */
  line = 0;
  field = 0;
  readonly #text: string;
  #lineFrom = 0;
  #from = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the first field of the next line. */
  nextLine(): void {
    if (this.line > 0) this.#lineFrom = this.#text.indexOf("\n", this.#at) + 1;
    this.line++;
    this.field = 1;
    this.#from = this.#lineFrom;
    this.#at = this.#lineFrom;
  }

  /** Goes to the next field; false where the line has no further one. */
  nextField(): boolean {
    while (!endsField(this.#text.charCodeAt(this.#at))) this.#at++;
    if (this.#text.charCodeAt(this.#at) !== comma) return false;
    this.#at++;
    this.#from = this.#at;
    this.field++;
    return true;
  }

  /** The line as it is written. */
  lineText(): string {
    return this.#text.slice(this.#lineFrom, this.#text.indexOf("\n", this.#lineFrom)).trimEnd();
  }

  /** The field as it is written, without blanks around it. */
  fieldText(): string {
    let end = this.#from;
    while (!endsField(this.#text.charCodeAt(end))) end++;
    return this.#text.slice(this.#from, end).trim();
  }

  /** The field as a number; NaN where it is empty or none. */
  number(): number {
    const text = this.#text;
    let at = this.#from;
    let code = text.charCodeAt(at);
    const negative = code === minus;
    if (negative) code = text.charCodeAt(++at);
    const first = at;
    let digits = 0;
    while (isDigit(code)) {
      digits = digits * 10 + code - zero;
      code = text.charCodeAt(++at);
    }
    let scale = 1;
    if (code === point) {
      code = text.charCodeAt(++at);
      while (isDigit(code)) {
        digits = digits * 10 + code - zero;
        scale *= 10;
        code = text.charCodeAt(++at);
      }
    }
    this.#at = at;
    // Up to fifteen digits both are exact, and their quotient is the nearest number, as `Number` gives it.
    if (endsField(code) && at > first && at - first <= 15) return negative ? -digits / scale : digits / scale;
    const written = this.fieldText();
    return written === "" ? Number.NaN : Number(written);
  }
}
