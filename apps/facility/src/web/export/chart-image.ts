const looks = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

const titleHeight = 26;
const legendHeight = 18;
/** Room below, where letters of an axis reach under their line. */
const footHeight = 6;
/** About the width of a letter of the legend, to tell where the next entry may begin. */
const letterWidth = 6.8;

/** The drawing of a chart; before it stand the keys of its legend, which are drawings too. */
function drawingOf(figure: Element): SVGSVGElement | null {
  return figure.querySelector<SVGSVGElement>('svg[role="img"]');
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What is drawn in an svg as a group of its own, its looks written into it. */
function styledGroup(drawing: SVGSVGElement, x: number, y: number): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const own = [...drawing.querySelectorAll("*")];
  for (const [i, element] of [...copy.querySelectorAll("*")].entries()) {
    const original = own[i];
    if (original === undefined) continue;
    const style = getComputedStyle(original);
    for (const look of looks) element.setAttribute(look, style.getPropertyValue(look));
    element.removeAttribute("class");
  }
  const group = svgElement("g", { transform: `translate(${x} ${y})` });
  group.append(...copy.childNodes);
  return group;
}

function words(text: string, x: number, y: number, weight: number): SVGElement {
  const { color, fontFamily } = getComputedStyle(document.body);
  const element = svgElement("text", {
    x,
    y,
    fill: color,
    "font-family": fontFamily,
    "font-size": weight > 400 ? 15 : 12,
    "font-weight": weight,
  });
  element.textContent = text;
  return element;
}

/** A figure's legend in rows, and the height that they take. */
function legendOf(figure: Element, width: number) {
  const entries: SVGElement[] = [];
  let x = 8;
  let y = titleHeight;
  for (const item of figure.querySelectorAll("[data-legend] > li")) {
    const key = item.querySelector("svg");
    const text = item.textContent.trim();
    const keyWidth = key === null ? 0 : key.viewBox.baseVal.width + 6;
    const needed = keyWidth + letterWidth * text.length + 12;
    if (x > 8 && x + needed > width) {
      x = 8;
      y += legendHeight;
    }
    if (key !== null) entries.push(styledGroup(key, x, y));
    entries.push(words(text, x + keyWidth, y + 10, 400));
    x += needed;
  }
  return { entries, height: entries.length === 0 ? titleHeight : y + legendHeight + 4 };
}

function imageOf(figure: Element, drawing: SVGSVGElement): SVGElement {
  const { width } = drawing.viewBox.baseVal;
  const legend = legendOf(figure, width);
  const height = legend.height + drawing.viewBox.baseVal.height + footHeight;
  const whole = svgElement("svg", {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
  });
  const title = figure.querySelector("figcaption")?.textContent ?? "";
  const ground = getComputedStyle(figure).backgroundColor;
  whole.append(
    svgElement("rect", { width, height, fill: ground }),
    words(title, 8, 18, 650),
    ...legend.entries,
    styledGroup(drawing, 0, legend.height),
  );
  return whole;
}

/** A chart as a file of its own: name, legend and drawing, looks written into it, on its own ground. `null` before it is drawn. */
export function chartSvg(figure: Element): string | null {
  const drawing = drawingOf(figure);
  return drawing === null ? null : new XMLSerializer().serializeToString(imageOf(figure, drawing));
}

/** A chart as pixels, twice as many as its units. */
export async function chartPng(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * image.width;
    canvas.height = 2 * image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no image was made")) : resolve(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
