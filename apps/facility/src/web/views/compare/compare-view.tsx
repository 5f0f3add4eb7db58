import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { fuelClass, fuelMass, longestAutonomy } from "../../../facts/backup-facts.ts";
import { coolantFlow, pueYear } from "../../../facts/cooling-facts.ts";
import type { Fact } from "../../../facts/fact.ts";
import { cableChoice, cableFacts, circuitCurrent } from "../../../facts/feed-facts.ts";
import { h100Equivalents, rackCount } from "../../../facts/it-facts.ts";
import { carbonYear, energyCost, filledCost } from "../../../facts/money-facts.ts";
import { gridPower, pueDesign } from "../../../facts/power-facts.ts";
import { type FacilityResult, facility } from "../../../model/facility.ts";
import { DataTable } from "../../components/data-table.tsx";
import { factFigure } from "../../components/fact-text.ts";
import { PickList } from "../../components/pick-list.tsx";
import { figureOf } from "../../format/figure.ts";
import { type PresetId, presetIds, presetTree } from "../../link/presets.ts";
import { computeSite, weatherFor } from "../../site/compute-site.ts";
import { usePage } from "../../site/page-context.ts";

function comparedFacts(result: FacilityResult): readonly Fact[] {
  const longest = longestAutonomy(result);
  return [
    gridPower(result),
    rackCount(result),
    h100Equivalents(result),
    pueDesign(result),
    pueYear(result),
    circuitCurrent(result, "one-feed-lost"),
    cableChoice(result),
    ...cableFacts(result),
    coolantFlow(result),
    fuelMass(result, longest),
    fuelClass(result, longest),
    filledCost(result),
    energyCost(result),
    carbonYear(result),
  ];
}

/** A fact of another site, and by how much it differs from that of the first. */
function Difference({ first, other }: { readonly first: Fact | undefined; readonly other: Fact | undefined }) {
  const t = useTranslations();
  const { style } = usePage();
  if (other === undefined) return null;
  const { number, unit } = factFigure(other, style, t("number.unknown"));
  const by = typeof first?.value === "number" && typeof other.value === "number" ? other.value - first.value : null;
  const difference =
    by === null || by === 0 || other.show === "percent"
      ? null
      : figureOf(Math.abs(by), other.unit, { ...style, units: "si" }, other.show);
  return (
    <>
      {number} {unit}
      {difference === null || by === null ? null : (
        <small>
          {" "}
          ({by > 0 ? "+" : "−"}
          {difference.number} {difference.unit})
        </small>
      )}
    </>
  );
}

/** Up to four sites side by side: this one, its alternatives, the shipped ones. */
export function CompareView() {
  const t = useTranslations();
  const { site } = usePage();
  const { variants, result } = site;
  const [presets, setPresets] = useState<readonly PresetId[]>([]);
  const others = useMemo(
    () => [
      ...variants.map((variant) => facility(variant, { weather: weatherFor(variant) })),
      ...presets.flatMap((id) => computeSite(presetTree(id)).site?.result ?? []),
    ],
    [variants, presets],
  );
  const sites = [result, ...others].slice(0, 4);
  const facts = sites.map(comparedFacts);
  const toggle = (id: PresetId) =>
    setPresets((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return (
    <>
      <p>{t("compare.lead")}</p>
      <PickList
        title={t("compare.with")}
        picks={presetIds.map((id) => ({
          id,
          text: t(`presets.${id}`),
          chosen: presets.includes(id),
          choose: () => toggle(id),
        }))}
      />
      <DataTable
        caption={t("views.compare")}
        columns={[
          { head: t("compare.figure") },
          ...sites.map(({ name }, i) => ({ head: i === 0 ? `${t("compare.here")}: ${name}` : name, numeric: true })),
        ]}
        rows={(facts[0] ?? []).map((fact, row) => ({
          key: fact.label,
          cells: [
            t(`facts.${fact.label}`),
            ...facts.map((own, i) => (
              <Difference key={sites[i]?.name} first={i === 0 ? undefined : fact} other={own[row]} />
            )),
          ],
        }))}
      />
    </>
  );
}
