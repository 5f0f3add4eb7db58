/** Cooling, in English. */
export const cooling = {
  cooling: {
    title: "Cooling",
    liquid: "Heat to liquid",
    air: "Heat to air",
    coolant: "{name}, coolant",
    rise: "rise of {deltaK} K",
    stops: "flow stops, limit after",
    assumedHoldUp: "{limit} °C; {litres} L of coolant, an assumption of the scenario",
    reportedHoldUp: "{limit} °C; {litres} L of coolant, as reported of the rack",
    cdus: "CDUs",
    spares: "spares included",
    groups: "{groups} groups of {units}, spares included",
    buffer: "Buffer",
    pueDesign: "PUE at the design hour",
    pueYear: "PUE of the year",
    pueNote: "energy over energy",
    wueYear: "WUE of the year",
    freeHours: "Hours without compressor",
    freeShare: "Heat cooled for free",
  },
} as const;
