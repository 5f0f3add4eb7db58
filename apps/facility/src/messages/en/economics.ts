/** Economics and carbon, in English. */
export const economics = {
  economics: {
    lead: "What it costs to build and run, and its carbon; every price is dated.",
    countries: "Carbon of the same electricity elsewhere",
    country: "Country",
    year: "Year",
    scope: "Scope",
    factor: "g/kWh",
    co2: "t CO2 a year",
    source: "Source",
    leads: "Time to a grid connection: {low} to {high} months",
  },
  scopes: { direct: "direct", "life-cycle": "life cycle", unsaid: "unsaid" },
} as const;
