/** Texts of the outage in English. */
export const outage = {
  outage: {
    title: "Outage: what happens second by second",
    what: "What fails",
    grid: "The grid is lost",
    "pumps-wait": "… and the pumps wait for the sets",
    "set-fails": "… and one set fails to start",
    "rejection-late": "… and heat rejection comes back 300 s late",
    "rejection-late-no-buffer": "… 300 s late, without the buffer",
    "feed-a": "Feed A is lost, the grid is there",
    "two-cdus": "Two distribution units fail, the grid is there",
    power: "Power second by second",
    heat: "Coolant second by second",
    temperature: "temperature",
    lead: "At the design hour, with this site's own batteries, sets and coolant.",
    first: "First limit: {event}, {subject}, after {time} s.",
    noLimit: "No rack loses anything.",
  },
} as const;
