import { kelvinFromC } from "@watthall/basis";

/** Temperature of water's triple point in °C: saturation is over ice up to it and over liquid water above. */
const triplePointTempC = 0.01;
/** Ratio of the molar masses of water and dry air. */
const molarMassRatio = 0.621945;
/** Gas constant of dry air in kJ/(kg K), so that pressures stay in kPa. */
const dryAirKjPerKgK = 0.287042;
const smallestHumidityRatio = 1e-7;

function lnIcePressurePa(t: number): number {
  const polynomial = 6.3925247 + t * (-9.677843e-3 + t * (6.2215701e-7 + t * (2.0747825e-9 - t * 9.484024e-13)));
  return -5.6745359e3 / t + polynomial + 4.1635019 * Math.log(t);
}

function lnWaterPressurePa(t: number): number {
  const polynomial = 1.3914993 + t * (-4.8640239e-2 + t * (4.1764768e-5 - t * 1.4452093e-8));
  return -5.8002206e3 / t + polynomial + 6.5459673 * Math.log(t);
}

function lnIceSlope(t: number): number {
  return (
    5.6745359e3 / (t * t) - 9.677843e-3 + t * (1.24431402e-6 + t * (6.2243475e-9 - t * 3.7936096e-12)) + 4.1635019 / t
  );
}

function lnWaterSlope(t: number): number {
  return 5.8002206e3 / (t * t) - 4.8640239e-2 + t * (8.3529536e-5 - t * 4.3356279e-8) + 6.5459673 / t;
}

/**
 * Pressure of saturated water vapour, over ice up to 0.01 °C and over liquid water above (equations 5 and 6). Valid
 * from −100 to 200 °C; no checks.
 *
 * @returns kPa
 * @see Sources: `ashrae-fundamentals-2017`
 */
export function saturationPressureKernel(tempC: number): number {
  const t = kelvinFromC(tempC);
  return Math.exp(tempC <= triplePointTempC ? lnIcePressurePa(t) : lnWaterPressurePa(t)) / 1000;
}

/** Derivative of the logarithm of the saturation pressure, in 1/K. */
function saturationSlope(tempC: number): number {
  const t = kelvinFromC(tempC);
  return tempC <= triplePointTempC ? lnIceSlope(t) : lnWaterSlope(t);
}

/**
 * Water in kg per kg of dry air, from the vapour's partial pressure (equation 20). No checks.
 *
 * @param vapourPressureKpa - below the total pressure
 */
export function humidityRatioKernel(vapourPressureKpa: number, pressureKpa: number): number {
  return Math.max((molarMassRatio * vapourPressureKpa) / (pressureKpa - vapourPressureKpa), smallestHumidityRatio);
}

/** Partial pressure of the vapour in kPa from kg of water per kg of dry air: the inverse of {@link humidityRatioKernel}. */
export function vapourPressureKernel(humidityRatio: number, pressureKpa: number): number {
  return (pressureKpa * humidityRatio) / (molarMassRatio + humidityRatio);
}

const triplePointKpa = saturationPressureKernel(triplePointTempC);

/**
 * Temperature in °C at which the vapour saturates: equations 5 and 6 inverted by Newton's method. No checks; the
 * equations hold down to −100 °C, a vapour pressure of 0.0000014 kPa.
 */
export function dewPointKernel(vapourPressureKpa: number): number {
  const wanted = Math.log(vapourPressureKpa * 1000);
  const overIce = vapourPressureKpa <= triplePointKpa;
  const magnus = wanted - 6.4165;
  let t = kelvinFromC(overIce ? (272.62 * magnus) / (22.46 - magnus) : (243.12 * magnus) / (17.62 - magnus));
  for (let i = 0; i < 8; i++) {
    const step = overIce
      ? (lnIcePressurePa(t) - wanted) / lnIceSlope(t)
      : (lnWaterPressurePa(t) - wanted) / lnWaterSlope(t);
    t -= step;
    if (Math.abs(step) < 1e-5) break;
  }
  return t - 273.15;
}

/**
 * Humidity ratio of air whose thermodynamic wet bulb is known (equations 33 and 35: water from 0 °C, ice below). No
 * checks.
 *
 * @returns kg of water per kg of dry air
 */
export function humidityRatioFromWetBulbKernel(
  dryBulbTempC: number,
  wetBulbTempC: number,
  pressureKpa: number,
): number {
  const saturated = humidityRatioKernel(saturationPressureKernel(wetBulbTempC), pressureKpa);
  const sensible = 1.006 * (dryBulbTempC - wetBulbTempC);
  const ratio =
    wetBulbTempC >= 0
      ? ((2501 - 2.326 * wetBulbTempC) * saturated - sensible) / (2501 + 1.86 * dryBulbTempC - 4.186 * wetBulbTempC)
      : ((2830 - 0.24 * wetBulbTempC) * saturated - sensible) / (2830 + 1.86 * dryBulbTempC - 2.1 * wetBulbTempC);
  return Math.max(ratio, smallestHumidityRatio);
}

