import type { FrenchFindings } from "../french-sentence.ts";

/** Findings of site-economics. */
export const siteEconomics: FrenchFindings = {
  "adapted-power-unknown": [
    [
      "To which power {article} lowers the connection is a formula that was not read: historyMaxMw is what it starts from.",
      "La puissance à laquelle {article} ramène le raccordement suit une formule qui n'a pas été lue ; elle part de historyMaxMw.",
    ],
    "La puissance à laquelle le raccordement est ramené suit une formule qui n'a pas été lue.",
  ],
  "capacity-unknown-in-year": [
    [
      "{site}: no free power is given for {year} or before.",
      "{site} : aucune puissance disponible n'est donnée pour {year} ou avant.",
    ],
    "Aucune puissance disponible n'est donnée pour cette année ou avant.",
  ],
  "computers-not-counted":
    "Un bâtiment seul ne contient pas d'ordinateurs : leur prix et leur remise ne changent rien.",
  "consumer-domain-unverified": [
    [
      "That a consumer of this power belongs to {domain} rests on limits that were not read in the order itself, and the distance is not counted: ask the operator.",
      "Le domaine {domain} d'un consommateur de cette puissance repose sur des limites qui n'ont pas été lues dans l'arrêté lui-même, et la distance n'est pas comptée : interroger le gestionnaire de réseau.",
    ],
    [
      "That a consumer of this power belongs to {domain} rests on limits that were not read in the order itself: ask the operator.",
      "Le domaine {domain} d'un consommateur de cette puissance repose sur des limites qui n'ont pas été lues dans l'arrêté lui-même : interroger le gestionnaire de réseau.",
    ],
    "Le domaine de tension de ce consommateur est à confirmer par le gestionnaire de réseau.",
  ],
  "dip-outside-approximation":
    "La formule vaut pour des variations de quelques pour cent ; au-delà de 10 %, il faut résoudre le réseau.",
  "domains-unknown": "Domaines de tension, gestionnaires et limites de réactif ne sont connus que pour la France (fr).",
  "duty-not-judged": [
    [
      "{article}: the data do not say whether it is met.",
      "{article} : les données ne disent pas si l'obligation est remplie.",
    ],
    "Les données ne disent pas si l'obligation est remplie.",
  ],
  "duty-not-met": [["{article}: not met.", "{article} : obligation non remplie."], "Obligation non remplie."],
  "duty-open": [
    [
      "{article}: whether it applies cannot be said from the data.",
      "{article} : les données ne disent pas si l'obligation s'applique.",
    ],
    "Les données ne disent pas si l'obligation s'applique.",
  ],
  "excise-conditions-unstated": [
    [
      "The reduced excise hangs on conditions that are not stated: {list}.",
      "L'accise réduite dépend de conditions qui ne sont pas précisées : {list}.",
    ],
    "L'accise réduite dépend de conditions qui ne sont pas précisées.",
  ],
  "indicator-incomplete": [
    ["{name} needs {list}.", "L'indicateur {name} demande {list}."],
    "Il manque une donnée à l'indicateur.",
  ],
  "limit-ahead": [
    [
      "{article}: not met, and binding from {day}.",
      "{article} : obligation non remplie, et contraignante dès le {day}.",
    ],
    "Obligation non remplie, et bientôt contraignante.",
  ],
  "mw-basis-unsaid": [
    [
      "Which megawatt {preset} counts was not said: 1000 cards of 1 kW in 1 MW leave nothing for cooling, so IT and facility are the same there.",
      "Le mégawatt que compte {preset} n'est pas précisé : 1 000 cartes de 1 kW dans 1 MW ne laissent rien au refroidissement, informatique et site y sont donc confondus.",
    ],
    ["Which megawatt {preset} counts was not said: {note}.", "Le mégawatt que compte {preset} n'est pas précisé."],
    "Le mégawatt compté n'est pas précisé (informatique ou au compteur).",
  ],
  "need-never-met": [
    [
      "{site}: in no year given is enough power free.",
      "{site} : aucune des années données n'offre assez de puissance.",
    ],
    "Aucune des années données n'offre assez de puissance.",
  ],
  "network-and-taxes-excluded": "Un prix du marché de la veille ne comprend ni l'acheminement ni les taxes.",
  "no-interval": [
    [
      "{preset} gives one figure: low, central and high are the same.",
      "{preset} donne un seul chiffre : valeurs basse, centrale et haute sont confondues.",
    ],
    "Un seul chiffre est donné : valeurs basse, centrale et haute sont confondues.",
  ],
  "no-site-meets-the-need": [
    "Aucun site n'offre {value} MW dans les années données ; {limit} MW au plus.",
    "Aucun site n'offre cette puissance dans les années données.",
  ],
  "price-of-small-users": "Ce prix est celui de petits consommateurs, pas d'un centre de données.",
  "price-unverified": [
    [
      "The price of {country} is not confirmed in any source: {note}.",
      "Le prix du pays ({country}) n'est confirmé par aucune source.",
    ],
    "Le prix n'est confirmé par aucune source.",
  ],
  "pue-differs-from-preset": [
    [
      "The arithmetic of {preset} implies a PUE of {pue}: at another one the computers that it counts draw more than the site leaves for IT.",
      "Le calcul de {preset} suppose un PUE de {pue} : à un autre, les ordinateurs comptés appellent plus que ce que le site laisse à l'informatique.",
    ],
    "Le calcul du prix suppose un autre PUE.",
  ],
  "pue-missing": [
    [
      "{preset} counts the megawatt of {basis}: the other one needs pueRatio.",
      "{preset} compte un seul des deux mégawatts (informatique, ou au compteur) : l'autre demande pueRatio.",
    ],
    "Il manque pueRatio.",
  ],
  "reactive-limit-reached": [
    [
      "Reactive over active power must stay below {limit} in each {window} minutes: compensate.",
      "Le rapport des puissances réactive et active doit rester sous {limit} par tranche de {window} minutes : compenser.",
    ],
    "Le rapport des puissances réactive et active dépasse la limite : compenser.",
  ],
  "renewable-factor-capped":
    "L'énergie renouvelable dépasse celle que le centre a prise : le facteur est plafonné à 1.",
  "scope-unsaid": [
    [
      "The debate said neither year nor scope of its figure: it cannot be read as {scope}.",
      "Le débat n'a dit ni l'année ni le périmètre de son chiffre : on ne peut pas le lire comme « {scope} ».",
    ],
    "Le débat n'a dit ni l'année ni le périmètre de son chiffre.",
  ],
  "short-circuit-power-is-the-reference":
    "La puissance de court-circuit est la référence de l'arrêté pour ce domaine ; celle du point de raccordement peut en être loin.",
  "short-circuit-power-unknown":
    "Le creux de tension ne peut pas être calculé : donner la puissance de court-circuit au point de raccordement (grid.shortCircuitMva).",
  "site-datum-missing": [
    [
      "{site}: {field} is not known and counts as the worst.",
      "{site} : {field} n'est pas connu et compte comme le pire.",
    ],
    "Une donnée du site n'est pas connue et compte comme la pire.",
  ],
  "sources-disagree": [
    [
      "Of the same year and scope {source} gives {other} g/kWh, the factor used is {used}.",
      "Pour la même année et le même périmètre, {source} donne {other} g/kWh ; le facteur retenu est {used}.",
    ],
    "Une autre source donne un autre facteur pour la même année et le même périmètre.",
  ],
  "subscribed-power-exceeded": [
    ["{year}: more is drawn than is subscribed.", "{year} : la puissance appelée dépasse la puissance souscrite."],
    "La puissance appelée dépasse la puissance souscrite.",
  ],
  "unused-capacity": [
    [
      "{year}: {unused} of {all} MW are not used; whether {article} lets the operator lower the power hangs on worksAvailableYear.",
      "{year} : {unused} des {all} MW ne sont pas utilisés ; worksAvailableYear décide si {article} permet au gestionnaire de réduire la puissance.",
    ],
    [
      "{year}: {unused} of {all} MW are not used; the operator may lower the connection power ({article}).",
      "{year} : {unused} des {all} MW ne sont pas utilisés ; le gestionnaire peut réduire la puissance de raccordement ({article}).",
    ],
    [
      "{year}: {unused} of {all} MW are not used; {article} does not yet reach it.",
      "{year} : {unused} des {all} MW ne sont pas utilisés ; {article} ne s'y applique pas encore.",
    ],
    "Une part de la puissance de raccordement n'est pas utilisée.",
  ],
  "unused-capacity-rule-unknown": [
    [
      "No rule on unused connection power is known for {country}.",
      "Aucune règle sur la puissance de raccordement inutilisée n'est connue pour ce pays ({country}).",
    ],
    "Aucune règle sur la puissance de raccordement inutilisée n'est connue pour ce pays.",
  ],
  "voltage-assumed": [
    [
      "The lowest nominal voltage of {domain} is taken, which gives the largest current.",
      "La plus basse tension nominale du domaine {domain} est retenue : elle donne le plus fort courant.",
    ],
    "La plus basse tension nominale du domaine est retenue.",
  ],
  "voltage-dip-exceeded": [
    "L'oscillation fait varier la tension de {value:%}, au-delà des {limit:%} que le gestionnaire admet.",
    "L'oscillation fait varier la tension plus que le gestionnaire ne l'admet.",
  ],
  "voltage-outside-reference-domain": [
    [
      "{voltage} kV is {domain}; the reference domain of this power is {reference}.",
      "{voltage} kV relèvent du domaine {domain} ; le domaine de référence de cette puissance est {reference}.",
    ],
    "La tension n'est pas celle du domaine de référence de cette puissance.",
  ],
  "voltage-unknown": "Aucune tension nominale n'est connue : le courant demande voltageKv.",
};
