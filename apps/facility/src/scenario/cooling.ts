import { between, count, nonNegative, positive, positiveShare, temperature } from "@watthall/basis";
import { coolantIds, plantOrPreset } from "@watthall/cooling-load";
import { z } from "zod";

/** Preset of the plant when none is named. */
export const defaultPlant = "dry-coolers";

/** How the racks' heat is taken out: coolant, CDUs, air, plant. */
export const cooling = z
  .strictObject({
    plant: plantOrPreset.default(defaultPlant),
    coolant: z.enum(coolantIds).default("pg25"),
    supplyTempC: temperature("Of the coolant that enters the racks").default(45),
    returnTempC: temperature("Of the coolant that leaves the racks").default(55),
    airInletTempC: temperature("Of the air that enters the racks").default(25),
    airRiseK: positive("K", "Of the air through the racks").default(15),
    cdu: z
      .strictObject({
        unitHeatKw: positive("kW", "Of one coolant distribution unit").default(1500),
        spareCount: count("Units of a group beyond those needed", 0).default(1),
        perCount: count("Most units that share their spares, without those, as of a row's loop").default(8),
        approachK: positive("K", "Between facility water and coolant").default(4),
      })
      .prefault({}),
    hallDewPointTempC: temperature("Highest dew point that the hall is kept at").default(15),
    rackHoldUpL: positive(
      "L",
      "Coolant in a rack and its share of manifolds, hoses and units; that published of the rack unless told",
    ).optional(),
    bufferDurationS: nonNegative("s", "Without heat rejection, that a buffer tank bridges").default(300),
    bufferRiseK: between(0.5, 40, "K", "Of the coolant meanwhile").default(5),
    bufferUsableShare: positiveShare("Of the buffer's volume that takes part, less where it mixes badly").default(1),
    bufferStartTempC: temperature("Of the buffer before; supplyTempC unless told").optional(),
    limitTempC: temperature("Of the coolant that enters the racks, at which they throttle").default(50),
  })
  .refine(({ supplyTempC, returnTempC }) => returnTempC > supplyTempC, {
    path: ["returnTempC"],
    message: "above supplyTempC",
  });
