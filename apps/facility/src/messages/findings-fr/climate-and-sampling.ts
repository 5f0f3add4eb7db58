import type { FrenchFindings } from "../french-sentence.ts";

/** Findings of climate and sampling. */
export const climateAndSampling: FrenchFindings = {
  "altitude-assumed": [
    [
      "The altitude, {value} m, sets the pressure and is assumed.",
      "L'altitude, {value} m, fixe la pression et est supposée.",
    ],
    "L'altitude, qui fixe la pression, est supposée.",
  ],
  "gap-filled": [
    "{value} heures sans température sèche sont comblées en ligne droite.",
    "Des heures sans température sèche sont comblées en ligne droite.",
  ],
  "humidity-capped": [
    "{value} heures au-dessus de la saturation sont ramenées à la saturation.",
    "Des heures au-dessus de la saturation sont ramenées à la saturation.",
  ],
  "humidity-filled": [
    "{value} heures sans humidité sont comblées en ligne droite.",
    "Des heures sans humidité sont comblées en ligne droite.",
  ],
  "humidity-raised": [
    "{value} heures plus sèches que 0,1 % d'humidité relative y sont ramenées.",
    "Des heures plus sèches que 0,1 % d'humidité relative y sont ramenées.",
  ],
  "indices-rough": [
    "Erreur type jusqu'à {value} de la variance, si les tirages étaient indépendants : prendre un échantillon de base plus grand.",
    "Les indices sont imprécis : prendre un échantillon de base plus grand.",
  ],
  "made-from-statistics": [
    [
      "The hours are made from bins and monthly normals of {city}: good for annual energy, not for peaks; size the plant for a design hour of a weather file.",
      "Les heures sont reconstituées des fréquences et normales mensuelles de {city} : bonnes pour l'énergie d'une année, pas pour les pointes ; dimensionner sur l'heure d'un fichier météo.",
    ],
    "L'année est reconstituée de statistiques et ne vaut pas pour les pointes : prendre l'heure de dimensionnement d'un fichier météo.",
  ],
  "no-variance": "Les résultats ne varient pas : il n'y a pas de variance à répartir.",
  "pressure-assumed": [
    [
      "{hours} hours without pressure take that of {altitude} m altitude.",
      "{hours} heures sans pression prennent celle de l'altitude de {altitude} m.",
    ],
    "Des heures sans pression prennent celle de l'altitude.",
  ],
  "proxy-climate": [
    [
      "No year of {city} itself: French regulatory year of zone {zone}, station Trappes near Paris.",
      "Pas d'année météo de {city} même : année réglementaire de la zone {zone}, station de Trappes.",
    ],
    [
      "No year of {city} itself: French regulatory year of zone {zone}, station {station}.",
      "Pas d'année météo de {city} même : année réglementaire de la zone {zone}, station de {station}.",
    ],
    ["No year of {city} itself: {proxy}.", "Pas d'année météo de {city} même : celle d'un lieu proche la remplace."],
    "L'année météo est celle d'un lieu proche.",
  ],
  "time-not-checked":
    "Aucune colonne de temps n'est désignée : une ligne manquante à côté d'une ligne doublée ne serait pas vue.",
};
