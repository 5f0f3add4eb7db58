import type { Distribution } from "@watthall/sampling";

/** Kinds of spread that a person sets here; a discrete one is kept as the scenario has it. */
export const spreadKinds = ["uniform", "triangular", "normal"] as const;

/** A kind of spread that a person sets here. */
export type SpreadKind = (typeof spreadKinds)[number];

/** A number of a spread, as the catalogue names it. */
export type SpreadPart = "low" | "central" | "high" | "mean" | "sd" | "min" | "max";

/** Numbers of a spread in their order; one that may be left out is `null` then. */
export function partsOf(spread: Distribution): readonly (readonly [part: SpreadPart, value: number | null])[] {
  switch (spread.kind) {
    case "uniform":
      return [
        ["low", spread.low],
        ["high", spread.high],
      ];
    case "triangular":
      return [
        ["low", spread.low],
        ["central", spread.central],
        ["high", spread.high],
      ];
    case "normal":
      return [
        ["mean", spread.mean],
        ["sd", spread.sd],
        ["min", spread.min ?? null],
        ["max", spread.max ?? null],
      ];
    case "discrete":
      return [];
  }
}

/** A spread with one of its numbers set; `null` leaves out one that may be. */
export function withPart(spread: Distribution, part: SpreadPart, value: number | null): Distribution {
  if (spread.kind === "normal" && (part === "min" || part === "max")) {
    const { [part]: _, ...rest } = spread;
    return value === null ? rest : { ...rest, [part]: value };
  }
  return value === null || spread.kind === "discrete" ? spread : { ...spread, [part]: value };
}

/** Place and width of a spread: its middle, and half of what lies between its ends. */
function extentOf(spread: Distribution): { readonly middle: number; readonly half: number } {
  if (spread.kind === "normal") return { middle: spread.mean, half: 2 * spread.sd };
  if (spread.kind === "discrete") {
    const [low, high] = [Math.min(...spread.values), Math.max(...spread.values)];
    return { middle: (low + high) / 2, half: (high - low) / 2 };
  }
  const middle = spread.kind === "triangular" ? spread.central : (spread.low + spread.high) / 2;
  return { middle, half: (spread.high - spread.low) / 2 };
}

const rounded = (value: number) => Number(value.toPrecision(4));

/** A spread of another kind at about the same place and as wide. */
export function ofKind(spread: Distribution, kind: SpreadKind): Distribution {
  if (spread.kind === kind) return spread;
  const { middle, half } = extentOf(spread);
  const [low, high] = [rounded(middle - half), rounded(middle + half)];
  if (kind === "uniform") return { kind, low, high };
  if (kind === "triangular") return { kind, low, central: rounded(middle), high };
  return { kind, mean: rounded(middle), sd: rounded(half / 2), min: low, max: high };
}
