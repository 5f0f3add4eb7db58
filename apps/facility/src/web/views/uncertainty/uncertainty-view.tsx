import type { Remote } from "comlink";
import { useCallback } from "react";
import { useTranslations } from "use-intl";
import { FieldGroup } from "../../components/field-group.tsx";
import { drawBounds } from "../../link/view-choices.ts";
import { usePage } from "../../site/page-context.ts";
import type { HeavyWork, Progress } from "../../worker/heavy-work.ts";
import { useHeavyWork } from "../../worker/use-heavy-work.ts";
import { WorkStatus } from "../../worker/work-status.tsx";
import view from "../view.module.css";
import { candidatesOf } from "./candidates.ts";
import { PlainNumber } from "./plain-number.tsx";
import { SpreadResult } from "./spread-result.tsx";
import { SpreadRow } from "./spread-row.tsx";
import css from "./uncertainty.module.css";
import { useSpreads } from "./use-spreads.ts";

const isDrawCount = (value: number) => Number.isInteger(value) && value >= drawBounds.least && value <= drawBounds.most;
const isSeed = (value: number) => Number.isInteger(value) && value >= 0 && value < 2 ** 32;

/** How many years, and which run. */
function RunInputs() {
  const t = useTranslations("uncertainty");
  const { link, choose } = usePage();
  const { draws, seed } = link.choices;
  return (
    <FieldGroup title={t("runs")}>
      <PlainNumber
        label={t("draws", drawBounds)}
        value={draws}
        allowed={isDrawCount}
        mark="draws"
        onNumber={(value) => value !== null && choose({ draws: value })}
      />
      <PlainNumber
        label={t("seed")}
        value={seed}
        allowed={isSeed}
        mark="seed"
        onNumber={(value) => value !== null && choose({ seed: value })}
      />
    </FieldGroup>
  );
}

/** The years, drawn beside the page. */
function Years({ scenario }: { readonly scenario: unknown }) {
  const t = useTranslations("uncertainty");
  const { draws, seed } = usePage().link.choices;
  const work = useHeavyWork(
    useCallback(
      (worker: Remote<HeavyWork>, progress: Progress) => worker.uncertainty(scenario, draws, seed, progress),
      [scenario, draws, seed],
    ),
  );
  return (
    <>
      <WorkStatus work={work} label={t("working")} />
      {work.result === null ? null : <SpreadResult run={work.result} />}
    </>
  );
}

/** Which numbers are uncertain, and what that does to the site's year. */
export function UncertaintyView() {
  const t = useTranslations("uncertainty");
  const { site } = usePage();
  const { known, valid, setSpread } = useSpreads();
  const candidates = candidatesOf(site, known);
  return (
    <>
      <p>{t("lead")}</p>
      <section>
        <h2>{t("numbers")}</h2>
        <ul className={css.rows}>
          {candidates.map((candidate) => (
            <SpreadRow
              key={candidate.path}
              candidate={candidate}
              onSpread={(spread) => setSpread(candidate.path, spread)}
            />
          ))}
        </ul>
        <p className={view.soft}>{t("assumed")}</p>
      </section>
      <RunInputs />
      {candidates.some(({ isUncertain }) => isUncertain) ? <Years scenario={valid} /> : <p>{t("nothing")}</p>}
    </>
  );
}
