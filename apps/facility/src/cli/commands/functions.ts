import { Command } from "commander";
import { callableFunctions } from "../registry.ts";

/** `watthall functions`: what can be called, a line each. */
export function functionsCommand(): Command {
  return new Command("functions")
    .description("list every public function of every package, one line each")
    .option("--json", "as JSON")
    .addHelpText("after", "\nExample:\n  watthall functions | grep -i fuel")
    .action(({ json }: { readonly json?: true }) => {
      if (json) {
        const rows = callableFunctions.map(({ name, package: id, description }) => ({
          name,
          package: id,
          description,
        }));
        process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
        return;
      }
      const width = Math.max(...callableFunctions.map(({ name }) => name.length));
      const packageWidth = Math.max(...callableFunctions.map((each) => each.package.length));
      for (const { name, package: id, description } of callableFunctions)
        process.stdout.write(`${name.padEnd(width)}  ${id.padEnd(packageWidth)}  ${description}\n`);
    });
}
