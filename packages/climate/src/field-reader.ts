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
  #lineEnd = -1;
  #from = 0;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the first field of the next line. */
  nextLine(): void {
    this.#lineFrom = this.#lineEnd + 1;
    this.#lineEnd = this.#text.indexOf("\n", this.#lineFrom);
    this.line++;
    this.field = 1;
    this.#from = this.#lineFrom;
    this.#at = this.#lineFrom;
  }

  /** Goes to the next field; false where the line has no further one. */
  nextField(): boolean {
    // The engine's own search passes a long field faster than a loop that is not compiled yet.
    const at = this.#text.charCodeAt(this.#at) === comma ? this.#at : this.#text.indexOf(",", this.#at);
    if (at < 0 || at > this.#lineEnd) return false;
    this.#from = at + 1;
    this.#at = at + 1;
    this.field++;
    return true;
  }

  /** The line as it is written. */
  lineText(): string {
    return this.#text.slice(this.#lineFrom, this.#lineEnd).trimEnd();
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
    let digitCount = at - first;
    let scale = 1;
    if (code === point) {
      code = text.charCodeAt(++at);
      while (isDigit(code)) {
        digits = digits * 10 + code - zero;
        scale *= 10;
        digitCount++;
        code = text.charCodeAt(++at);
      }
    }
    this.#at = at;
    // Up to fifteen digits both are exact, and their quotient is the nearest number, as `Number` gives it.
    if (endsField(code) && digitCount > 0 && digitCount <= 15) return negative ? -digits / scale : digits / scale;
    const written = this.fieldText();
    return written === "" ? Number.NaN : Number(written);
  }
}
