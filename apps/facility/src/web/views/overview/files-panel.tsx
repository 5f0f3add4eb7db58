import { ModelError } from "@watthall/basis";
import { type ChangeEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import picks from "../../components/pick-list.module.css";
import { fileName, saveFile } from "../../export/save-file.ts";
import { spreadsApart } from "../../link/spreads.ts";
import { leavesOf } from "../../link/tree-paths.ts";
import { usePage } from "../../site/page-context.ts";
import css from "./overview.module.css";

async function treeOf(file: File): Promise<unknown> {
  const [{ readScenario }, { parseScenario }] = await Promise.all([
    import("../../../scenario/read-scenario.ts"),
    import("../../../scenario/parse-scenario.ts"),
  ]);
  const tree = readScenario(await file.text());
  parseScenario(tree);
  return tree;
}

function Opener() {
  const t = useTranslations("start");
  const id = useId();
  const { change } = usePage();
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const file = target.files?.[0];
    if (file === undefined) return;
    try {
      const { certain, spreads } = spreadsApart(await treeOf(file));
      change({ from: "none", set: leavesOf(certain), spreads });
      setProblem(null);
    } catch (error) {
      const reason = ModelError.is(error) ? error.message : String(error);
      setProblem(t("importFailed", { file: file.name, reason }));
    }
    target.value = "";
  };
  return (
    <div className={css.opener}>
      <label htmlFor={id}>{t("import")}</label>
      <input id={id} type="file" accept=".yaml,.yml,.json" onChange={(event) => void open(event)} />
      <p role="alert">{problem}</p>
    </div>
  );
}

/** Files in and out: scenario, result, figures, print. */
export function FilesPanel() {
  const t = useTranslations();
  const { site, written } = usePage();
  const { scenario } = site;
  const saveYaml = async () => {
    const { stringify } = await import("yaml");
    saveFile(fileName(scenario.name, "yaml"), stringify(written), "application/yaml");
  };
  const saveJson = async () => {
    const [{ resultJson }, { resultWithOdds }] = await Promise.all([
      import("../../export/result-json.ts"),
      import("../../export/result-with-odds.ts"),
    ]);
    const json = await resultJson(scenario, resultWithOdds(scenario));
    saveFile(fileName(scenario.name, "json"), json, "application/json");
  };
  const saveCsv = async () => {
    const [{ factsCsv }, { pageVersions }, { resultWithOdds }] = await Promise.all([
      import("../../../report/facts-csv.ts"),
      import("../../export/page-versions.ts"),
      import("../../export/result-with-odds.ts"),
    ]);
    saveFile(fileName(scenario.name, "csv"), factsCsv(resultWithOdds(scenario), pageVersions()), "text/csv");
  };
  return (
    <div className={css.files}>
      <fieldset className={picks.picks}>
        <legend>{t("start.export")}</legend>
        <button type="button" data-save="scenario" onClick={() => void saveYaml()}>
          {t("start.saveScenario")}
        </button>
        <button type="button" data-save="result" onClick={() => void saveJson()}>
          {t("start.saveJson")}
        </button>
        <button type="button" data-save="figures" onClick={() => void saveCsv()}>
          {t("start.saveCsv")}
        </button>
        <button type="button" onClick={() => window.print()}>
          {t("page.print")}
        </button>
      </fieldset>
      <Opener />
    </div>
  );
}
