import { styleText } from "node:util";
import { type Look, plainText, type TextStyle } from "../report/text-report.ts";

/** Narrower than this a report cannot be read; a terminal that says so is not believed. */
const leastWidth = 40;

type Format = Parameters<typeof styleText>[0];

const formats: Readonly<Record<Look, Format>> = {
  title: "bold",
  soft: "dim",
  fail: ["bold", "red"],
  incomplete: ["bold", "magenta"],
  warning: "yellow",
  info: "blue",
};

/** Columns of a stream: those that COLUMNS asks for, or the terminal's; `null` where neither is there. */
export function widthOf(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "columns">,
  { COLUMNS }: NodeJS.ProcessEnv,
): number | null {
  const asked = /^\d{1,5}$/.test(COLUMNS ?? "") ? Number(COLUMNS) : stream.isTTY ? stream.columns : null;
  return asked === null || asked === 0 ? null : Math.max(leastWidth, asked);
}

/** How text is set on standard output: to its width, in colours where it is a terminal and NO_COLOR does not forbid them. */
export function terminalStyle(): TextStyle {
  const { stdout, env } = process;
  const width = widthOf(stdout, env);
  if (!stdout.isTTY || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb") return { ...plainText, width };
  return { width, paint: (look, text) => styleText(formats[look], text, { stream: stdout }) };
}
