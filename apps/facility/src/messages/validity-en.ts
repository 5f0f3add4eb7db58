/** For what each explained figure holds, in English: what it assumes and where it ends. */
export const validity = {
  gridPower:
    "the design hour in steady state, all racks at their design load; every consumer and loss of the model, with nothing beyond them",
  itPower: "all racks at their design load at the same time; other IT as a share of the racks",
  rackCount: "racks alike within a group; a target or a full meter rounds to whole racks",
  rackLoad: "one rack at the load that the scenario gives, or at the published one",
  h100Equivalents:
    "the named metric alone, dense figures of datasheets unless the metric says otherwise; no claim about any other work",
  heatOut: "the design hour in steady state: what enters as electricity leaves as heat",
  heatToLiquid: "the liquid share of each rack, the same at every load",
  heatToAir: "the heat of the racks that no liquid takes, with indoor losses and lights",
  pueDesign: "the design hour at full load; not the PUE of a year",
  pueYear: "the whole year at the design load of the racks, energy over energy, with the weather named beside it",
  designCurrent: "balanced load in steady state without harmonics; the other feed lost",
  normalCurrent: "balanced load in steady state without harmonics; both feeds there",
  cable:
    "the tables' reference conditions with their factors for air and grouping; steady load, sections and methods that the tables hold",
  conductorTempLost: "steady state, heat shed as the derated ampacity implies; inside the insulation's limit",
  conductorTemp: "steady state, heat shed as the derated ampacity implies; inside the insulation's limit",
  ampacity: "IEC 60364-5-52 reference methods; ambient and grouping factors between the tables' own rows",
  voltageDrop: "steady state along the cable alone, conductors at their running temperature",
  cableLoss: "one circuit that carries the rack alone, conductors at that temperature; neutral and earth carry nothing",
  conductorMass: "metal of the loaded conductors over their length; no neutral, earth, insulation or terminations",
  coolantFlow: "steady flow, properties at the mean temperature of the coolant",
  flowStopTime: "coolant of the rack well mixed, heat at its full power, no flow at all; metal left out",
  cduCount: "units alike that share the load evenly, spares beside them",
  facilitySupply: "the approach of the units as given, at full load",
  bufferVolume: "a tank well mixed that warms by the rise allowed, with no other mass in the loop",
  wueYear: "water evaporated and blown down on the site, over the energy of the IT; none of the power station's",
  freeCoolingHours:
    "hours of the weather year in which no compressor runs; made years are good for energy, not for peaks",
  runningSets: "every running set at its planned share of its rating; no one step of load is judged here",
  installedSets: "the redundancy of the scenario; the law counts all that are installed",
  installedPower: "rating of every set, spare or not",
  fuelMass:
    "full tanks, the design load for the whole time, consumption at that load; the law counts what can be present",
  fuelVolume: "the density of the fuel as named; its standard allows a range",
  fuelClass: "a screening of the named headings with the bounds in force on the date of their source; not legal advice",
  survival: "sets that fail independently, no repair, chances of a start and of running from the named source",
  apparentPower: "the design hour at the power factor of the connection",
  gridCurrent: "balanced three-phase current at the rated voltage of the connection",
  shellCost:
    "the named set of prices on its date, times the power that it counts; no site, land or grid works of its own",
  filledCost: "the named set of prices on its date, computers included, times the power that it counts",
  energyYear: "the site at its design load all year; `watthall year` follows the load hour by hour",
  energyCost: "one price for all hours, on its date",
  carbonYear: "one factor for all hours, of the year and scope named; no market instruments",
} as const satisfies Readonly<Record<string, string>>;
