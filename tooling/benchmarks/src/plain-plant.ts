import type { WeatherYear } from "@watthall/climate";
import type { PlantPartModel } from "@watthall/cooling-load/kernels";

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const shares = [0, 0.004, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99];

const cubic = (s: number, e: number): number => s * s * ((e - 2) * s + 3 - e);

type Curve = { readonly a: number; readonly b: number; readonly c: number };
const at = ({ a, b, c }: Curve, x: number): number => a + x * (b + x * c);

/** Load at each share of the hours, by counting into 1 024 bins and sorting the bins that are asked for. */
function duration(facilityW: Float64Array, low: number, high: number): readonly number[] {
  const perUnit = 1023 / (high - low);
  const counts = new Uint32Array(1024);
  for (let i = 0; i < facilityW.length; i++) {
    const bin = (((facilityW[i] as number) - low) * perUnit) | 0;
    counts[bin] = (counts[bin] as number) + 1;
  }
  const bins = shares.map((share) => {
    let place = facilityW.length - 1 - Math.floor(share * facilityW.length);
    let bin = 0;
    while (place >= (counts[bin] as number)) place -= counts[bin++] as number;
    return { place, bin };
  });
  const members = new Map(bins.map(({ bin }) => [bin, new Float64Array(counts[bin] as number)]));
  counts.fill(0);
  for (let i = 0; i < facilityW.length; i++) {
    const bin = (((facilityW[i] as number) - low) * perUnit) | 0;
    const mine = members.get(bin);
    if (mine === undefined) continue;
    mine[counts[bin] as number] = facilityW[i] as number;
    counts[bin] = (counts[bin] as number) + 1;
  }
  for (const mine of members.values()) mine.sort();
  return bins.map(({ place, bin }) => members.get(bin)?.[place] ?? 0);
}

/**
 * A year of one part of a plant as one would write it by hand: one loop, the machines' arithmetic, the sums, the peak, the
 * matrix and the load duration, and nothing is checked. The reference of the benchmark, for a dry cooler and for
 * water-cooled chillers on a tower.
 */
