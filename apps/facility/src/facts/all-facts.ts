import type { FacilityResult } from "../model/facility.ts";
import { fleetFacts, fuelClass, fuelMass, fuelVolume, longestAutonomy, survival } from "./backup-facts.ts";
import { coolantFlow, coolingFacts, flowStopTime, pueYear } from "./cooling-facts.ts";
import type { Fact } from "./fact.ts";
import { cableChoice, cableFacts, circuitCurrent, conductorTemperature } from "./feed-facts.ts";
import { h100Equivalents, itPower, rackCount, rackLoad } from "./it-facts.ts";
import { carbonYear, energyCost, energyYear, filledCost, gridFacts, shellCost } from "./money-facts.ts";
import { gridPower, heatOut, heatTo, pueDesign } from "./power-facts.ts";

/** Every figure of a site that the page shows, in its order: what the tables of values hold. */
export function allFacts(result: FacilityResult): readonly Fact[] {
  const longest = longestAutonomy(result);
  return [
    gridPower(result),
    itPower(result),
    rackCount(result),
    rackLoad(result),
    h100Equivalents(result),
    heatOut(result),
    heatTo(result, "liquid"),
    heatTo(result, "air"),
    pueDesign(result),
    pueYear(result),
    circuitCurrent(result, "one-feed-lost"),
    circuitCurrent(result, "all-feeds"),
    cableChoice(result),
    conductorTemperature(result, "one-feed-lost"),
    conductorTemperature(result, "all-feeds"),
    ...cableFacts(result),
    coolantFlow(result),
    flowStopTime(result),
    ...coolingFacts(result),
    ...fleetFacts(result),
    ...result.backup.autonomies.flatMap((one) => [fuelMass(result, one), fuelVolume(result, one)]),
    fuelClass(result, longest),
    survival(result, longest),
    ...gridFacts(result),
    shellCost(result),
    filledCost(result),
    energyYear(result),
    energyCost(result),
    carbonYear(result),
  ];
}
