import type { Accelerator } from "../accelerator-row.ts";
import { nvidiaAmpereHopper } from "./accelerators-nvidia-ampere-hopper.ts";
import { nvidiaBlackwellRubin } from "./accelerators-nvidia-blackwell-rubin.ts";
import { otherMakers } from "./accelerators-other-makers.ts";

/** Every accelerator package, makers and generations in order. */
export const accelerators: readonly Accelerator[] = [...nvidiaAmpereHopper, ...nvidiaBlackwellRubin, ...otherMakers];