/** Root of equation 33 (water) or 35 (ice) in the wet bulb; Newton's method on a rising convex function. */
function wetBulbRoot(
  nearTempC: number,
  dryBulbTempC: number,
  humidityRatio: number,
  pressureKpa: number,
  evaporationKj: number,
  evaporationSlope: number,
  liquidSlope: number,
): number {
  const constant = 1.006 * dryBulbTempC + humidityRatio * (evaporationKj + 1.86 * dryBulbTempC);
  const linear = 1.006 + humidityRatio * liquidSlope;
  let t = nearTempC;
  for (let i = 0; i < 30; i++) {
    const vapourKpa = saturationPressureKernel(t);
    const saturated = (molarMassRatio * vapourKpa) / (pressureKpa - vapourKpa);
    const latent = evaporationKj - evaporationSlope * t;
    const rise = (saturated * saturationSlope(t) * pressureKpa) / (pressureKpa - vapourKpa);
    const step = (latent * saturated + linear * t - constant) / (latent * rise - evaporationSlope * saturated + linear);
    t -= step;
    // A step leaves some 3 % of its square: less than 1e-7 K.
    if (Math.abs(step) < 1e-3) break;
  }
  return t;
}

/** Of two wet bulbs on either side of 0 °C, the one that halving from dew point to dry bulb meets. */
function branchByHalving(iceTempC: number, waterTempC: number, dewPointTempC: number, dryBulbTempC: number): number {
  let low = dewPointTempC;
  let high = dryBulbTempC;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (middle >= waterTempC) high = middle;
    else if (middle <= iceTempC) low = middle;
    else return middle < 0 ? iceTempC : waterTempC;
  }
  return waterTempC;
}

/**
 * Thermodynamic wet bulb in °C: the root of equation 33 at or above 0 °C, of equation 35 (ice on the bulb) below. No
 * checks.
 *
 * The two equations do not meet at 0 °C, so that within some 1 K of it air can have a solution on water and another
 * on ice. There the one is taken which halving the span from dew point to dry bulb meets first: psychrolib's choice.
 *
 * @param nearTempC - where to begin: the same root in fewer steps, from a wet bulb that is near, as of the hour before
 * @see Sources: `ashrae-fundamentals-2017`, `psychrolib-2.5.0`
 */
export function wetBulbKernel(
  dryBulbTempC: number,
  humidityRatio: number,
  pressureKpa: number,
  nearTempC = dryBulbTempC,
): number {
  if (dryBulbTempC >= 0) {
    const water = wetBulbRoot(nearTempC, dryBulbTempC, humidityRatio, pressureKpa, 2501, 2.326, 4.186);
    if (water > 2) return Math.min(water, dryBulbTempC);
    const ice = wetBulbRoot(nearTempC, dryBulbTempC, humidityRatio, pressureKpa, 2830, 0.24, 2.1);
    if (water < 0) return ice;
    if (ice >= 0) return Math.min(water, dryBulbTempC);
    const dewPointTempC = dewPointKernel(vapourPressureKernel(humidityRatio, pressureKpa));
    return Math.min(branchByHalving(ice, water, dewPointTempC, dryBulbTempC), dryBulbTempC);
  }
  return Math.min(wetBulbRoot(nearTempC, dryBulbTempC, humidityRatio, pressureKpa, 2830, 0.24, 2.1), dryBulbTempC);
}

/** Density of moist air in kg/m³, vapour included (equations 11 and 26). No checks. */
export function moistAirDensityKernel(dryBulbTempC: number, humidityRatio: number, pressureKpa: number): number {
  const volumeM3PerKg = (dryAirKjPerKgK * kelvinFromC(dryBulbTempC) * (1 + 1.607858 * humidityRatio)) / pressureKpa;
  return (1 + humidityRatio) / volumeM3PerKg;
}

/** Enthalpy in kJ per kg of dry air, zero for dry air and for liquid water at 0 °C (equation 30). No checks. */
export function moistAirEnthalpyKernel(dryBulbTempC: number, humidityRatio: number): number {
  return 1.006 * dryBulbTempC + humidityRatio * (2501 + 1.86 * dryBulbTempC);
}

/** Pressure of the standard atmosphere in kPa at an altitude in m, from −5 000 to 11 000 m (equation 3). No checks. */
export function pressureAtAltitudeKernel(altitudeM: number): number {
  return 101.325 * (1 - 2.25577e-5 * altitudeM) ** 5.2559;
}
