import { existsSync } from "node:fs";
import { ModelError } from "@watthall/basis";
import { cities } from "@watthall/climate";
import { rack as rackOf, racks } from "@watthall/hardware";
import { Command, Option } from "commander";
import type { Language } from "../../messages/language.ts";
import { languageOption } from "../options.ts";
import { writeOutputFile } from "../output-folder.ts";
import { scenarioTemplate } from "../scenario-template.ts";
import { wholeNumber } from "../whole-number.ts";

interface InitOptions {
  readonly rack: string;
  readonly racks: number;
  readonly city: string;
  readonly force?: true;
  readonly lang: Language;
}

/** In which country each shipped climate lies. */
export const countryOfCity: Readonly<Record<string, string>> = {
  ashburn: "us",
  berlin: "de",
  dublin: "ie",
  frankfurt: "de",
  lille: "fr",
  lisbon: "pt",
  london: "gb",
  marseille: "fr",
  paris: "fr",
  phoenix: "us",
  sines: "pt",
  singapore: "sg",
  stockholm: "se",
  warsaw: "pl",
};

/** Above this power of its racks a site is taken to be fed from the transmission grid. */
const distributionKw = 10_000;

function refuseExisting(file: string): void {
  if (!existsSync(file)) return;
  throw new ModelError({
    code: "input-invalid",
    model: "watthall init",
    path: "file",
    received: `${file}, which exists`,
    allowed: "a file that does not exist, or --force to write over it",
  });
}

function init(file: string, { rack, racks: rackCount, city, force, lang }: InitOptions): void {
  const { power } = rackOf({ id: rack });
  if (!force) refuseExisting(file);
  const published = power.max ?? power.tdp ?? power.typical;
  const siteKw = rackCount * (published?.value ?? 100);
  const country = countryOfCity[city] ?? "fr";
  const high = country === "fr" ? 225 : 110;
  const text = scenarioTemplate(
    {
      file,
      country,
      city,
      cities: cities.map(({ id }) => id),
      rack,
      rackCount,
      loadKw: published === null ? 100 : null,
      gridKv: siteKw > distributionKw ? high : 20,
    },
    lang,
  );
  writeOutputFile(file, text);
  process.stderr.write(`${file}\n`);
}

/** `watthall init`: a scenario to begin with. */
export function initCommand(): Command {
  return new Command("init")
    .description("write a commented scenario to begin with")
    .argument("[file]", "to write", "site.yaml")
    .addOption(new Option("--rack <id>", "rack system").choices(racks.map(({ id }) => id)).default("gb200-nvl72"))
    .option("--racks <n>", "how many of them", wholeNumber(1), 20)
    .addOption(
      new Option("--city <id>", "whose climate, and so which country")
        .choices(Object.keys(countryOfCity))
        .default("paris"),
    )
    .option("--force", "write over a file that exists")
    .addOption(languageOption())
    .addHelpText("after", "\nExample:\n  watthall init my-site.yaml --rack gb300-nvl72 --racks 100 --city lille")
    .action(init);
}
