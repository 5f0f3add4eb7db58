import { type Finding, ModelError, showValue } from "@watthall/basis";
import {
  dewPointKernel,
  humidityRatioKernel,
  pressureAtAltitudeKernel,
  saturationPressureKernel,
  wetBulbKernel,
} from "./moist-air-kernels.ts";

/** Hours as read; NaN where the file has no value. */
export interface RawHours {
  readonly dryBulbTempC: Float64Array;
  readonly dewPointTempC: Float64Array;
  readonly relativeHumidityShare: Float64Array;
  readonly pressureKpa: Float64Array;
}

const longestGapH = 6;

/** Error of a reader, with the line in its path. */
export function lineError(model: string, line: number, received: string, allowed: string): ModelError {
  return new ModelError({ code: "input-invalid", model, path: `line ${line}`, received, allowed });
}

/**
 * A text, of what was given for one.
 *
 * @throws {@link ModelError} `input-invalid` for bytes and whatever else is no text
 */
export function textOf(given: unknown, model: string): string {
  if (typeof given === "string") return given;
  throw new ModelError({
    code: "input-invalid",
    model,
    path: "text",
    received: given instanceof Uint8Array ? `${given.length} bytes` : showValue(given),
    allowed: "the file's text; decode its bytes first, as UTF-8 or Latin-1",
  });
}

/** Fills gaps of up to six hours on a straight line, in place; returns how many hours it filled. */
function fillGaps(column: Float64Array, model: string, firstLine: number, what: string): number {
  let filled = 0;
  for (let at = 0; at < column.length; at++) {
    if (!Number.isNaN(column[at])) continue;
    let end = at;
    while (end < column.length && Number.isNaN(column[end])) end++;
    if (end - at > longestGapH)
      throw lineError(
        model,
        firstLine + at,
        `${what} missing for ${end - at} hours`,
        `gaps of at most ${longestGapH} hours`,
      );
    const before = column[at - 1] ?? (column[end] as number);
    const after = column[end] ?? before;
    for (let i = at; i < end; i++) column[i] = before + ((after - before) * (i - at + 1)) / (end - at + 1);
    filled += end - at;
    at = end;
  }
  return filled;
}

/** Driest air that is computed with: below it the wet bulb hardly moves, and a dew point has no value at zero. */
const leastHumidityShare = 0.001;

/**
 * Humidity of each hour as the vapour's pressure in kPa and its dew point in °C, from the dew point where there is one,
 * else from the relative humidity; NaN where there is neither.
 */
function humidities(dryBulbTempC: Float64Array, { dewPointTempC, relativeHumidityShare }: RawHours) {
  const hourCount = dryBulbTempC.length;
  const vapourKpa = new Float64Array(hourCount);
  const dewTempC = new Float64Array(hourCount);
  let capped = 0;
  let raised = 0;
  for (let i = 0; i < hourCount; i++) {
    const dryBulb = dryBulbTempC[i] as number;
    const dewPoint = dewPointTempC[i] as number;
    const share = relativeHumidityShare[i] as number;
    if (dewPoint > dryBulb || (Number.isNaN(dewPoint) && share > 1)) {
      capped++;
      dewTempC[i] = dryBulb;
      vapourKpa[i] = saturationPressureKernel(dryBulb);
    } else if (Number.isNaN(dewPoint)) {
      if (share < leastHumidityShare) raised++;
      vapourKpa[i] = Math.max(share, leastHumidityShare) * saturationPressureKernel(dryBulb);
      dewTempC[i] = Number.NaN;
    } else {
      dewTempC[i] = dewPoint;
      vapourKpa[i] = saturationPressureKernel(dewPoint);
    }
  }
  return { vapourKpa, dewTempC, capped, raised };
}

function info(code: string, message: string, value: number): readonly Finding[] {
  return value === 0 ? [] : [{ code, severity: "info", message, value }];
}

/** Pressure of each hour in kPa, that of the altitude where it is missing. */
function pressures(readKpa: Float64Array, altitudeM: number) {
  const standardKpa = pressureAtAltitudeKernel(altitudeM);
  const pressureKpa = readKpa.slice();
  let assumed = 0;
  for (let i = 0; i < pressureKpa.length; i++)
    if (Number.isNaN(pressureKpa[i] as number)) {
      pressureKpa[i] = standardKpa;
      assumed++;
    }
  return { pressureKpa, assumed };
}

/**
 * Completes hours as read: fills short gaps, takes the pressure of the altitude where it is missing, and computes dew
 * point and wet bulb. Says in findings what it did.
 */
export function completeHours(raw: RawHours, altitudeM: number, model: string, firstLine: number) {
  const dryBulbTempC = raw.dryBulbTempC.slice();
  const filledDryBulb = fillGaps(dryBulbTempC, model, firstLine, "dry bulb");
  const { vapourKpa, dewTempC: dewPointTempC, capped, raised } = humidities(dryBulbTempC, raw);
  const filledHumidity = fillGaps(vapourKpa, model, firstLine, "dew point and relative humidity");
  const { pressureKpa, assumed } = pressures(raw.pressureKpa, altitudeM);
  const wetBulbTempC = new Float64Array(dryBulbTempC.length);
  let depressionK = 0;
  for (let i = 0; i < wetBulbTempC.length; i++) {
    const dryBulb = dryBulbTempC[i] as number;
    const kpa = pressureKpa[i] as number;
    const vapour = vapourKpa[i] as number;
    const wetBulb = wetBulbKernel(dryBulb, humidityRatioKernel(vapour, kpa), kpa, dryBulb - depressionK);
    wetBulbTempC[i] = wetBulb;
    depressionK = dryBulb - wetBulb;
    if (Number.isNaN(dewPointTempC[i] as number)) dewPointTempC[i] = Math.min(dewPointKernel(vapour), dryBulb);
  }
  const findings = [
    ...info("gap-filled", `${filledDryBulb} hours without dry bulb are filled on a straight line.`, filledDryBulb),
    ...info(
      "humidity-filled",
      `${filledHumidity} hours without humidity are filled on a straight line.`,
      filledHumidity,
    ),
    ...info("humidity-capped", `${capped} hours above saturation are taken as saturated.`, capped),
    ...info("humidity-raised", `${raised} hours drier than 0.1 % are taken at 0.1 %.`, raised),
    ...info("pressure-assumed", `${assumed} hours without pressure take that of ${altitudeM} m altitude.`, assumed),
  ];
  return { dryBulbTempC, wetBulbTempC, dewPointTempC, pressureKpa, findings };
}
