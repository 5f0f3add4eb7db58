/** Overview, in English. */
export const overview = {
  overview: {
    lead: "Choose a site, a rack and a country; everything below follows.",
    balance: "Where the power goes",
    balanceCaption: "Power at the design hour by what draws it",
    kind: "Kind",
    share: "Share",
    gates: "What of the old hall lets new racks in",
    gate: "Gate",
    verdict: "Verdict",
    racksIn: "Racks",
    gatesFit:
      "{asBuilt} racks fit as built; {mended} once each position has its feed, floor and coolant: {binding} binds.",
  },
  kinds: { it: "IT", "electrical-loss": "Electrical loss", cooling: "Cooling", other: "Other" },
  balance: {
    "Other IT": "Other IT",
    "Cables to the racks": "Cables to the racks",
    Compressors: "Compressors",
    "Cooler and tower fans": "Cooler and tower fans",
    "Hall fans": "Hall fans",
    "Plant pumps": "Plant pumps",
    "CDU pumps": "CDU pumps",
    "Lights, offices, security": "Lights, offices, security",
    "HV/MV transformer, racks": "HV/MV transformer, racks",
    "MV/LV transformer, racks": "MV/LV transformer, racks",
    "UPS, double conversion, racks": "UPS, double conversion, racks",
    "HV/MV transformer, cooling": "HV/MV transformer, cooling",
    "MV/LV transformer, cooling": "MV/LV transformer, cooling",
  },
} as const;
