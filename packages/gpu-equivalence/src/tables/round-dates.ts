/** When MLCommons published each round; a round that is not here has no date that was read. */
export const roundDates: Readonly<Record<"training" | "inference", Readonly<Record<string, string>>>> = {
  training: { "v4.1": "2024-11", "v5.0": "2025-06-04", "v5.1": "2025-11-12" },
  inference: { "v5.1": "2025-09" },
};
