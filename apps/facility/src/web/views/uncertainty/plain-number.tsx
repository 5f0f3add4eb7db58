import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import field from "../../components/field.module.css";
import { typedNumber } from "../../components/number-field.tsx";
import { usePage } from "../../site/page-context.ts";

interface PlainNumberProps {
  readonly label: string;
  /** What the number is of, for those who do not see it stand beside. */
  readonly name?: string;
  readonly value: number | null;
  readonly optional?: boolean;
  /** Whether a number that was typed may stand; any may when absent. */
  readonly allowed?: (value: number) => boolean;
  readonly mark: string;
  readonly onNumber: (value: number | null) => void;
}

/** A number that is no field of the scenario; every keystroke counts. */
export function PlainNumber({ label, name, value, optional = false, allowed, mark, onNumber }: PlainNumberProps) {
  const t = useTranslations("fields");
  const { language } = usePage().style;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const known = value === null ? "" : String(value);
  const next = typed === null ? null : typedNumber(typed);
  const isEmpty = typed !== null && typed.trim() === "";
  const wrong = typed !== null && !(optional && isEmpty) && (next === null || allowed?.(next) === false);
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <span className={field.box}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          data-number={mark}
          value={typed ?? (language === "fr" ? known.replace(".", ",") : known)}
          aria-label={name === undefined ? undefined : `${name}, ${label}`}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = typedNumber(target.value);
            if (number !== null && allowed?.(number) !== false) onNumber(number);
            else if (optional && target.value.trim() === "") onNumber(null);
          }}
          onBlur={() => setTyped(null)}
        />
      </span>
      {wrong ? (
        <span id={`${id}-wrong`} className={field.wrong}>
          {t("notANumber")}
        </span>
      ) : null}
    </div>
  );
}
