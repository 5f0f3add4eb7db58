import { Command } from "commander";
import { toJsonText } from "../../report/plain-json.ts";
import { parseJson, readInputFile, readStandardInput } from "../input-file.ts";
import { functionNamed } from "../registry.ts";

async function inputText(input: string): Promise<string> {
  if (input === "-") return readStandardInput();
  return input.startsWith("@") ? readInputFile(input.slice(1)) : input;
}

/** `watthall call`: any function with JSON in, JSON out. */
export function callCommand(): Command {
  return new Command("call")
    .description("call a function with JSON and print its result as JSON")
    .argument("<function>", "a function of `watthall functions`")
    .argument("[input]", "JSON, or @file, or - for standard input", "-")
    .addHelpText(
      "after",
      `\nExample:\n  watthall call feedCurrent '{ "loadKw": 600, "system": "dc", "voltageV": 800 }'`,
    )
    .action(async (name: string, input: string) => {
      const { call } = functionNamed(name);
      process.stdout.write(toJsonText(call(parseJson(await inputText(input), "input"))));
    });
}
