import type { Source, SourceId } from "@watthall/basis";
import { sources as climate } from "@watthall/climate";
import { sources as coolingLoad } from "@watthall/cooling-load";
import { sources as electricalFeed } from "@watthall/electrical-feed";
import { sources as generatorAutonomy } from "@watthall/generator-autonomy";
import { sources as gpuEquivalence } from "@watthall/gpu-equivalence";
import { sources as hardware } from "@watthall/hardware";
import { sources as sampling } from "@watthall/sampling";
import { sources as siteEconomics } from "@watthall/site-economics";
import { sources as facility } from "../model/sources.ts";

/** Sources of all packages, by id. */
export const allSources: ReadonlyMap<SourceId, Source> = new Map<SourceId, Source>(
  [
    climate,
    coolingLoad,
    electricalFeed,
    generatorAutonomy,
    gpuEquivalence,
    hardware,
    sampling,
    siteEconomics,
    facility,
  ].flatMap((table) => Object.entries<Source>(table)),
);
