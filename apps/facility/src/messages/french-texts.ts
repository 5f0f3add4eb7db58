/** Texts of the models in French, apart from the page's own: fetched by those who read French. */
export { claimText } from "./claim-text.ts";
export { findingText } from "./finding-text.ts";
export { frenchWords } from "./french-words.ts";
export { refusalText } from "./refusal-text.ts";
