import { fileURLToPath } from "node:url";
import { ModelError } from "@watthall/basis";
import { Command } from "commander";
import { listen, pageServer } from "../page-server.ts";

const builtPage = fileURLToPath(new URL("../../../dist-web/", import.meta.url));

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new ModelError({
    code: "input-invalid",
    model: "watthall web",
    path: "--port",
    received: text,
    allowed: "0 for a free port, or up to 65535",
  });
}

/** `watthall web`: the page, served to this machine alone unless told otherwise. */
export function webCommand(): Command {
  return new Command("web")
    .description("serve the page to a browser on this machine and print its address; ends with Ctrl-C")
    .option("--port <number>", "0 for a free one", portOf, 4180)
    .option("--host <address>", "another than loopback opens the page to others", "127.0.0.1")
    .addHelpText("after", "\nExample:\n  watthall web --port 0")
    .action(async ({ port, host }: { readonly port: number; readonly host: string }) => {
      const server = pageServer(builtPage);
      try {
        process.stdout.write(`${await listen(server, host, port)}\n`);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new ModelError({
          code: "input-invalid",
          model: "watthall web",
          path: "--port",
          received: why,
          allowed: "a port and an address that are free; --port 0 takes any",
        });
      }
      await new Promise<void>((resolve) => {
        const stop = () => server.close(() => resolve());
        process.once("SIGINT", stop);
        process.once("SIGTERM", stop);
      });
    });
}
