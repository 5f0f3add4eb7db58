const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that no reader of SVG or HTML takes for markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function attributeText(value: string | number): string {
  return escaped(typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
}

/**
 * An element as markup.
 *
 * @param attributes - numbers to a hundredth; `undefined` is left out
 * @param children - markup already; text goes through {@link escaped} first
 */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attributeText(value)}"`]))
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** A drawing with its name for those who do not see it. */
export function drawing(width: number, height: number, label: string, ...parts: readonly string[]): string {
  return tag(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      class: "drawing",
      role: "img",
      "aria-label": label,
    },
    ...parts,
  );
}
