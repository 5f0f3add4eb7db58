import { useTranslations } from "use-intl";
import { heatOut } from "../../../facts/power-facts.ts";
import { energyFlows, type FlowPlace } from "../../../model/energy-flows.ts";
import { axisUnit } from "../../chart/axis-unit.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { SankeyDrawing } from "../../chart/sankey-drawing.tsx";
import { fixedText, numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import css from "../view.module.css";

/** Colour of what a ribbon carries to. */
const series: Readonly<Record<FlowPlace, number>> = {
  grid: 0,
  it: 0,
  liquid: 1,
  "hall-air": 4,
  plant: 1,
  "plant-power": 2,
  "cooler-fans": 2,
  "indoor-loss": 3,
  "outdoor-loss": 3,
  other: 5,
  outside: 5,
};

/** Power from the grid to heat outside, with what is left over: nothing. */
export function SankeyChart() {
  const t = useTranslations();
  const { site, style } = usePage();
  const { balance } = site.result;
  const flows = energyFlows(site.result);
  const place = (id: string) => t(`places.${id as FlowPlace}`);
  const power = axisUnit("kW", style, balance.gridKw, true);
  const exact = (kw: number) => fixedText(kw, style.language, 3);
  return (
    <ChartFigure
      title={t("cooling.sankey")}
      table={{
        heads: [t("cooling.from"), t("cooling.to"), power.unit],
        rows: flows.filter(({ kw }) => kw > 0).map(({ from, to, kw }) => [place(from), place(to), power.of(kw)]),
      }}
      made={heatOut(site.result)}
    >
      <SankeyDrawing
        label={t("cooling.sankey")}
        flows={flows}
        nameOf={place}
        powerText={(kw) => `${numberText(power.of(kw), style.language)} ${power.unit}`}
        seriesOf={({ to }) => series[to as FlowPlace]}
      />
      <p className={css.soft}>
        {t("cooling.closes", {
          input: exact(balance.gridKw),
          output: exact(balance.heatOutKw),
          residual: exact(Math.abs(balance.gridKw - balance.heatOutKw)),
        })}
      </p>
    </ChartFigure>
  );
}
