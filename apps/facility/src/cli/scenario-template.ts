import { initComments as english } from "../messages/init-en.ts";
import { initComments as french } from "../messages/init-fr.ts";
import type { Language } from "../messages/language.ts";
import { fill } from "../report/words.ts";

/** What a new scenario begins with. */
export interface ScenarioStart {
  /** As the reader will name it. */
  readonly file: string;
  readonly country: string;
  readonly city: string;
  /** Cities that can be named instead. */
  readonly cities: readonly string[];
  readonly rack: string;
  readonly rackCount: number;
  /** `null` for the published one. */
  readonly loadKw: number | null;
  readonly gridKv: number;
}

/**
 * A new scenario as YAML, each part with a comment that says what it is.
 *
 * @param language - of the comments
 */
export function scenarioTemplate(start: ScenarioStart, language: Language): string {
  const said = language === "fr" ? french : english;
  const { file, country, city, cities, rack, rackCount, loadKw, gridKv } = start;
  return `# ${fill(said.head, { file })}
# ${said.editor}
# ${said.units}
schemaVersion: 1
name: ${said.siteName} # ${said.name}
country: ${country} # ${said.country}

# ${said.designHour}
# designHour: { dryBulbTempC: 38, wetBulbTempC: 22, source: 0.4 % hour of my-city.epw }

# ${fill(said.climate, { cities: cities.join(", ") })}
# ${said.epw}
climate: { city: ${city} }

# ${said.it}
it:
  racks:
    - rack: ${rack}
      count: ${rackCount}
${loadKw === null ? `      # loadKw: 132 # ${said.load}` : `      loadKw: ${loadKw} # ${said.load}`}
  otherItShare: 0.08 # ${said.otherIt}

# ${said.feed}
feed:
  system: ac-3ph # ${said.system}
  voltageV: 415 # ${said.voltage}
  powerFactor: 0.95
  lengthM: 30 # ${said.length}
  method: F-trefoil # ${said.method}
  ambientTempC: 40 # ${said.ambient}
  # ${said.supply}
  # supply: { shortCircuitMva: 500, transformerKva: 2500, impedanceShare: 0.06, breakingCapacityKa: 65 }

# ${said.cooling}
cooling:
  plant: dry-coolers # ${said.plant}
  supplyTempC: 45 # ${said.supplyTemp}
  returnTempC: 55 # ${said.returnTemp}

# ${said.backup}
backup:
  autonomyH: [24, 48] # ${said.autonomy}
  storage: double-wall-leak-detection # ${said.storage}
  ratingKw: 2000 # ${said.rating}
  redundancy: N+1 # ${said.redundancy}

# ${said.grid}
grid: { voltageKv: ${gridKv} }

# ${said.economics}
economics: { costPreset: debate-2025 }

# ${said.variants}
variants:
  - name: ${said.variantName}
    set:
      feed.system: dc
      feed.voltageV: 800
      feed.powerFactor: 1
      electrical.stages: [transformer-hv-mv, mv-rectifier-800v]
`;
}
