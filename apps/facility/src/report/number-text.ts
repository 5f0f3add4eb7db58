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

/** A proportion as percent; near 0 and near 1 with as many digits as tell it from them. */
export function percentText(share: number | null): string {
  if (share === null) return "unknown";
  if (share <= 0 || share >= 1) return `${numberText(share * 100)} %`;
  if (share > 1 - 1e-6) return "> 99.9999 %";
  const fromEnd = Math.min(share, 1 - share);
  const decimals = Math.min(6, Math.max(0, Math.ceil(-Math.log10(fromEnd)) - 1));
  return `${(share * 100).toFixed(decimals)} %`;
}
