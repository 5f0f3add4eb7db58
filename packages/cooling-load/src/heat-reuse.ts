import {
  between,
  bySeverity,
  type Finding,
  kelvinFromC,
  nonNegative,
  parseInput,
  positive,
  positiveShare,
  type SourceId,
} from "@watthall/basis";
import { z } from "zod";

const metered = z
  .strictObject({
    facilityMwh: positive("MWh", "Energy of the whole data centre over a year"),
    reusedMwh: nonNegative("MWh", "Heat handed over at its boundary in that year"),
  })
  .refine(({ facilityMwh, reusedMwh }) => reusedMwh <= facilityMwh, {
    path: ["reusedMwh"],
    message: "at most facilityMwh: no more heat than energy can leave",
  });

const offered = z
  .strictObject({
    heatKw: positive("kW", "Heat in the coolant"),
    returnTempC: between(0, 100, "degC", "Of the coolant that comes back from the racks"),
    demandKw: positive("kW", "Heat that somebody wants"),
    demandTempC: between(0, 150, "degC", "At which it is wanted"),
    exchangerApproachK: nonNegative("K", "Lost in the exchanger to the user").default(5),
    heatPump: z
      .strictObject({
        carnotShare: positiveShare("Of Carnot's limit that the pump reaches").default(0.5),
        copLimitRatio: between(1, 30, "1", "Above which no coefficient of performance is believed").default(8),
      })
      .optional(),
    facilityKw: positive("kW", "Power of the whole data centre, for the reuse factor").optional(),
  })
  .refine(({ heatKw, facilityKw }) => facilityKw === undefined || heatKw <= facilityKw, {
    path: ["facilityKw"],
    message: "at least heatKw, which is a part of it",
  });

/** Input of {@link heatReuse}. */
export const heatReuseInput = z
  .union([metered, offered])
  .meta({ description: "Heat of a data centre that others can use, and the energy reuse factor." });

/** Input of {@link heatReuse}, defaults not yet filled in. */
export type HeatReuseInput = z.input<typeof heatReuseInput>;

/** How warm heat is for its user: warm enough, warm enough after a heat pump, or not. */
export type HeatGrade = "direct" | "with-heat-pump" | "too-cold";

/** Result of {@link heatReuse}. */
export interface HeatReuseResult {
  /** Heat taken from the coolant; `null` when energies were given. */
  readonly recoverableKw: number | null;
  /** Heat that arrives, with the heat pump's electricity. */
  readonly deliveredKw: number | null;
  readonly heatPumpKw: number | null;
  readonly grade: HeatGrade | null;
  /** Reused over total energy, at the boundary of the data centre; `null` when the total is not given. */
  readonly erfRatio: number | null;
  /** What a person would write on paper on the way. */
  readonly steps: { readonly offeredTempC: number | null; readonly copRatio: number | null };
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceId[];
}

type Offer = z.output<typeof offered>;

/** Coefficient of performance of a heat pump: a fraction of Carnot's, at most a limit. No checks; the lift is above 0. */
export function heatPumpCopKernel(coldTempC: number, hotTempC: number, carnotShare: number, copLimit: number): number {
  return Math.min(copLimit, (carnotShare * kelvinFromC(hotTempC)) / (hotTempC - coldTempC));
}

interface Recovery {
  readonly recoverableKw: number;
  readonly deliveredKw: number;
  readonly grade: HeatGrade;
  readonly copRatio: number | null;
}

function recovery(offer: Offer, offeredTempC: number): Recovery {
  const { heatKw, demandKw, demandTempC, heatPump } = offer;
  if (offeredTempC >= demandTempC) {
    const recoverableKw = Math.min(heatKw, demandKw);
    return { recoverableKw, deliveredKw: recoverableKw, grade: "direct", copRatio: null };
  }
  const none = { recoverableKw: 0, deliveredKw: 0, grade: "too-cold", copRatio: null } as const;
  if (heatPump === undefined) return none;
  const copRatio = heatPumpCopKernel(offeredTempC, demandTempC, heatPump.carnotShare, heatPump.copLimitRatio);
  if (copRatio <= 1) return { ...none, copRatio };
  const deliveredKw = Math.min(demandKw, (heatKw * copRatio) / (copRatio - 1));
  return { recoverableKw: deliveredKw * (1 - 1 / copRatio), deliveredKw, grade: "with-heat-pump", copRatio };
}

function offerFindings(offer: Offer, offeredTempC: number, { grade, copRatio }: Recovery): readonly Finding[] {
  if (grade === "direct") return [];
  if (grade === "too-cold")
    return [
      {
        code: "heat-too-cold",
        severity: "fail",
        message: `The heat is offered at ${offeredTempC.toFixed(1)} °C and wanted at ${offer.demandTempC} °C${copRatio === null ? ": it needs a heat pump" : ", and this heat pump gives no more than its own electricity"}.`,
        path: "demandTempC",
        value: offeredTempC,
        limit: offer.demandTempC,
      },
    ];
  return [
    {
      code: "heat-pump-assumed",
      severity: "warning",
      message: `The heat pump's coefficient of performance, ${copRatio?.toFixed(2)}, rests on a fraction of Carnot's limit, not on a machine's data.`,
      path: "heatPump.carnotShare",
      value: copRatio,
      source: "carnot",
    },
  ];
}

function fromOffer(offer: Offer): HeatReuseResult {
  const offeredTempC = offer.returnTempC - offer.exchangerApproachK;
  const recovered = recovery(offer, offeredTempC);
  const { recoverableKw, deliveredKw, grade, copRatio } = recovered;
  return {
    recoverableKw,
    deliveredKw,
    heatPumpKw: deliveredKw - recoverableKw,
    grade,
    erfRatio: offer.facilityKw === undefined ? null : recoverableKw / offer.facilityKw,
    steps: { offeredTempC, copRatio },
    findings: bySeverity(offerFindings(offer, offeredTempC, recovered)),
    sources: ["heat-balance", "carnot", "en-50600-4-6"],
  };
}

/**
 * Heat of a data centre that others can use, and its energy reuse factor.
 *
 * Either from a year's energies in MWh, or from an offer: heat in kW at a return temperature against a demand. Heat
 * counts where it leaves the data centre; a heat pump beyond that adds its electricity to what arrives, not to the factor.
 *
 * @param input - `facilityMwh` and `reusedMwh`; or heat, return, demand and its temperature, a heat pump where there is one
 * @returns heat taken and delivered in kW, grade, energy reuse factor
 * @throws {@link ModelError} `input-invalid`, `unknown-key`, `out-of-range`
 * @see Sources: `en-50600-4-6`, `carnot`, `heat-balance`
 */
export function heatReuse(input: HeatReuseInput): HeatReuseResult {
  const reuse = parseInput("heatReuse", heatReuseInput, input);
  if ("heatKw" in reuse) return fromOffer(reuse);
  return {
    recoverableKw: null,
    deliveredKw: null,
    heatPumpKw: null,
    grade: null,
    erfRatio: reuse.reusedMwh / reuse.facilityMwh,
    steps: { offeredTempC: null, copRatio: null },
    findings: [],
    sources: ["en-50600-4-6"],
  };
}
