import { useTranslations } from "use-intl";
import type { UncertaintyResult } from "../../../model/uncertainty/uncertainty.ts";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { TornadoDrawing } from "../../chart/tornado-drawing.tsx";
import { columnUnit } from "../../format/figure.ts";
import type { SpreadFigure } from "../../link/view-choices.ts";
import { useNumberName } from "./use-number-name.ts";

interface TornadoPanelProps {
  readonly result: UncertaintyResult;
  readonly figure: SpreadFigure;
}

/** What each uncertain number does alone, the largest first; those that do nothing are left out of the drawing. */
export function TornadoPanel({ result, figure }: TornadoPanelProps) {
  const t = useTranslations("uncertainty");
  const figures = useTranslations("yearFigures");
  const nameOf = useNumberName();
  const own = result.sensitivities.find(({ output }) => output === figure);
  const output = result.outputs.find(({ name }) => name === figure);
  if (own === undefined || output === undefined) return null;
  const { unit, factor } = columnUnit([output.greatest], output.unit);
  const bars = own.tornado.map(({ name, lowResult, highResult, swing }) => ({
    id: name,
    name: nameOf(name),
    low: lowResult / factor,
    high: highResult / factor,
    swing: swing / factor,
  }));
  const title = t("tornado", { figure: figures(figure) });
  const head = (name: string) => (unit === "" ? name : `${name}, ${unit}`);
  return (
    <ChartFigure
      title={title}
      table={{
        heads: [t("number"), head(t("atLow")), head(t("atHigh")), head(t("swing"))],
        rows: bars.map(({ name, low, high, swing }) => [name, low, high, swing]),
      }}
      made={{ formula: "Δy = |y(x_i = P90) − y(x_i = P10)|", sources: ["one-at-a-time", "inverse-transform"] }}
    >
      <TornadoDrawing
        label={title}
        central={own.centralResult / factor}
        rows={bars
          .filter(({ swing }) => swing > 0)
          .map((bar) => ({ ...bar, name: bar.name.split(",")[0] ?? bar.name }))}
        xName={head(figures(figure))}
        lowName={t("low")}
        highName={t("high")}
      />
    </ChartFigure>
  );
}
