/** What the command line's exit code says. */
export const exitCode = { done: 0, defect: 1, invalidInput: 2, findings: 3, unfinished: 4, cancelled: 130 } as const;
