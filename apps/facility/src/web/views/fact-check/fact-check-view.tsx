import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { tree as debate } from "../../../../claims/debate-2025.yaml";
import { checkFacts } from "../../../facts/check-facts.ts";
import type { Fact } from "../../../facts/fact.ts";
import { type CheckedClaim, factCheck } from "../../../model/fact-check/fact-check.ts";
import { PickList } from "../../components/pick-list.tsx";
import { Traceable } from "../../components/traceable.tsx";
import { verdictNames } from "../../link/view-choices.ts";
import { usePage } from "../../site/page-context.ts";
import { useFrenchTexts } from "../../site/use-french-texts.ts";
import css from "./fact-check.module.css";

function Figure({ name, facts }: { readonly name: string; readonly facts: readonly (Fact | null)[] }) {
  const known = facts.filter((fact) => fact !== null);
  const distinct = known.filter(({ value }, i) => known.findIndex((one) => one.value === value) === i);
  if (distinct.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {distinct.map((fact, i) => (
          <span key={fact.id}>
            {i === 0 ? null : " – "}
            <Traceable fact={fact} />
          </span>
        ))}
      </dd>
    </div>
  );
}

function Claim({ claim: written }: { readonly claim: CheckedClaim }) {
  const t = useTranslations();
  const french = useFrenchTexts();
  const claim = french === null ? written : french.claimText(written, "fr");
  const lang = french === null ? "en" : "fr";
  const { stated, follows, lowest, highest } = checkFacts(claim);
  return (
    <li className={css[claim.verdict]}>
      <h3>
        <span className={css.verdict}>{t(`verdicts.${claim.verdict}`)}</span> <span lang={lang}>{claim.statement}</span>
      </h3>
      {claim.verdict === "claim-only" ? null : (
        <dl>
          <Figure name={t("check.stated")} facts={[stated]} />
          <Figure name={t("check.follows")} facts={[follows]} />
          <Figure name={t("check.sourced")} facts={[lowest, highest]} />
          <div>
            <dt>{t("check.formula")}</dt>
            <dd lang={lang}>
              <code>{claim.formula}</code>
            </dd>
          </div>
          <div>
            <dt>{t("check.why")}</dt>
            <dd lang={lang}>{claim.why}</dd>
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
  const { link, choose } = usePage();
  const { verdict: shown } = link.choices;
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
            choose: () => choose({ verdict: "all" }),
          },
          ...verdictNames.map((verdict) => ({
            id: verdict,
            text: `${t(`verdicts.${verdict}`)} (${verdictCounts[verdict]})`,
            chosen: shown === verdict,
            choose: () => choose({ verdict }),
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
