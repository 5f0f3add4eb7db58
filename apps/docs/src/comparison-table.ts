import { suffixOf, type UnitSuffix, unitOfSuffix } from "@watthall/basis";
import { code, figure, plain, table } from "./markdown.ts";
import type { CaseOutcome, Comparison } from "./worked-cases.ts";

/** Suffix of a field's name; `null` for a name that is no quantity, or a quotient that the list of suffixes does not hold. */
export function suffixOfField(name: string): UnitSuffix | null {
  const suffix = suffixOf(name);
  const isQuotient = /Per[A-Z0-9]/.test(name);
  return suffix === null || (isQuotient && unitOfSuffix[suffix] !== "1" && !suffix.includes("Per")) ? null : suffix;
}

/** Unit that a field's name tells; empty for a pure number and for a name that is no quantity. */
export function unitOfField(path: string): string {
  const name =
    path
      .replace(/\[[^\]]*\]/g, "")
      .split(".")
      .at(-1) ?? "";
  const suffix = suffixOfField(name);
  const unit = suffix === null ? "" : unitOfSuffix[suffix];
  return unit === "1" ? "" : unit;
}

function valueText(value: unknown): string {
  if (typeof value === "number") return figure(value);
  if (Array.isArray(value)) return value.map(valueText).join(", ");
  return value === undefined ? "none" : typeof value === "string" ? value : JSON.stringify(value);
}

function residualText({ residual, expected }: Comparison): string {
  if (residual === null) return "";
  if (residual === 0) return "0";
  const amount = expected === 0 ? figure(Number(residual.toPrecision(2))) : percentText(residual);
  return residual > 0 ? `+${amount}` : amount.replace("-", "−");
}

function percentText(residual: number): string {
  const percent = residual * 100;
  return Math.abs(percent) < 1e-10 ? `${percent < 0 ? "-" : ""}&lt; 1e-10 %` : `${Number(percent.toPrecision(2))} %`;
}

/** What a case expects, beside what the code gives. */
export function comparisonTable({ comparisons, worked }: CaseOutcome): string {
  const head = ["result", "unit", worked.kind === "hand-worked" ? "by hand" : "source", "ours", "residual", ""];
  return table(
    head,
    comparisons.map((one) => [
      code(one.path),
      plain(unitOfField(one.path)),
      plain(valueText(one.expected)),
      plain(valueText(one.received)),
      residualText(one),
      one.agrees ? "agrees" : "**differs**",
    ]),
  );
}

/** How closely a case has to be met. */
export function toleranceText({ relative, absolute }: CaseOutcome["worked"]["tolerance"]): string {
  const parts = [
    relative === undefined ? "" : `${figure(relative * 100)} %`,
    absolute === undefined ? "" : `${figure(absolute)} of the unit`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "exact" : parts.join(" or ");
}
