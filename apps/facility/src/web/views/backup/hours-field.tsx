import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import css from "../../components/field.module.css";
import { typedNumber } from "../../components/number-field.tsx";
import type { Leaves } from "../../link/tree-paths.ts";
import { leavesOf } from "../../link/tree-paths.ts";
import { usePage } from "../../site/page-context.ts";

function hoursOf(text: string): readonly number[] | null {
  const numbers = text
    .trim()
    .split(/[\s;]+/)
    .map(typedNumber);
  const hours = numbers.filter((one) => one !== null);
  return hours.length === numbers.length && hours.length > 0 && hours.length <= 12 ? hours : null;
}

/** What to set so that a scenario asks for these durations, however it asked before. */
function autonomyLeaves(written: unknown, hours: readonly number[]): Leaves {
  const before = Object.keys(leavesOf(written)).filter((path) => path.startsWith("backup.autonomyH."));
  const [only] = hours;
  return {
    ...Object.fromEntries(before.reverse().map((path) => [path, null])),
    "backup.autonomyH": hours.length === 1 && only !== undefined ? only : hours,
  };
}

/** Durations that fuel is stored for, several to compare. */
export function HoursField() {
  const t = useTranslations("fields");
  const id = useId();
  const { site, written, set } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const known = [site.scenario.backup.autonomyH].flat().join(" ");
  const wrong = typed !== null && hoursOf(typed) === null;
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t("autonomyH")}</label>
      <span className={css.box}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={60}
          data-path="backup.autonomyH"
          value={typed ?? known}
          aria-invalid={wrong}
          onChange={({ target }) => {
            setTyped(target.value);
            const hours = hoursOf(target.value);
            if (hours !== null) set(autonomyLeaves(written, hours));
          }}
          onBlur={() => setTyped(null)}
        />
        <span className={css.unit}>h</span>
      </span>
    </div>
  );
}
