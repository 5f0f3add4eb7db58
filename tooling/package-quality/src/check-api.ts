import { apiReports } from "./api-reports.ts";
import { dataVersions } from "./data-versions.ts";
import { jsonSchemas } from "./json-schemas.ts";
import { stale, update } from "./recorded-file.ts";

const files = [...apiReports(), ...(await jsonSchemas()), ...(await dataVersions())];
const changed = stale(files);
console.log(
  `${files.length} API reports, schemas and data versions, ${changed.length} ${update ? "written" : "not as in git"}`,
);
for (const path of changed) console.log(`  ${path}`);
if (changed.length > 0 && !update) {
  console.log(
    "The public surface or the data changed: run `npm run api`, look at the difference, and add a changeset.",
  );
  process.exitCode = 1;
}
