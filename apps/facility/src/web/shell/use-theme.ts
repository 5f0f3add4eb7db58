import { useCallback, useState } from "react";

const themes = ["auto", "light", "dark"] as const;

/** Light, dark, or as the system. */
export type Theme = (typeof themes)[number];

function themeOf(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "auto";
}

/** The page's theme; lasts as long as the page. */
export function useTheme(): { readonly theme: Theme; readonly setTheme: (text: string) => void } {
  const [theme, setState] = useState(() => themeOf(document.documentElement.dataset.theme));
  const setTheme = useCallback((text: string) => {
    const next = themeOf(text);
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    setState(next);
  }, []);
  return { theme, setTheme };
}
