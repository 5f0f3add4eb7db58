/**
 * Which data this package holds: the start of the SHA-256 digest of all its tables and sources, written by `npm run api`. It
 * moves when a figure, a grade or a source does, and stays when only code changes.
 */
export const dataVersion: string = "8e90c900";
