export { writeColumnsFile } from "./columns-file.ts";
export { openSweepFolder, readSweepFolder, removeLeftovers, type SweepFolder } from "./sweep-folder.ts";
export { type ColumnSummary, type SweepSummary, sweepSummary } from "./sweep-summary.ts";
export { hasUnitFile, readUnitFileNotes, type UnitFileNotes, unitFile, writeUnitFile } from "./unit-file.ts";
