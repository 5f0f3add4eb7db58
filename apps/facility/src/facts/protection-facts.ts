import type { CircuitProtectionResult, ProtectionVerdict } from "@watthall/electrical-feed";
import type { Fact } from "./fact.ts";

/** A rule that a circuit's device and cable meet or fail. */
export type ProtectionRule = keyof CircuitProtectionResult["verdicts"];

const rules: Readonly<Record<ProtectionRule, Pick<Fact, "unit" | "formula">>> = {
  designCurrent: { unit: "A", formula: "I_B ≤ I_n" },
  cableOverload: { unit: "A", formula: "I_n ≤ I_z" },
  conventionalOverload: { unit: "A", formula: "I_2 ≤ 1.45 · I_z" },
  breakingCapacity: { unit: "kA", formula: "I_k,max ≤ I_cu" },
  disconnectionTime: { unit: "s", formula: "t(I_k,min) ≤ t_max" },
  faultWithstand: { unit: "kA2.s", formula: "I² · t ≤ k² · S²" },
  directCurrentRating: { unit: "1", formula: "U ≤ U_dc" },
  selectivity: { unit: "1", formula: "t_upstream > t_downstream" },
};

/** What is held against a rule, and the rule's limit. */
export function protectionFacts(
  { sources, steps }: CircuitProtectionResult,
  rule: ProtectionRule,
  { value, limit }: ProtectionVerdict,
  path: string,
): { readonly value: Fact | null; readonly limit: Fact | null } {
  const about = {
    ...rules[rule],
    terms: [
      { symbol: "I_n", label: "deviceRating", value: steps.settingA, unit: "A" },
      { symbol: "≤", label: "protectionValue", value, unit: rules[rule].unit },
      { symbol: "max", label: "protectionLimit", value: limit, unit: rules[rule].unit },
    ],
    sources,
  } as const;
  return {
    value: value === null ? null : { ...about, id: `${path}.verdicts.${rule}.value`, label: "protectionValue", value },
    limit:
      limit === null
        ? null
        : { ...about, id: `${path}.verdicts.${rule}.limit`, label: "protectionLimit", value: limit },
  };
}
