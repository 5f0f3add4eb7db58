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
 * Lines of a text, whatever ends them, without empty ones at its end.
 *
 * @throws {@link ModelError} `input-invalid` for bytes and whatever else is no text
 */
export function linesOf(text: unknown, model: string): readonly string[] {
  if (typeof text === "string") return text.trimEnd().split(/\r\n|\n|\r/);
  throw new ModelError({
    code: "input-invalid",
    model,
    path: "text",
    received: text instanceof Uint8Array ? `${text.length} bytes` : showValue(text),
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

/** Vapour pressure of each hour in kPa, from the dew point where there is one, else from the relative humidity. */
function vapourPressures(raw: RawHours) {
  let capped = 0;
  let raised = 0;
  const vapourKpa = raw.dryBulbTempC.map((dryBulb, i) => {
    const share = raw.relativeHumidityShare[i] as number;
    const dewPoint = raw.dewPointTempC[i] as number;
    const byShare = Number.isNaN(dewPoint);
    const saturation = saturationPressureKernel(dryBulb);
    if (byShare ? share > 1 : dewPoint > dryBulb) {
      capped++;
      return saturation;
    }
    if (byShare && share < leastHumidityShare) raised++;
    return byShare ? Math.max(share, leastHumidityShare) * saturation : saturationPressureKernel(dewPoint);
  });
  return { vapourKpa, capped, raised };
}

function info(code: string, message: string, value: number): readonly Finding[] {
  return value === 0 ? [] : [{ code, severity: "info", message, value }];
}

/**
 * Completes hours as read: fills short gaps, takes the pressure of the altitude where it is missing, and computes dew
 * point and wet bulb. Says in findings what it did.
 */
export function completeHours(raw: RawHours, altitudeM: number, model: string, firstLine: number) {
  const dryBulbTempC = raw.dryBulbTempC.slice();
  const filledDryBulb = fillGaps(dryBulbTempC, model, firstLine, "dry bulb");
  const { vapourKpa, capped, raised } = vapourPressures({ ...raw, dryBulbTempC });
  const filledHumidity = fillGaps(vapourKpa, model, firstLine, "dew point and relative humidity");
  const standardKpa = pressureAtAltitudeKernel(altitudeM);
  const noPressure = raw.pressureKpa.filter(Number.isNaN).length;
  const pressureKpa = raw.pressureKpa.map((kpa) => (Number.isNaN(kpa) ? standardKpa : kpa));
  const dewPointTempC = vapourKpa.map((kpa, i) => Math.min(dewPointKernel(kpa), dryBulbTempC[i] as number));
  const wetBulbTempC = dryBulbTempC.map((t, i) => {
    const kpa = pressureKpa[i] as number;
    return wetBulbKernel(t, humidityRatioKernel(vapourKpa[i] as number, kpa), kpa);
  });
  const findings = [
    ...info("gap-filled", `${filledDryBulb} hours without dry bulb are filled on a straight line.`, filledDryBulb),
    ...info(
      "humidity-filled",
      `${filledHumidity} hours without humidity are filled on a straight line.`,
      filledHumidity,
    ),
    ...info("humidity-capped", `${capped} hours above saturation are taken as saturated.`, capped),
    ...info("humidity-raised", `${raised} hours drier than 0.1 % are taken at 0.1 %.`, raised),
    ...info(
      "pressure-assumed",
      `${noPressure} hours without pressure take that of ${altitudeM} m altitude.`,
      noPressure,
    ),
  ];
  return { dryBulbTempC, wetBulbTempC, dewPointTempC, pressureKpa, findings };
}
