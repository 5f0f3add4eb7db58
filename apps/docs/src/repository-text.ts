import { requiredTextOf, textOf } from "./workspace.ts";

/** Files of the repository that are pages of their own here, with the address of each. */
export const includedFiles = [
  { path: "CONTRIBUTING.md", page: "contributing" },
  { path: "docs/releasing.md", page: "releasing" },
  { path: "docs/registries.md", page: "registries" },
] as const;

function addressOf(link: string): string | null {
  if (/^(\.\.\/)*README\.md/.test(link)) return `/start${/#.*$/.exec(link)?.[0] ?? ""}`;
  const target = link.replace(/^(\.\.?\/)+/, "").replace(/#.*$/, "");
  const included = includedFiles.find(({ path }) => path === target || path.endsWith(`/${target}`));
  if (included) return textOf(included.path) === null ? null : `/${included.page}`;
  const model = /^packages\/([\w-]+)(\/README\.md)?\/?$/.exec(target)?.[1];
  return model === undefined ? null : `/models/${model}`;
}

/** Text of a file of the repository, its links turned to pages of this site, or dropped where there is none. */
export function withSiteLinks(text: string): string {
  return text.replace(/\[([^\]\n]+)\]\(([^)\s]+)\)/g, (whole, words: string, link: string) => {
    if (/^(https?:|#|\/)/.test(link)) return whole;
    const address = addressOf(link);
    return address === null ? words : `[${words}](${address})`;
  });
}

/** A section of the front page of the repository, by its heading; without one, what stands before the first. */
export function frontPageSection(heading: string | null): string {
  const [before = "", ...sections] = requiredTextOf("README.md").split(/^## /m);
  if (heading === null) return withSiteLinks(before.replace(/^# .*$/m, "").trim());
  const section = sections.find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`README.md has no section "${heading}"`);
  return withSiteLinks(`## ${section.trim()}`);
}

/** A package's README without its title, its links turned to this site. */
export function readmeBody(id: string): string {
  return withSiteLinks(
    requiredTextOf(`packages/${id}/README.md`)
      .replace(/^# .*$/m, "")
      .trim(),
  );
}
