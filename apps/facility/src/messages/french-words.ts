/** Names that stand inside sentences, in French. */
const words: Readonly<Record<string, string>> = {
  "HV/MV transformer": "transformateur HT/MT",
  "MV/LV transformer": "transformateur MT/BT",
  "UPS, double conversion": "onduleurs double conversion",
  "UPS, eco mode": "onduleurs en mode éco",
  "PDU with transformer": "PDU avec transformateur",
  "AC busway or cable": "canalisation ou câble en alternatif",
  "DC busway or cable": "canalisation ou câble en continu",
  "Rectifier to 800 V DC beside the rack": "redresseur 800 V continu près de la baie",
  "MV rectifier to 800 V DC": "redresseur MT vers 800 V continu",
  "Solid-state transformer, MV to 800 V DC": "transformateur électronique, MT vers 800 V continu",
  "Power shelf, AC to 50 V": "tiroir d'alimentation, alternatif vers 50 V",
  "Power supply, 80 PLUS Titanium minimum": "alimentation, minimum 80 PLUS Titanium",
  "Power supply, 80 PLUS Ruby minimum": "alimentation, minimum 80 PLUS Ruby",
  "Shelf, ±400 V DC to 50 V": "tiroir, ±400 V continu vers 50 V",
  "Bus converter, 800 V to 48 V": "convertisseur de bus, 800 V vers 48 V",
  "Bus converter, 50 V to 12 V": "convertisseur de bus, 50 V vers 12 V",
  "Voltage regulator, 12 V to the die": "régulateur de tension, 12 V vers la puce",
  "single-wall tanks": "cuves à simple paroi",
  "800 V DC": "800 V continu",
  "seveso-34": "Seveso 34",
  "lower-tier": "seuil bas",
  "upper-tier": "seuil haut",
  "no equilibrium": "sans équilibre",
  "insulation-failure": "rupture de l'isolant",
  "within-rating": "dans ses limites",
  "above-rating": "au-delà de ses limites",
  "conductor-melts": "fusion du conducteur",
  runaway: "emballement thermique",
  "3 x DGX/HGX H100": "3 × DGX/HGX H100",
  "4 x DGX H100": "4 × DGX H100",
  "Ironwood pod": "Grappe Ironwood",
  "Feynman (analysts' guess)": "Feynman (estimation d'analystes)",
  "Air rack": "Baie à air",
  "called NVL144, in dies, at GTC 2025": "appelée NVL144, en puces, à la GTC 2025",
  "NVL576 in dies, NVL144 in packages": "NVL576 en puces, NVL144 en boîtiers",
  "racks without flow": "baies sans débit",
  "all racks": "toutes les baies",
  "by their inlet air": "par leur air aspiré",
  racks: "baies",
  copper: "cuivre",
  aluminium: "aluminium",
  liquid: "liquide",
  water: "eau",
  never: "jamais",
  "below all": "sous toutes",
  "above all": "au-dessus de toutes",
  standard: "norme ou loi",
  datasheet: "fiche constructeur",
  measured: "mesuré",
  derived: "déduit d'autres données",
  claim: "affirmation",
  unverified: "non vérifié",
  typical: "typique",
  "life-cycle": "cycle de vie",
  "a finite number": "un nombre fini",
  "a whole number": "un nombre entier",
  "a number": "un nombre",
  "a text": "un texte",
  "true or false": "true ou false",
  "a list": "une liste",
  "an object": "un objet",
  "one of": "l'un de",
  "did you mean": "vouliez-vous dire",
};

const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length);
const known = new RegExp(
  `(?<![\\w-])(${longestFirst.map((word) => word.replace(/[/+()]/g, "\\$&")).join("|")})(?![\\w-])`,
  "g",
);

/** A name or a list of names with what is known of them in French; the rest stays as it is. */
export function frenchWords(text: string): string {
  return text
    .replace(known, (word) => words[word] ?? word)
    .replace(/(?<=\d%? )to(?= [\d-])/g, "à")
    .replace(/\bsets of (?=\d)/g, "groupes de ")
    .replace(/ in (?=\d)/g, " dans ")
    .replace(/ or (?=\d)/g, " ou ")
    .replace(/\b(k?g\/m)3\b/g, "$1³");
}
