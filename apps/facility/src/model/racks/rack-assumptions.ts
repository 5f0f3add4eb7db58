import { between, nonNegative, positive, share } from "@watthall/basis";
import { z } from "zod";

/** How racks differ, and what is not known of them: of practice, to be replaced by what a commissioning test shows. */
export const rackAssumptions = z
  .strictObject({
    greatestOffsetS: between(0, 604_800, "s", "Greatest shift of a rack's load against its group's").default(600),
    gainSpreadShare: share("Racks draw this much less than their group, at most").default(0.05),
    rackHoldUpL: positive("L", "Coolant of a rack whose own is not known").default(150),
    metalRiseK: nonNegative("K", "Of the cold plates above the coolant at the design load").default(10),
    metalTimeConstantS: positive("s", "Of the cold plates").default(10),
  })
  .meta({ description: "How racks of a group differ from each other, and how their cold plates follow the coolant." });

/** Assumptions, defaults filled in. */
export type RackAssumptions = z.infer<typeof rackAssumptions>;

/** Assumptions as a caller writes them. */
export type RackAssumptionsInput = z.input<typeof rackAssumptions>;
