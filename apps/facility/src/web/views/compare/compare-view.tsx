import type { Unit } from "@watthall/basis";
import { useMemo } from "react";
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
import { PickList } from "../../components/pick-list.tsx";
import { Traceable } from "../../components/traceable.tsx";
import { figureOf } from "../../format/figure.ts";
import { presetIds, presetTree } from "../../link/presets.ts";
import { mostCompared } from "../../link/view-choices.ts";
import { computeSite, weatherFor } from "../../site/compute-site.ts";
import { usePage } from "../../site/page-context.ts";
import { useTermName } from "../../site/use-term-name.ts";
import view from "../view.module.css";
import css from "./compare.module.css";

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

/** By how much a fact differs from that of the first site. */
function Difference({ first, other }: { readonly first: Fact | undefined; readonly other: Fact }) {
  const { style } = usePage();
  const by = typeof first?.value === "number" && typeof other.value === "number" ? other.value - first.value : null;
  if (typeof other.value === "string" && first !== undefined && other.value !== first.value)
    return <small className={css.difference}>≠</small>;
  if (by === null || by === 0 || other.show === "percent") return null;
  const { number, unit } = figureOf(Math.abs(by), differenceUnit(other.unit), style, other.show);
  return (
    <small className={css.difference}>
      {by > 0 ? "+" : "−"}
      {number} {unit}
    </small>
  );
}

/** A difference of temperatures is one of kelvins, and one of sections has no size of wire. */
function differenceUnit(unit: Unit): Unit {
  return unit === "degC" ? "K" : unit;
}

/** Sites that this one may be compared with: its alternatives and the shipped ones, by their id in the address. */
function useOffered() {
  const t = useTranslations("presets");
  const termName = useTermName();
  const { variants } = usePage().site;
  return useMemo(
    () => [
      ...variants.map((variant, i) => ({
        id: `variant-${i + 1}`,
        text: termName(variant.name.split(" – ").at(-1) ?? variant.name),
        compute: () => facility(variant, { weather: weatherFor(variant) }),
      })),
      ...presetIds.map((id) => ({
        id: id as string,
        text: t(id),
        compute: () => computeSite(presetTree(id)).site?.result ?? null,
      })),
    ],
    [variants, t, termName],
  );
}

/** Those chosen; unless told, the site's alternatives, or a shipped site that is another. */
function useChosen(offered: ReturnType<typeof useOffered>) {
  const { link } = usePage();
  const { choices, from } = link;
  return useMemo(() => {
    const alternatives = offered.filter(({ id }) => id.startsWith("variant-"));
    const usual = alternatives.length > 0 ? alternatives : offered.filter(({ id }) => id !== from).slice(0, 1);
    const ids = choices.with ?? usual.map(({ id }) => id);
    return ids.flatMap((id) => offered.find((one) => one.id === id) ?? []).slice(0, mostCompared);
  }, [offered, choices.with, from]);
}

/** Up to four sites side by side: this one, its alternatives, the shipped ones. */
export function CompareView() {
  const t = useTranslations();
  const { site, choose } = usePage();
  const offered = useOffered();
  const chosen = useChosen(offered);
  const others = useMemo(() => chosen.flatMap(({ text, compute }) => ({ text, result: compute() })), [chosen]);
  const sites = [
    { text: t("compare.hereNamed", { name: site.result.name }), result: site.result },
    ...others.flatMap(({ text, result }) => (result === null ? [] : [{ text, result }])),
  ];
  const facts = sites.map(({ result }) => comparedFacts(result));
  const toggle = (id: string) => {
    const ids = chosen.map((one) => one.id);
    choose({ with: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id].slice(-mostCompared) });
  };
  return (
    <>
      <p>{t("compare.lead")}</p>
      <PickList
        title={t("compare.with")}
        picks={offered.map(({ id, text }) => ({
          id,
          text,
          chosen: chosen.some((one) => one.id === id),
          choose: () => toggle(id),
        }))}
      />
      <p className={view.soft}>{t("compare.most")}</p>
      <div className={css.table}>
        <DataTable
          caption={t("views.compare")}
          captionHidden
          columns={[{ head: t("compare.figure") }, ...sites.map(({ text }) => ({ head: text, numeric: true }))]}
          rows={(facts[0] ?? []).map((first, row) => ({
            key: first.label,
            cells: [
              t(`facts.${first.label}`),
              ...facts.map((own, i) => {
                const fact = own.find(({ label }) => label === first.label) ?? own[row];
                return fact === undefined ? null : (
                  <div key={sites[i]?.text} className={css.cell}>
                    <Traceable fact={fact} />
                    {i === 0 ? null : <Difference first={first} other={fact} />}
                  </div>
                );
              }),
            ],
          }))}
        />
      </div>
    </>
  );
}