export function plainPlant(part: PlantPartModel, weather: WeatherYear, itW: number, heatW: Float64Array) {
  const { dryBulbTempC, wetBulbTempC, pressureKpa } = weather;
  const { chiller } = part;
  const hourCount = dryBulbTempC.length;
  const facilityW = new Float64Array(hourCount);
  const byHour = new Float64Array(288);
  let heatWh = 0;
  let streamWh = 0;
  let cduWh = 0;
  let pumpWh = 0;
  let hallWh = 0;
  let fanWh = 0;
  let compressorWh = 0;
  let towerPumpWh = 0;
  let freeWh = 0;
  let rejectedWh = 0;
  let facilityWh = 0;
  let dryBulbSum = 0;
  let evaporationKg = 0;
  let driftKg = 0;
  let unmetWh = 0;
  let peak = 0;
  let least = Number.POSITIVE_INFINITY;
  let hottest = 0;
  let notHeld = 0;
  let running = 0;
  let short = 0;
  let outside = 0;
  let towerBounded = 0;
  let mostWater = 0;
  let i = 0;
  for (let month = 0; month < 12; month++)
    for (let end = i + (monthDays[month] as number) * 24; i < end; i++) {
      const heat = heatW[i] as number;
      const dryBulb = dryBulbTempC[i] as number;
      const wetBulb = wetBulbTempC[i] as number;
      const share = heat / part.designHeatW;
      const pumpShare = Math.max(share, part.pumpTurndownShare);
      const pumps = cubic(pumpShare, part.fanExponent);
      const cdu = part.cduPumpW * pumps;
      const crah = part.crahFanW * cubic(Math.max(share, part.crahTurndownShare), part.fanExponent);
      const stream = heat + cdu + part.pumpW * pumps + crah;
      const range = (part.rangeK * share) / pumpShare;
      let free = stream;
      let compressor = 0;
      let towerPump = 0;
      let unmet = 0;
      let flow = 1;
      let fullFansW = 0;
      let rejected = stream;
      let reached = part.supplyTempC;
      if (chiller === null) {
        const density = (pressureKpa[i] as number) / 101.325;
        const perK = (density * part.coilW) / part.coilDifferenceK;
        const full = perK * (part.supplyTempC + range - dryBulb);
        if (stream > full) reached = dryBulb + stream / perK - range;
        else flow = stream / full;
        fullFansW = density * part.coilFanW;
      } else {
        const bounded = Math.min(26.7, Math.max(-34.4, wetBulb));
        const c1 = at(part.approach1, bounded);
        const c2 = at(part.approach2, bounded);
        const c0 = at(part.approach0, bounded);
        const tower = wetBulb + c0 + c1 + c2;
        const colder = part.supplyTempC + range - tower - part.exchangerApproachK;
        const freeShare = colder > 0 ? Math.min(colder / range, 1) : 0;
        free = stream * freeShare;
        const wanted =
          freeShare === 1
            ? part.supplyTempC - part.exchangerApproachK
            : freeShare > 0
              ? tower
              : chiller.condenserLeastTempC;
        if (wanted > tower) {
          const discriminant = c1 * c1 - 4 * c2 * (c0 - wanted + wetBulb);
          flow = discriminant < 0 ? 0.125 : Math.max(0.125, (2 * c2) / (Math.sqrt(discriminant) - c1));
        }
        const load = stream - free;
        if (load > 0) {
          const y = Math.max(tower, chiller.condenserLeastTempC);
          const capacity = chiller.capacity0 + y * (chiller.capacity1 + y * chiller.capacity2);
          const units = load / (chiller.unitW * capacity);
          const machines = Math.min(Math.ceil(units), chiller.unitCount);
          const shareEach = Math.min(units / machines, 1);
          const part1 = Math.max(shareEach, chiller.leastPartLoadShare);
          const partLoad = chiller.partLoad0 + part1 * (chiller.partLoad1 + part1 * chiller.partLoad2);
          const input = chiller.input0 + y * (chiller.input1 + y * chiller.input2);
          const cycling = shareEach < part1 ? shareEach / part1 : 1;
          compressor = ((machines * chiller.unitW * capacity * input) / chiller.copRatio) * partLoad * cycling;
          const limit = chiller.unitCount * chiller.unitW * capacity;
          if (load > limit * (1 + 1e-9)) {
            unmet = load - limit;
            short++;
          }
          if (!(y >= chiller.curveFromTempC && y <= chiller.curveToTempC)) outside++;
          running++;
        }
        towerPump = part.towerPumpShare * stream;
        rejected = stream - unmet + compressor + towerPump;
        fullFansW = part.towerFanShare * rejected;
        const evaporation = rejected * part.evaporationKgPerJ;
        const drift = rejected * part.driftKgPerJ;
        mostWater = Math.max(mostWater, evaporation * (1 + part.blowdownRatio) + drift);
        evaporationKg += evaporation;
        driftKg += drift;
        if (bounded !== wetBulb) towerBounded++;
      }
      const turndown = part.fanTurndownShare;
      const fan =
        fullFansW *
        (flow >= turndown ? cubic(flow, part.fanExponent) : (cubic(turndown, part.fanExponent) * flow) / turndown);
      const facility = itW + cdu + part.pumpW * pumps + crah + fan + compressor + towerPump;
      if (reached > part.supplyTempC + 1e-9) notHeld++;
      if (reached > hottest) hottest = reached;
      if (facility > peak) peak = facility;
      if (facility < least) least = facility;
      facilityW[i] = facility;
      heatWh += heat;
      streamWh += stream;
      cduWh += cdu;
      pumpWh += part.pumpW * pumps;
      hallWh += crah;
      fanWh += fan;
      compressorWh += compressor;
      towerPumpWh += towerPump;
      freeWh += free;
      rejectedWh += rejected;
      unmetWh += unmet;
      facilityWh += facility;
      dryBulbSum += dryBulb;
      const cell = month * 24 + (i % 24);
      byHour[cell] = (byHour[cell] as number) + facility;
    }
  for (let cell = 0; cell < 288; cell++)
    byHour[cell] = (byHour[cell] as number) / (itW * (monthDays[Math.floor(cell / 24)] as number));
  return {
    pueRatio: facilityWh / (itW * hourCount),
    sums: {
      heatWh,
      streamWh,
      cduWh,
      pumpWh,
      hallWh,
      fanWh,
      compressorWh,
      towerPumpWh,
      freeWh,
      rejectedWh,
      dryBulbSum,
      evaporationKg,
      driftKg,
      unmetWh,
    },
    byHour,
    loadDuration: duration(facilityW, least, peak),
    told: { hottest, notHeld, running, short, outside, towerBounded, mostWater },
  };
}
