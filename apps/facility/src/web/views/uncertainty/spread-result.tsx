import { useTranslations } from "use-intl";
import type { SpreadRun } from "../../../model/uncertainty/spread-run.ts";
import { PickList } from "../../components/pick-list.tsx";
import { countText } from "../../format/figure.ts";
import { spreadFigures } from "../../link/view-choices.ts";
import { usePage } from "../../site/page-context.ts";
import view from "../view.module.css";
import { FanPanel } from "./fan-panel.tsx";
import { FindingChances, YearTable } from "./spread-tables.tsx";
import { TornadoPanel } from "./tornado-panel.tsx";

/** What the draws came to: one figure in charts, all in a table, and how likely each finding is. */
export function SpreadResult({ run }: { readonly run: SpreadRun }) {
  const t = useTranslations();
  const { link, style, choose } = usePage();
  const { outputs, steps, seed } = run.result;
  const offered = spreadFigures.filter((name) => outputs.some((one) => one.name === name && one.greatest > 0));
  const figure = offered.find((name) => name === link.choices.figure) ?? "facilityMwh";
  return (
    <>
      <p className={view.soft}>
        {t("uncertainty.draw", { draws: countText(steps.drawCount, style.language), seed: String(seed) })}
      </p>
      <PickList
        title={t("uncertainty.figure")}
        picks={offered.map((id) => ({
          id,
          text: t(`yearFigures.${id}`),
          chosen: id === figure,
          choose: () => choose({ figure: id }),
        }))}
      />
      <FanPanel months={run.months[figure]} figure={figure} />
      <TornadoPanel result={run.result} figure={figure} />
      <YearTable result={run.result} />
      <FindingChances result={run.result} />
    </>
  );
}
