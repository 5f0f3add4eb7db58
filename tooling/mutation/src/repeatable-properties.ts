import fc from "fast-check";

// The same questions in each run, so that a score moves only with the code and its tests; no shrinking of what is found.
fc.configureGlobal({ seed: 2026, endOnFailure: true });
