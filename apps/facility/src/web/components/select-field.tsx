import { useId } from "react";
import { useTranslations } from "use-intl";
import css from "./field.module.css";
import type { FieldKey } from "./number-field.tsx";

/** One of a few. */
export interface Choice<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface SelectFieldProps<T extends string> {
  readonly label: FieldKey;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
  readonly path?: string;
}

/** A choice of the scenario. */
export function SelectField<T extends string>({ label, value, choices, onChoose, path }: SelectFieldProps<T>) {
  const t = useTranslations("fields");
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{t(label)}</label>
      <select
        id={id}
        data-path={path}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice.value === target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
