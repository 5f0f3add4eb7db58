import { useTranslations } from "use-intl";
import { type Pick, PickList } from "../../components/pick-list.tsx";
import { presetIds } from "../../link/presets.ts";
import type { Leaves } from "../../link/tree-paths.ts";
import { fillSite, itFields, otherRack } from "../../site/it-fields.ts";
import { usePage } from "../../site/page-context.ts";
import css from "./overview.module.css";

const siteSizesMw = [1, 30, 200, 1000] as const;

const rackChoices = [
  { rack: "hgx-h100-30", loadKw: 30, text: "30 kW · HGX H100" },
  { rack: "gb200-nvl72", loadKw: 140, text: "140 kW · GB200 NVL72" },
  { rack: "vr200-nvl72", loadKw: 230, text: "230 kW · Vera Rubin NVL72" },
  { rack: "kyber-vr300", loadKw: 600, text: "600 kW · Rubin Ultra Kyber" },
] as const;

const countries = [
  { country: "fr", city: "paris" },
  { country: "de", city: "frankfurt" },
  { country: "pl", city: "warsaw" },
  { country: "pt", city: "sines" },
] as const;

function usePresetPicks(): readonly Pick[] {
  const t = useTranslations("presets");
  const { link, change } = usePage();
  return presetIds.map((from) => ({
    id: from,
    text: t(from),
    chosen: link.from === from && Object.keys(link.set).length + Object.keys(link.spreads).length === 0,
    choose: () => change({ from, set: {}, spreads: {} }),
  }));
}

function useSitePicks(): readonly Pick[] {
  const { site, set } = usePage();
  const { scenario } = site;
  return siteSizesMw.map((facilityMw) => ({
    id: `site-${facilityMw}`,
    text: facilityMw >= 1000 ? `${facilityMw / 1000} GW` : `${facilityMw} MW`,
    chosen: scenario.it.fill?.facilityMw === facilityMw,
    choose: () => set(fillSite(scenario, facilityMw)),
  }));
}

function useRackPicks(): readonly Pick[] {
  const { site, set } = usePage();
  const fields = itFields(site.scenario);
  return rackChoices.map(({ rack, loadKw, text }) => ({
    id: rack,
    text,
    chosen: fields.rack === rack && fields.loadKw === loadKw,
    choose: () => set(otherRack(site.scenario, rack, loadKw)),
  }));
}

function useCountryPicks(): readonly Pick[] {
  const t = useTranslations("countries");
  const { site, set } = usePage();
  return countries.map(({ country, city }) => ({
    id: country,
    text: t(country),
    chosen: site.scenario.country === country,
    choose: () => {
      const leaves: Leaves = { country, "climate.city": city, designHour: null };
      set(leaves);
    },
  }));
}

/** Where one starts: a scenario, a size of site, a rack, a country. */
export function StartPanel() {
  const t = useTranslations("start");
  return (
    <div className={css.start}>
      <PickList title={t("presets")} picks={usePresetPicks()} />
      <PickList title={t("sites")} picks={useSitePicks()} />
      <PickList title={t("racks")} picks={useRackPicks()} />
      <PickList title={t("country")} picks={useCountryPicks()} />
    </div>
  );
}
