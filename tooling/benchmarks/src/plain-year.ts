import type { PreparedYear } from "@watthall/facility";

const columnCount = 17;

const read = (curve: Float64Array, share: number): number => {
  const x = share * (curve.length - 1);
  const i = Math.min(Math.floor(x), curve.length - 2);
  return (curve[i] as number) + (x - i) * ((curve[i + 1] as number) - (curve[i] as number));
};

const cubic = (s: number, e: number): number => s * s * ((e - 2) * s + 3 - e);

/**
 * A year of one group of racks on dry coolers as one would write it by hand: one loop, typed arrays, the arithmetic of the
 * site and nothing else. The reference of the benchmark.
 */
export function plainYear(plan: PreparedYear["plan"]): {
  readonly facilityMwh: number;
  readonly columns: readonly Float64Array[];
} {
  const { groups, rackShares, weather, liquid, air, hourCount } = plan;
  const [group] = groups;
  if (group === undefined || liquid === null || air === null)
    throw new Error("one group of racks, two parts of a plant");
  const columns = Array.from({ length: columnCount }, () => new Float64Array(hourCount));
  const set = (column: number, i: number, value: number) => {
    (columns[column] as Float64Array)[i] = value;
  };
  const cables = group.cableLossKw.values;
  const indoorCurve = plan.chainIndoorRatio.values;
  const outdoorCurve = plan.chainOutdoorRatio.values;
  const mechanicalCurve = plan.mechanicalLossRatio.values;
  const { dryBulbTempC, pressureKpa } = weather;
  let sum = 0;
  for (let i = 0; i < hourCount; i++) {
    const share = group.loadShares[i] as number;
    const racks = rackShares[i] as number;
    const rack = group.designKw * share * racks;
    const cable = group.count * racks * read(cables, share);
    const otherIt = rack * plan.otherItShare;
    const other = (rack + otherIt) * plan.otherShare;
    const load = rack + otherIt + cable + other;
    const indoor = plan.chainKw * read(indoorCurve, load / plan.chainKw);
    const outdoor = plan.chainKw * read(outdoorCurve, load / plan.chainKw);
    const outside = dryBulbTempC[i] as number;
    const density = (pressureKpa[i] as number) / 101.325;
    let fans = 0;
    let pumps = 0;
    let cdus = 0;
    let halls = 0;
    let rejected = 0;
    for (let p = 0; p < 2; p++) {
      const part = p === 0 ? liquid : air;
      const heat = 1000 * (p === 0 ? rack * group.liquidShare : load + indoor - rack * group.liquidShare);
      const flow = heat / part.designHeatW;
      const pumpFlow = Math.max(flow, part.pumpTurndownShare);
      const pumping = cubic(pumpFlow, part.fanExponent);
      const hall = part.crahFanW * cubic(Math.max(flow, part.crahTurndownShare), part.fanExponent);
      const stream = heat + (part.cduPumpW + part.pumpW) * pumping + hall;
      const full =
        ((density * part.coilW) / part.coilDifferenceK) *
        (part.supplyTempC + (part.rangeK * flow) / pumpFlow - outside);
      const wind = stream <= full ? stream / full : 1;
      const least = part.fanTurndownShare;
      fans +=
        density *
        part.coilFanW *
        (wind >= least ? cubic(wind, part.fanExponent) : (cubic(least, part.fanExponent) * wind) / least);
      pumps += part.pumpW * pumping;
      cdus += part.cduPumpW * pumping;
      halls += hall;
      rejected += stream;
    }
    const cooling = (fans + pumps + cdus + halls) / 1000;
    const mechanical = plan.mechanicalRatedKw * read(mechanicalCurve, cooling / plan.mechanicalKw);
    const facility = load + indoor + outdoor + cooling + mechanical;
    set(0, i, rack);
    set(1, i, otherIt);
    set(2, i, cable);
    set(3, i, indoor);
    set(4, i, outdoor);
    set(6, i, fans / 1000);
    set(7, i, halls / 1000);
    set(8, i, pumps / 1000);
    set(9, i, cdus / 1000);
    set(10, i, mechanical);
    set(11, i, other);
    set(12, i, facility);
    set(14, i, facility);
    set(16, i, (facility - (rejected + fans) / 1000 - outdoor - mechanical) / facility);
    sum += facility;
  }
  return { facilityMwh: sum / 1000, columns };
}
