import type { Distribution } from "@watthall/sampling";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { unitText } from "../../format/figure.ts";
import type { Candidate } from "./candidates.ts";
import { PlainNumber } from "./plain-number.tsx";
import { ofKind, partsOf, spreadKinds, withPart } from "./spread-kinds.ts";
import css from "./uncertainty.module.css";

interface SpreadRowProps {
  readonly candidate: Candidate;
  /** `null`: the number is certain. */
  readonly onSpread: (spread: Distribution | null) => void;
}

function KindSelect({ candidate, name, onSpread }: SpreadRowProps & { readonly name: string }) {
  const t = useTranslations("spread");
  const { spread, path } = candidate;
  return (
    <select
      aria-label={t("kindOf", { name })}
      data-spread-kind={path}
      value={spread.kind}
      onChange={({ target }) => {
        const kind = spreadKinds.find((one) => one === target.value);
        if (kind !== undefined) onSpread(ofKind(spread, kind));
      }}
    >
      {(spread.kind === "discrete" ? (["discrete", ...spreadKinds] as const) : spreadKinds).map((kind) => (
        <option key={kind} value={kind}>
          {t(kind)}
        </option>
      ))}
    </select>
  );
}

/** A number that may be uncertain: whether it is, and how it is spread. */
export function SpreadRow({ candidate, onSpread }: SpreadRowProps) {
  const t = useTranslations();
  const id = useId();
  const { path, key, unit, spread, isUncertain } = candidate;
  const name = key === null ? path : t(`candidates.${key}`);
  return (
    <li className={css.row}>
      <label htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          checked={isUncertain}
          data-uncertain={path}
          onChange={({ target }) => onSpread(target.checked ? spread : null)}
        />
        <span>
          {key === null ? <code>{path}</code> : name}
          {unit === null || unit === "1" ? "" : `, ${unitText(unit)}`}
        </span>
      </label>
      {isUncertain ? (
        <div className={css.parts}>
          <KindSelect candidate={candidate} name={name} onSpread={onSpread} />
          {partsOf(spread).map(([part, value]) => (
            <PlainNumber
              key={`${spread.kind} ${part}`}
              label={t(`spread.${part}`)}
              name={name}
              value={value}
              optional={part === "min" || part === "max"}
              mark={`${path} ${part}`}
              onNumber={(next) => onSpread(withPart(spread, part, next))}
            />
          ))}
        </div>
      ) : null}
    </li>
  );
}
