/** Hours of a common year. */
export const hoursPerYear = 8760;

/** Seconds of an hour. */
export const secondsPerHour = 3600;

/** 0 °C in kelvin, by definition of the Celsius scale. */
export const zeroCelsiusInKelvin = 273.15;

/** Watts from kilowatts. */
export const wFromKw = (kw: number): number => kw * 1000;

/** Kilowatts from watts. */
export const kwFromW = (w: number): number => w / 1000;

/** Megawatts from kilowatts. */
export const mwFromKw = (kw: number): number => kw / 1000;

/** Kilowatts from megawatts. */
export const kwFromMw = (mw: number): number => mw * 1000;

/** Megawatt-hours from kilowatt-hours. */
export const mwhFromKwh = (kwh: number): number => kwh / 1000;

/** Megawatt-hours from watt-hours. */
export const mwhFromWh = (wh: number): number => wh / 1e6;

/** Kilowatt-hours from kilowatt-seconds. */
export const kwhFromKws = (kws: number): number => kws / secondsPerHour;

/** Kilowatt-seconds from kilowatt-hours. */
export const kwsFromKwh = (kwh: number): number => kwh * secondsPerHour;

/** Joules from kilojoules. */
export const jFromKj = (kj: number): number => kj * 1000;

/** Kelvin from degrees Celsius. */
export const kelvinFromC = (tempC: number): number => tempC + zeroCelsiusInKelvin;

/** Degrees Celsius from degrees Fahrenheit. */
export const celsiusFromF = (tempF: number): number => (tempF - 32) / 1.8;

/** Litres per minute from cubic metres per second. */
export const lPerMinFromM3PerS = (m3PerS: number): number => m3PerS * 60_000;

/** Cubic metres per second from litres per minute. */
export const m3PerSFromLPerMin = (lPerMin: number): number => lPerMin / 60_000;

/** Cubic feet per minute from cubic metres per second; the international foot is 0.3048 m exactly. */
export const cfmFromM3PerS = (m3PerS: number): number => (m3PerS * 60) / 0.3048 ** 3;

/** Square millimetres from thousands of circular mils; the mil is 0.0254 mm exactly. */
export const mm2FromKcmil = (kcmil: number): number => (kcmil * 1000 * Math.PI * 0.0254 ** 2) / 4;

/** Tonnes from grams. */
export const tFromG = (g: number): number => g / 1e6;

/** Kilograms from tonnes. */
export const kgFromT = (t: number): number => t * 1000;

/** Tonnes from kilograms. */
export const tFromKg = (kg: number): number => kg / 1000;

/** Cubic metres from litres. */
export const m3FromL = (l: number): number => l / 1000;

/** Litres from cubic metres. */
export const lFromM3 = (m3: number): number => m3 * 1000;

/** Tonnes of fuel from its volume. */
export const tFromM3 = (m3: number, densityKgPerM3: number): number => (m3 * densityKgPerM3) / 1000;

/** Volume of fuel from its tonnes. */
export const m3FromT = (t: number, densityKgPerM3: number): number => (t * 1000) / densityKgPerM3;

/** Litres from US gallons; the US gallon is 231 cubic inches exactly. */
export const lFromUsGallon = (gallons: number): number => gallons * 3.785411784;

/** Volts across a phase from volts between lines of a three-phase system. */
export const phaseFromLineV = (lineV: number): number => lineV / Math.sqrt(3);
