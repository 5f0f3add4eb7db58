import { codesPage } from "./codes-page.ts";
import { dataPages, sourcesPage } from "./data-pages.ts";
import { frenchCodesPage } from "./french-codes-page.ts";
import { blocks } from "./markdown.ts";
import { modelPages } from "./model-pages.ts";
import { nomenclaturePage } from "./nomenclature-page.ts";
import { frontPageSection, includedFiles, withSiteLinks } from "./repository-text.ts";
import { validationPages } from "./validation-pages.ts";
import { textOf } from "./workspace.ts";

function startPage(): string {
  return blocks(
    "# Start in five minutes",
    frontPageSection(null),
    frontPageSection("The packages"),
    frontPageSection("The command line"),
    frontPageSection("What to believe"),
    frontPageSection("From any registry"),
    "## Then",
    "- [Cookbook](/cookbook/): a rack's cable, a site's fuel, a year's PUE, a fleet in H100e, a sweep on ten machines\n" +
      "- [Models](/models/): formulas, validity, sources and a worked case of each function\n" +
      "- [Validation](/validation/): our numbers beside those of others",
  );
}

/** Every generated page of the site, by its path. */
export async function sitePages(): Promise<ReadonlyMap<string, string>> {
  const included = includedFiles.flatMap(({ path, page }) => {
    const text = textOf(path);
    return text === null ? [] : [[`${page}.md`, withSiteLinks(text)] as const];
  });
  return new Map([
    ["start.md", startPage()],
    ["nomenclature.md", await nomenclaturePage()],
    ["codes.md", codesPage()],
    ["fr/constats.md", frenchCodesPage()],
    ["sources.md", await sourcesPage()],
    ...included,
    ...(await modelPages()),
    ...(await validationPages()),
    ...(await dataPages()),
  ]);
}
