/** Grid, money, carbon and generations, in English. */
export const economics = {
  grid: { title: "Grid connection", apparent: "Apparent power", voltage: "Voltage", current: "Current" },
  money: {
    title: "Money and carbon",
    building: "Building",
    filled: "Building and computers",
    energy: "Electricity of a year",
    cost: "its cost",
    carbon: "its carbon",
  },
  scopes: { direct: "direct", "life-cycle": "life-cycle" },
  generations: {
    title: "The same {mw} MW with other generations, at their published power",
    status: "status",
    rackKw: "kW/rack",
    racks: "racks",
    packages: "packages",
    lowPrecision: "low-precision",
    bandwidth: "bandwidth",
  },
} as const;
