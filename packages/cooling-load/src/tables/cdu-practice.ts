/** What is usual for coolant distribution units that pass heat from liquid to liquid. */
export const cduPractice = {
  approach: { lowK: 3, highK: 5, source: "resistancezero-cdu", grade: "claim" },
  technologyRise: { lowK: 8, highK: 12, source: "resistancezero-cdu", grade: "claim" },
  /** Of the technology supply above the hall's dew point. */
  dewPointMargin: { lowK: 2, highK: 3, source: "resistancezero-cdu", grade: "claim" },
  /** UA of a plate exchanger follows the flow to this power when both flows change alike. */
  flowExponent: { valueFactor: 0.8, source: "dittus-boelter", grade: "derived" },
} as const;
