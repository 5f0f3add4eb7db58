import { InvalidArgumentError } from "commander";

/** Parser of an option that takes a number of `least` to `most`. */
export function numberWithin(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== "" && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It is a number of ${least} to ${most}.`);
  };
}
