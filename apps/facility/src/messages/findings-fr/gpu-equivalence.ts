import type { FrenchFindings } from "../french-sentence.ts";

/** Findings of gpu-equivalence and hardware. */
export const gpuEquivalence: FrenchFindings = {
  "batch-does-not-fit": [
    [
      "no batch of {count} fits {domain} packages of {name} at {rate} tokens/s a user.",
      "Aucun lot de {count} ne tient dans {domain} boîtiers {name} à {rate} jetons/s par utilisateur.",
    ],
    [
      "no batch fits {domain} packages of {name} at {rate} tokens/s a user.",
      "Aucun lot ne tient dans {domain} boîtiers {name} à {rate} jetons/s par utilisateur.",
    ],
    [
      "no batch of {count} fits {domain} packages of {name}.",
      "Aucun lot de {count} ne tient dans {domain} boîtiers {name}.",
    ],
    "Le lot ne tient pas dans la mémoire du domaine.",
  ],
  "building-not-priced": "buildEurPerMw n'est pas donné : seul le matériel a un prix, aucun total n'est donné.",
  "currency-rate-missing": [
    [
      "The price of {name} is in dollars: without usdPerEur it is not given in euros.",
      "Le prix de {name} est en dollars : sans usdPerEur, il n'est pas donné en euros.",
    ],
    "Le prix est en dollars : sans usdPerEur, il n'est pas donné en euros.",
  ],
  "figure-unknown": [
    [
      "{name} has no known figure for {metric}: it is given no equivalence.",
      "{name} : aucun chiffre connu selon la mesure « {metric} », donc aucune équivalence.",
    ],
    ["{name} has no known dense peak in {format}.", "{name} : aucune performance dense de crête connue en {format}."],
    ["{name} has no known {what}.", "{name} : un chiffre nécessaire n'est pas connu ({what})."],
    "Un chiffre nécessaire n'est pas connu.",
  ],
  "figure-unverified": [
    [
      "The figure {value} is not confirmed in any source: the result cannot be relied on.",
      "Le chiffre {value} n'est confirmé par aucune source : on ne peut pas se fier au résultat.",
    ],
  ],
  "hardware-announced": [
    [
      "{name} is announced, not shipping: figures may move. {note}",
      "{name} est annoncé et pas encore livré : ses chiffres peuvent changer.",
    ],
    [
      "{name} is announced, not shipping.{rest}",
      "{name} est annoncé et pas encore livré : ses chiffres peuvent changer.",
    ],
    "Matériel annoncé, pas encore livré : ses chiffres peuvent changer.",
  ],
  "hardware-reported-cancelled": [
    ["{name} is reported cancelled.{rest}", "{name} serait annulé, selon la presse : ses chiffres peuvent changer."],
    [
      "{name} is reported cancelled: figures may move.{rest}",
      "{name} serait annulé, selon la presse : ses chiffres peuvent changer.",
    ],
    "Matériel qui serait annulé, selon la presse : ses chiffres peuvent changer.",
  ],
  "interconnect-not-modelled":
    "Sans model.hiddenCount, l'interconnexion du domaine est négligée : le débit est la borne supérieure d'une borne supérieure.",
  "interval-mixes-rounds":
    "Aucun résultat de ce matériel au même cycle MLPerf qu'un H100 : une part de l'intervalle vient du logiciel.",
  "liquid-share-unknown": [
    [
      "How much of the heat of {name} leaves in the coolant is not published; its PUE is taken as that of {medium}.",
      "La part de chaleur de {name} évacuée par le liquide n'est pas publiée ; son PUE est celui d'un refroidissement par {medium}.",
    ],
    "La part de chaleur évacuée par le liquide n'est pas publiée.",
  ],
  "no-measured-ratio": [
    [
      "{name} has no published result of {test} beside an H100's.",
      "{name} : aucun résultat publié de {test} en regard d'un H100.",
    ],
    "Aucun résultat publié en regard d'un H100.",
  ],
  "numerator-above-dense": [
    [
      "{value} lies far above the dense {dense} of {name}: it may be a sparse headline.",
      "{value} dépasse de loin la valeur dense de {name}, {dense} : ce peut être un chiffre creux (sparse).",
    ],
    "Le chiffre dépasse de loin la valeur dense : ce peut être un chiffre creux (sparse).",
  ],
  "other-it-not-counted":
    "otherItShare n'est pas donné : toute la puissance informatique est attribuée aux baies, sans réseau ni stockage.",
  "package-counts-differ": [
    [
      "The part ran on {count} packages, the H100 on {reference}: effects of scale are inside the ratio.",
      "Mesuré sur {count} boîtiers, le H100 sur {reference} : le rapport comprend des effets d'échelle.",
    ],
    "Les nombres de boîtiers mesurés diffèrent : le rapport comprend des effets d'échelle.",
  ],
  "package-power-only": "Seul le TDP des boîtiers est connu : serveurs, réseau et ventilateurs n'y sont pas compris.",
  "power-kind-not-stated": "Seuls sont publiés des chiffres dont les sources ne précisent pas la nature.",
  "power-outside-published": [
    [
      "{power} kW a rack lies outside the published {low} to {high} kW.",
      "{power} kW par baie sortent de la plage publiée, {low} à {high} kW.",
    ],
    "La puissance d'une baie sort de la plage publiée.",
  ],
  "power-unknown": [
    ["No power of {name} is published.", "{name} : aucune puissance n'est publiée."],
    "Aucune puissance n'est publiée.",
  ],
  "price-of-packages-only": [
    [
      "The price is of {count} packages; the rest of {name} is not inside.",
      "Prix de {count} boîtiers ; le reste de {name} n'y est pas compris.",
    ],
    "Prix des boîtiers seuls.",
  ],
  "price-unknown": [
    ["No price of {name} is published.", "{name} : aucun prix n'est publié."],
    "Aucun prix n'est publié.",
  ],
  "published-power-differs": [
    [
      "The published {kind} power of {power} kW differs by more than a tenth from the {sum} kW of the components.",
      "La puissance publiée ({kind}) de {power} kW s'écarte de plus d'un dixième des {sum} kW des composants.",
    ],
    "La puissance publiée s'écarte de plus d'un dixième de celle des composants.",
  ],
  "published-powers-differ": [
    [
      "The published powers of {name} run from {low} to {high} kW, perhaps of two modes: use low and high with the central {power}.",
      "Les puissances publiées de {name} vont de {low} à {high} kW, peut-être pour deux modes : utiliser ces bornes avec la valeur centrale.",
    ],
    "Les puissances publiées diffèrent, peut-être pour deux modes.",
  ],
  "pue-assumed": [
    [
      "No {field}PueRatio is stated: {value} is taken for what is cooled by {medium}.",
      "{field}PueRatio n'est pas donné : {value} est retenu pour ce qui est refroidi par {medium}.",
    ],
    "Le PUE est supposé.",
  ],
  "rounds-differ": [
    [
      "The part's result is of round {round}, the H100's of {reference}: part of the ratio is software.",
      "Résultat du cycle {round}, celui du H100 du cycle {reference} : une part du rapport vient du logiciel.",
    ],
    "Les résultats sont de cycles différents : une part du rapport vient du logiciel.",
  ],
  "weights-do-not-fit": [
    [
      "{size} GB of weights and one sequence do not fit {domain} packages of {name}.",
      "{size} Go de poids et une séquence ne tiennent pas dans {domain} boîtiers {name}.",
    ],
    [
      "A scale-up domain of {name} does not hold the reference model of 405 GB: it is given no equivalence.",
      "Un domaine d'interconnexion de {name} ne contient pas le modèle de référence de 405 Go : aucune équivalence.",
    ],
    "Les poids du modèle ne tiennent pas dans la mémoire du domaine.",
  ],
};
