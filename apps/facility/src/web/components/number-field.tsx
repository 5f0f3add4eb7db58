import type { Unit } from "@watthall/basis";
import { type ChangeEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { messages } from "../../messages/en.ts";
import { inputUnit } from "../format/input-unit.ts";
import { usePage } from "../site/page-context.ts";
import css from "./field.module.css";

/** What a field asks for. */
export type FieldKey = keyof typeof messages.fields;

/** A number as typed, with a decimal point or comma; `null` when it is none. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(/\s/g, "").replace(",", ".");
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

interface NumberFieldProps {
  /** Path of the field in the scenario. */
  readonly path: string;
  readonly label: FieldKey;
  readonly unit: Unit;
  /** `undefined`: left to the model, which `empty` names. */
  readonly value: number | undefined;
  readonly empty?: string;
}

/** A number of the scenario, in the reader's unit; every keystroke computes. */
export function NumberField({ path, label, unit, value, empty }: NumberFieldProps) {
  const t = useTranslations("fields");
  const id = useId();
  const { set, refusedPath, style } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const asked = inputUnit(unit, style);
  const known = value === undefined ? "" : String(asked.shown(value));
  const text = typed ?? (style.language === "fr" ? known.replace(".", ",") : known);
  const optional = empty !== undefined;
  const wrong = typed !== null && typedNumber(typed) === null && !(optional && typed.trim() === "");
  const refused = refusedPath === path;
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setTyped(target.value);
    const next = typedNumber(target.value);
    if (next !== null) set({ [path]: asked.stored(next) });
    else if (optional && target.value.trim() === "") set({ [path]: null });
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t(label)}</label>
      <span className={css.box}>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={24}
          data-path={path}
          value={text}
          placeholder={empty}
          aria-invalid={wrong || refused}
          aria-describedby={wrong ? `${id}-wrong` : `${id}-unit`}
          onChange={onChange}
          onBlur={() => setTyped(null)}
        />
        <span id={`${id}-unit`} className={css.unit}>
          {asked.unit}
        </span>
      </span>
      {wrong ? (
        <span id={`${id}-wrong`} className={css.wrong}>
          {t("notANumber")}
        </span>
      ) : null}
    </div>
  );
}
