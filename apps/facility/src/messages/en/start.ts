/** Presets and files, in English. */
export const start = {
  start: {
    presets: "Scenarios",
    sites: "Site, at the meter",
    racks: "Rack",
    country: "Country and climate",
    import: "Open a scenario (YAML or JSON)",
    importFailed: "{file} cannot be opened: {reason}",
    export: "Save",
    files: "Save, open, print",
    saveScenario: "Scenario (YAML)",
    saveJson: "Result (JSON)",
    saveCsv: "Figures (CSV)",
  },
  presets: {
    "gigafactory-hauts-de-france": "Gigafactory, Hauts-de-France: 100 000 H100 equivalents",
    "kyber-campus-marseille": "Kyber campus, Marseille: 1 GW of 600 kW racks",
    "retrofit-30kw-hall": "Retrofit: a 30 kW hall takes 140 kW racks",
  },
  countries: { fr: "France", de: "Germany", pl: "Poland", pt: "Portugal" },
} as const;
