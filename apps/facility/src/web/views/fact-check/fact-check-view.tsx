import { useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { tree as debate } from "../../../../claims/debate-2025.yaml";
import type { Verdict } from "../../../model/fact-check/claim.ts";
import { type CheckedClaim, factCheck } from "../../../model/fact-check/fact-check.ts";
import { PickList } from "../../components/pick-list.tsx";
import { numberText } from "../../format/figure.ts";
import { usePage } from "../../site/page-context.ts";
import css from "./fact-check.module.css";

const verdicts = ["inconsistent", "needs-a-scope", "rounded", "consistent", "claim-only"] as const;

function Claim({ claim }: { readonly claim: CheckedClaim }) {
  const t = useTranslations();
  const { language } = usePage().style;
  const number = (value: number) => numberText(value, language);
  const { stated, follows, sourced } = claim;
  return (
    <li className={css[claim.verdict]}>
      <h3>
        <span className={css.verdict}>{t(`verdicts.${claim.verdict}`)}</span> <span lang="en">{claim.statement}</span>
      </h3>
      {claim.verdict === "claim-only" ? null : (
        <dl>
          {stated === null ? null : (
            <div>
              <dt>{t("check.stated")}</dt>
              <dd>
                {number(stated.value)} {stated.unit === "1" ? "" : stated.unit}
              </dd>
            </div>
          )}
          {follows === null ? null : (
            <div>
              <dt>{t("check.follows")}</dt>
              <dd>{number(follows)}</dd>
            </div>
          )}
          {sourced === null ? null : (
            <div>
              <dt>{t("check.sourced")}</dt>
              <dd>
                {t("trace.between", { low: number(sourced.low), high: number(sourced.high) })}{" "}
                <code>{sourced.sources.join(", ")}</code>
              </dd>
            </div>
          )}
          <div>
            <dt>{t("check.formula")}</dt>
            <dd>
              <code>{claim.formula}</code>
            </dd>
          </div>
          <div>
            <dt>{t("check.why")}</dt>
            <dd lang="en">{claim.why}</dd>
          </div>
        </dl>
      )}
    </li>
  );
}

/** The debate's statements, each with what follows and what sources say. */
export function FactCheckView() {
  const t = useTranslations();
  const { claims, verdictCounts } = useMemo(() => factCheck(debate), []);
  const [shown, setShown] = useState<Verdict | "all">("all");
  const some = claims.filter(({ verdict }) => shown === "all" || verdict === shown);
  return (
    <>
      <p>{t("check.lead")}</p>
      <PickList
        title={t("check.show")}
        picks={[
          {
            id: "all",
            text: `${t("check.all")} (${claims.length})`,
            chosen: shown === "all",
            choose: () => setShown("all"),
          },
          ...verdicts.map((verdict) => ({
            id: verdict,
            text: `${t(`verdicts.${verdict}`)} (${verdictCounts[verdict]})`,
            chosen: shown === verdict,
            choose: () => setShown(verdict),
          })),
        ]}
      />
      <ul className={css.claims}>
        {some.map((claim) => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
    </>
  );
}
