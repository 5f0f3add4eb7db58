import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig, type IConfigFile } from "@microsoft/api-extractor";
import type { RecordedFile } from "./recorded-file.ts";
import { packages, root } from "./workspace.ts";

/** A module that a package exports. */
interface Entry {
  readonly folder: string;
  readonly types: string;
  readonly report: string;
}

const entries: readonly Entry[] = packages.flatMap(({ id, folder, manifest }) =>
  Object.entries(manifest.publishConfig.exports).flatMap(([subpath, target]) =>
    typeof target === "string"
      ? []
      : [{ folder, types: join(root, folder, target.types), report: `${id}${subpath.slice(1).replaceAll("/", "-")}` }],
  ),
);

const quiet = { default: { logLevel: "none" } } as NonNullable<IConfigFile["messages"]>["tsdocMessageReporting"] &
  object;

function configure({ folder, types, report }: Entry, reportFolder: string): ExtractorConfig {
  const compilerOptions = {
    target: "es2024",
    lib: ["es2024", "dom"],
    module: "nodenext",
    moduleResolution: "nodenext",
    strict: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  };
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: join(root, folder),
      mainEntryPointFilePath: types,
      compiler: { overrideTsconfig: { compilerOptions, files: entries.map((each) => each.types) } },
      apiReport: { enabled: true, reportFolder, reportTempFolder: reportFolder, reportFileName: report },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: quiet,
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, folder, "package.json"),
  });
}

/** Public surface of every package, from its built types: one report an entry, all read by one compiler. */
export function apiReports(): readonly RecordedFile[] {
  const folder = mkdtempSync(join(tmpdir(), "watthall-api-"));
  try {
    const [first, ...others] = entries as [Entry, ...Entry[]];
    const options = { additionalEntryPoints: others.map(({ types }) => types) };
    const compilerState = CompilerState.create(configure(first, folder), options);
    return entries.map((entry) => {
      const config = configure(entry, folder);
      const { succeeded } = Extractor.invoke(config, {
        localBuild: true,
        compilerState,
        messageCallback: (message) => {
          message.handled = true;
        },
      });
      if (!succeeded) throw new Error(`${entry.types} could not be read`);
      return {
        path: `${entry.folder}/etc/${entry.report}.api.md`,
        text: readFileSync(config.reportFilePath, "utf8").replaceAll("\r\n", "\n"),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
