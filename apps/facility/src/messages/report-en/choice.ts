/** Sites and choices side by side, in English. */
export const choice = {
  siteFigures: {
    designFacilityKw: "Power at the design hour",
    facilityMwh: "Electricity of a year",
    pueRatio: "PUE, year",
    waterM3: "Water of a year",
    energyEur: "Electricity bill of a year",
    co2T: "Carbon of a year",
    buildEur: "Building",
    conductorKg: "Conductor metal of the site",
    generatorKw: "Generators installed",
    storedFuelT: "Fuel stored",
    failCount: "Limits passed",
  },
  choices: {
    front: "On the front",
    none: "No candidate passes all limits.",
    dominated: "dominated",
    fails: "fails",
    unknown: "unknown",
    refused: "refused",
  },
} as const;
