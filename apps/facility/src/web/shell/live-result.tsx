import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { distinctFindings } from "../components/finding-list.tsx";
import { countText, figureOf } from "../format/figure.ts";
import { usePage } from "../site/page-context.ts";
import css from "./live-result.module.css";

/** A screen reader is told once the typing rests. */
const quietMs = 800;

/** Says the main results to those who do not see them change. */
export function LiveResult() {
  const t = useTranslations("page");
  const { site, style } = usePage();
  const { balance, it, findings } = site.result;
  const power = figureOf(balance.gridKw, "kW", style);
  const text = t("updated", {
    power: `${power.number} ${power.unit}`,
    racks: countText(
      it.groups.reduce((sum, { count }) => sum + count, 0),
      style.language,
    ),
    findings: countText(distinctFindings(findings).length, style.language),
  });
  const [said, setSaid] = useState("");
  useEffect(() => {
    const later = window.setTimeout(() => setSaid(text), quietMs);
    return () => window.clearTimeout(later);
  }, [text]);
  return (
    <p className={css.hidden} role="status">
      {said}
    </p>
  );
}
