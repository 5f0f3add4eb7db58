import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import { includedFiles } from "../src/repository-text.ts";
import { packages, textOf } from "../src/workspace.ts";

const pagesOf = (folder: string): DefaultTheme.SidebarItem[] =>
  packages.map(({ id }) => ({ text: id, link: `/${folder}/${id}` }));

const cookbook: DefaultTheme.SidebarItem[] = [
  { text: "A rack's cable", link: "/cookbook/rack-cable" },
  { text: "A site's fuel", link: "/cookbook/site-fuel" },
  { text: "A year's PUE", link: "/cookbook/year-pue" },
  { text: "A fleet in H100e", link: "/cookbook/fleet-h100e" },
  { text: "A sweep on ten machines", link: "/cookbook/ten-machines" },
];

const includedTitles: Readonly<Record<string, string>> = {
  contributing: "Adding a rack, a standard, a model",
  releasing: "Releasing",
  registries: "Registries",
};

const maintaining: DefaultTheme.SidebarItem[] = includedFiles
  .filter(({ path }) => textOf(path) !== null)
  .map(({ page }) => ({ text: includedTitles[page] ?? page, link: `/${page}` }));

const api: DefaultTheme.NavItemWithLink = { text: "API", link: "/api/index.html", target: "_self" };

const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: "Begin",
    items: [
      { text: "Start in five minutes", link: "/start" },
      { text: "Cookbook", link: "/cookbook/", items: cookbook, collapsed: false },
    ],
  },
  { text: "Models", link: "/models/", items: pagesOf("models") },
  {
    text: "Reference",
    items: [
      { text: "Nomenclature", link: "/nomenclature" },
      { text: "Findings and errors", link: "/codes" },
      { text: "API", link: "/api/index.html", target: "_self" },
    ],
  },
  { text: "Validation", link: "/validation/", collapsed: true, items: pagesOf("validation") },
  {
    text: "Data",
    link: "/data/",
    collapsed: true,
    items: [...pagesOf("data"), { text: "Sources", link: "/sources" }],
  },
  { text: "Maintain", items: maintaining },
];

const frenchSidebar: DefaultTheme.SidebarItem[] = [
  { text: "Démarrer", link: "/fr/" },
  { text: "Glossaire français–anglais", link: "/fr/glossaire" },
  { text: "Constats et refus", link: "/fr/constats" },
];

const frenchSearch = {
  button: { buttonText: "Rechercher", buttonAriaLabel: "Rechercher" },
  modal: {
    displayDetails: "Afficher les extraits",
    resetButtonTitle: "Effacer",
    backButtonTitle: "Fermer",
    noResultsText: "Aucun résultat pour",
    footer: { selectText: "ouvrir", navigateText: "parcourir", closeText: "fermer" },
  },
};

const cacheDir = fileURLToPath(new URL("../node_modules/.cache/vitepress", import.meta.url));

export default defineConfig({
  title: "Watthall",
  description: "Power and heat of an AI data centre, every number with its formula and its source.",
  srcDir: "pages",
  head: [["link", { rel: "icon", href: "data:," }]],
  cacheDir: existsSync(fileURLToPath(new URL("../node_modules", import.meta.url))) ? cacheDir : ".vitepress/cache",
  rewrites: { "generated/:page(.*)": ":page" },
  // Made beside this site by typedoc, and looked for in public files only.
  ignoreDeadLinks: [/^\/api\//],
  vite: { build: { chunkSizeWarningLimit: 4096 } },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: { fr: { translations: frenchSearch } },
      },
    },
    outline: { level: [2, 3] },
    nav: [
      { text: "Start", link: "/start" },
      { text: "Cookbook", link: "/cookbook/" },
      { text: "Models", link: "/models/" },
      { text: "Validation", link: "/validation/" },
      { text: "Nomenclature", link: "/nomenclature" },
      api,
    ],
    sidebar,
  },
  locales: {
    root: { label: "English", lang: "en-GB" },
    fr: {
      label: "Français",
      lang: "fr",
      link: "/fr/",
      description: "Puissance et chaleur d'un centre de données d'IA, chaque nombre avec sa formule et sa source.",
      themeConfig: {
        nav: [
          { text: "Démarrer", link: "/fr/" },
          { text: "Glossaire", link: "/fr/glossaire" },
          { text: "Modèles (en anglais)", link: "/models/" },
          api,
        ],
        sidebar: frenchSidebar,
        outline: { label: "Sur cette page", level: [2, 3] },
        docFooter: { prev: "Page précédente", next: "Page suivante" },
        darkModeSwitchLabel: "Apparence",
        returnToTopLabel: "Haut de page",
        sidebarMenuLabel: "Menu",
        langMenuLabel: "Langue",
      },
    },
  },
});
