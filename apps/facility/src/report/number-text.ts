/**
 * A number as an engineer would print it: four significant digits, thousands set apart, no exponent.
 *
 * @param value - `null` is unknown
 * @param digits - significant digits, 4 unless told
 */
export function numberText(value: number | null, digits = 4): string {
  if (value === null) return "unknown";
  const rounded = Number(value.toPrecision(digits));
  const decimals = rounded === 0 ? 0 : Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(rounded))));
  const [whole = "", fraction] = Math.abs(rounded)
    .toFixed(Math.min(decimals, 12))
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "")
    .split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, " ");
  return `${rounded < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A proportion as percent, to one decimal below 10 %. */
export function percentText(share: number | null): string {
  return share === null ? "unknown" : `${numberText(share * 100, share < 0.1 ? 2 : 3)} %`;
}
