import type { Finding } from "@watthall/basis";
import type { Figure } from "@watthall/hardware";

/** That a figure which enters a result is confirmed nowhere; nothing for any better grade. */
export function unverified(figure: Figure, path: string): readonly Finding[] {
  if (figure.grade !== "unverified") return [];
  return [
    {
      code: "figure-unverified",
      severity: "incomplete",
      message: `The figure ${figure.value} is not confirmed in any source: the result cannot be relied on.`,
      path,
      value: figure.value,
      source: figure.source,
    },
  ];
}
