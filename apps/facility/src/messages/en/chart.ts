/** Charts and the work behind them, in English. */
export const chart = {
  chart: {
    table: "Show as a table",
    csv: "CSV",
    svg: "SVG",
    png: "PNG",
    save: "Save chart as",
    computing: "Computing, {percent}",
    cancel: "Cancel",
    cancelled: "Cancelled.",
    again: "Compute",
    failed: "Not computed: {reason}",
  },
} as const;
