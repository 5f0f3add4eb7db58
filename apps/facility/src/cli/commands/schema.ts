import { Command } from "commander";
import { z } from "zod";
import { toJsonText } from "../../report/plain-json.ts";
import { scenario } from "../../scenario/scenario.ts";
import { functionNamed } from "../registry.ts";

/** `watthall schema`: the JSON Schema of a function's input or of a scenario. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("print the JSON Schema of a function's input, or of a scenario")
    .argument("<name>", "a function of `watthall functions`, or `scenario`")
    .addHelpText("after", "\nExample:\n  watthall schema scenario > scenario.schema.json")
    .action((name: string) => {
      const schema = name === "scenario" ? scenario : functionNamed(name).input;
      process.stdout.write(toJsonText(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })));
    });
}
