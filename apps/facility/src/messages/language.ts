/** Languages in which people read what is computed. */
export const languages = ["en", "fr"] as const;

/** A language of the page, the report and the command line. */
export type Language = (typeof languages)[number];
