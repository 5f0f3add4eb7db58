/** Variants and retrofit, in English. */
export const retrofit = {
  variants: {
    title: "Variants",
    mw: "MW at the meter",
    racks: "racks",
    cable: "cable mm²",
    copper: "copper kg/rack",
    fuel: "fuel t",
    headings: "headings",
  },
  retrofit: {
    title: "Retrofit",
    gate: "gate",
    value: "value",
    limit: "limit",
    unit: "unit",
    racks: "racks",
    pass: "pass",
    fit: "{asBuilt} racks fit as built; {mended} once each position has its feed, floor and coolant: {binding} binds.",
  },
  gates: {
    cable: "cable",
    breaker: "breaker",
    floor: "floor",
    "air of a position": "air of a position",
    UPS: "UPS",
    "liquid cooling": "liquid cooling",
    "air cooling": "air cooling",
    fuel: "fuel",
    positions: "positions",
  },
} as const;
