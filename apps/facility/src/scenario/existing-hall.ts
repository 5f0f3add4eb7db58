import { count, positive, share, temperature } from "@watthall/basis";
import { z } from "zod";

/** A hall built for other racks, that is to take new ones. */
export const existingHall = z.strictObject({
  positionCount: count("Rack positions"),
  positionKw: positive("kW", "For which each position was built"),
  cable: z.strictObject({
    system: z.enum(["ac-3ph", "ac-1ph", "dc"]),
    voltageV: positive("V"),
    conductor: z.enum(["copper", "aluminium"]),
    insulation: z.enum(["xlpe", "pvc"]),
    sectionMm2: positive("mm2"),
    ratedA: positive("A", "Ampacity in the ambient for which it is rated"),
    ratedAmbientTempC: temperature(),
    breakerA: positive("A", "Rating of the breaker of each position"),
  }),
  upsKw: positive("kW", "UPS power of the hall"),
  airCoolingKw: positive("kW", "Heat that the hall's air cooling takes out"),
  liquidCoolingKw: positive("kW", "Heat that the hall's liquid cooling takes out").optional(),
  floorKgPerM2: positive("kg/m2", "Load that the floor carries"),
  fuel: z.strictObject({
    durationH: positive("h", "For which fuel is stored"),
    pueRatio: z.number().min(1).meta({ unit: "1", description: "With which the fuel was sized" }),
  }),
  usableShare: share("Of the UPS power, that may be used").default(1),
});

/** A hall built for other racks, defaults filled in. */
export type ExistingHall = z.infer<typeof existingHall>;
