import type { Distribution } from "@watthall/sampling";

/** Spreads of uncertain numbers by their path in the scenario; `null` says that the number is certain after all. */
export type Spreads = Readonly<Record<string, Distribution | null>>;

/** A spread as a link writes it: its kind and its numbers, as `uniform,0.7,1`. Of a discrete one, the weights follow a stroke. */
export function spreadText(spread: Distribution | null): string {
  if (spread === null) return "";
  switch (spread.kind) {
    case "uniform":
      return ["uniform", spread.low, spread.high].join();
    case "triangular":
      return ["triangular", spread.low, spread.central, spread.high].join();
    case "normal":
      return ["normal", spread.mean, spread.sd, spread.min ?? "", spread.max ?? ""].join().replace(/,+$/, "");
    case "discrete":
      return `discrete,${spread.values.join()}/${spread.weights.join()}`;
  }
}

const numberText = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** Numbers of a list with commas; an empty place is `undefined`. */
function numbersOf(texts: readonly string[]): readonly (number | undefined)[] | null {
  return texts.every((text) => text === "" || numberText.test(text))
    ? texts.map((text) => (text === "" ? undefined : Number(text)))
    : null;
}

function wholeList(text: string): readonly number[] | null {
  const numbers = numbersOf(text.split(","))?.filter((one) => one !== undefined) ?? [];
  return numbers.length === text.split(",").length ? numbers : null;
}

function discreteOf(text: string): Distribution | null {
  const [values = null, weights = null, more] = text.split("/").map(wholeList);
  return values === null || weights === null || more !== undefined ? null : { kind: "discrete", values, weights };
}

/** A spread as read from a link; `undefined` where the text is none. */
export function spreadOf(text: string): Distribution | null | undefined {
  if (text === "") return null;
  const [kind, ...rest] = text.split(",");
  if (kind === "discrete") return discreteOf(rest.join(",")) ?? undefined;
  const numbers = numbersOf(rest);
  if (numbers === null) return undefined;
  const [a, b, c, d] = numbers;
  if (a === undefined || b === undefined) return undefined;
  if (kind === "uniform" && numbers.length === 2) return { kind, low: a, high: b };
  if (kind === "triangular" && numbers.length === 3 && c !== undefined) return { kind, low: a, central: b, high: c };
  if (kind === "normal" && numbers.length <= 4)
    return { kind, mean: a, sd: b, ...(c !== undefined && { min: c }), ...(d !== undefined && { max: d }) };
  return undefined;
}
