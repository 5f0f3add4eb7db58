import { useTranslations } from "use-intl";
import { type Language, languages } from "../link/link.ts";
import { usePage } from "../site/page-context.ts";
import css from "./page-header.module.css";
import { useTheme } from "./use-theme.ts";

const languageNames: Readonly<Record<Language, string>> = { en: "English", fr: "Français" };

function LanguageChoice() {
  const t = useTranslations("page");
  const { style, change } = usePage();
  return (
    <fieldset className={css.choice}>
      <legend>{t("language")}</legend>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={style.language === one}
          onClick={() => change({ lang: one })}
        >
          {languageNames[one]}
        </button>
      ))}
    </fieldset>
  );
}

function Choices() {
  const t = useTranslations("page");
  const { link, change } = usePage();
  const { theme, setTheme } = useTheme();
  return (
    <>
      <label className={css.select}>
        {t("units")}
        <select
          value={link.units}
          onChange={({ target }) => change({ units: target.value === "us" ? "us" : "si" })}
          data-choice="units"
        >
          <option value="si">{t("unitsSi")}</option>
          <option value="us">{t("unitsUs")}</option>
        </select>
      </label>
      <label className={css.select}>
        {t("theme")}
        <select value={theme} onChange={({ target }) => setTheme(target.value)} data-choice="theme">
          <option value="auto">{t("themeAuto")}</option>
          <option value="light">{t("themeLight")}</option>
          <option value="dark">{t("themeDark")}</option>
        </select>
      </label>
    </>
  );
}

/** Name of the page, and what is chosen for all of it. */
export function PageHeader() {
  const t = useTranslations("page");
  return (
    <header className={css.header}>
      <a className={css.skip} href="#results">
        {t("skip")}
      </a>
      <div className={css.name}>
        <h1>{t("title")}</h1>
        <p>{t("tagline")}</p>
      </div>
      <div className={css.choices}>
        <LanguageChoice />
        <Choices />
      </div>
    </header>
  );
}
