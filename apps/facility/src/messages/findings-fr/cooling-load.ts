import type { FrenchFindings } from "../french-sentence.ts";

/** Findings of cooling-load. */
export const coolingLoad: FrenchFindings = {
  "affinity-ideal":
    "La puissance suit le cube du débit, selon les lois d'affinité ; avec les pertes du variateur, on rapporte des exposants de 2,5 à 2,8.",
  "air-to-metal-assumed": [
    [
      "How fast the air hands heat to the metal was not given: {value} kW/K of one rack's servers is taken. Less is on the safe side.",
      "L'échange de chaleur entre l'air et le métal n'est pas donné : {value} kW/K, celui des serveurs d'une baie, est retenu. Une valeur plus faible est prudente.",
    ],
    "L'échange de chaleur entre l'air et le métal est supposé.",
  ],
  "approach-unusual": [
    [
      "An approach of {value} K is outside the usual {low} to {high} K.",
      "Une approche de {value} K sort de l'usage ({low} à {high} K).",
    ],
    "L'approche sort de l'usage.",
  ],
  "beyond-practical-air-limit": [
    [
      "{heat} kW is above the {limit} kW a rack that the trade gives as the practical limit of air: liquid is the usual answer.",
      "{heat} kW dépassent les {limit} kW par baie que la profession donne comme limite pratique de l'air : le refroidissement liquide est la réponse usuelle.",
    ],
    "La puissance de la baie dépasse la limite pratique du refroidissement par air.",
  ],
  "boils-before-restart": [
    [
      "The coolant boils after {time} s, before cooling is back after {restart} s.",
      "Le liquide bout au bout de {time} s, avant le retour du refroidissement à {restart} s.",
    ],
    "Le liquide bout avant le retour du refroidissement.",
  ],
  "chiller-capacity-exceeded": [
    [
      "The load of {load} kW is above the {limit} kW that the machine gives at these temperatures.",
      "La charge de {load} kW dépasse les {limit} kW que le groupe froid fournit à ces températures.",
    ],
    [
      "The {side} chillers are too small in {hours} of {all} hours: {energy} kWh stay in the water",
      "Les groupes froids ({side}) sont trop petits pendant {hours} heures sur {all} : {energy} kWh restent dans l'eau.",
    ],
    [
      "The {side} chillers are too small in this hour: {energy} kWh stay in the water.",
      "Les groupes froids ({side}) sont trop petits à cette heure : {energy} kWh restent dans l'eau.",
    ],
    "Les groupes froids sont trop petits.",
  ],
  "condensation-margin-low": [
    [
      "The supply is {margin} K above the hall's dew point; {low} to {high} K are usual.",
      "Le départ est à {margin} K au-dessus du point de rosée de la salle ; l'usage est de {low} à {high} K.",
    ],
    "Le départ est trop proche du point de rosée de la salle : les tuyauteries peuvent condenser.",
  ],
  "condensation-not-judged":
    "Sans la température de départ et le point de rosée de la salle, nul ne peut dire si les tuyauteries vont condenser.",
  "coolant-not-used": "Quand l'air s'arrête, holdUpL est l'air de la salle : le liquide n'intervient pas.",
  "defaults-unverified":
    "Ce que la production de froid ne précise pas est pris dans tables.plantDefaults, dont la plupart des chiffres ne sont pas vérifiés.",
  "derating-unverified": [
    [
      "The fall of class {id}'s maximum with altitude, 1 K per {step} m above {from} m, was not read in the standard.",
      "L'abaissement du maximum de la classe {id} avec l'altitude, 1 K par {step} m au-dessus de {from} m, n'a pas été lu dans la norme.",
    ],
    "L'abaissement du maximum de la classe avec l'altitude n'a pas été lu dans la norme.",
  ],
  "design-heat-exceeded": [
    [
      "The {side} heat reaches {heat} kW, above the design heat of {limit} kW.",
      "La chaleur ({side}) atteint {heat} kW, au-delà de la puissance de dimensionnement de {limit} kW.",
    ],
    "La chaleur dépasse la puissance de dimensionnement.",
  ],
  "dew-point-above-allowable": [
    [
      "The dew point of {temp} °C is above the {limit} °C of class {id}, a limit that was not read in the standard.",
      "Le point de rosée de {temp} °C dépasse les {limit} °C de la classe {id}, limite qui n'a pas été lue dans la norme.",
    ],
    "Le point de rosée dépasse celui que la classe admet.",
  ],
  "heat-pump-assumed": [
    [
      "The heat pump's coefficient of performance, {cop}, rests on a fraction of Carnot's limit, not on a machine's data.",
      "Le coefficient de performance de la pompe à chaleur, {cop}, est une fraction de la limite de Carnot, pas une donnée de machine.",
    ],
    "Le coefficient de performance de la pompe à chaleur est une fraction de la limite de Carnot.",
  ],
  "heat-too-cold": [
    [
      "The heat is offered at {offered} °C and wanted at {wanted} °C: it needs a heat pump.",
      "La chaleur est offerte à {offered} °C et demandée à {wanted} °C : il faut une pompe à chaleur.",
    ],
    [
      "The heat is offered at {offered} °C and wanted at {wanted} °C, and this heat pump gives no more than its own electricity.",
      "La chaleur est offerte à {offered} °C et demandée à {wanted} °C, et cette pompe à chaleur ne rend pas plus que son électricité.",
    ],
    "La chaleur est offerte à une température trop basse.",
  ],
  "heat-unknown": "Sans la chaleur de la baie, sa température de retour ne peut pas être calculée.",
  "inlet-outside-allowable": [
    [
      "The inlet at {temp} °C is outside {low} to {high} °C, which class {id} allows at {altitude} m.",
      "L'air d'entrée à {temp} °C sort de la plage de {low} à {high} °C que la classe {id} admet à {altitude} m.",
    ],
    "L'air d'entrée sort de la plage que la classe admet.",
  ],
  "inlet-outside-recommended": [
    [
      "The inlet at {temp} °C is outside the {low} to {high} °C recommended for class {id}.",
      "L'air d'entrée à {temp} °C sort de la plage de {low} à {high} °C recommandée pour la classe {id}.",
    ],
    "L'air d'entrée sort de la plage recommandée.",
  ],
  "limit-before-restart": [
    [
      "{limit} °C is reached after {time} s, before cooling is back after {restart} s.",
      "{limit} °C sont atteints au bout de {time} s, avant le retour du refroidissement à {restart} s.",
    ],
    "La limite est atteinte avant le retour du refroidissement.",
  ],
  "limit-passed-at-start": [
    [
      "{limit} °C is passed from the start, which is at {start} °C.",
      "{limit} °C sont dépassés dès le départ, à {start} °C.",
    ],
    "La limite est dépassée dès le départ.",
  ],
  "no-second-unit": "Il n'y a qu'une unité : quand elle est arrêtée, rien n'évacue la chaleur.",
  "one-unit-out-overloads": [
    [
      "With one unit out each carries {heat} kW, above its {limit} kW; its approach would be {new} K instead of {old} K.",
      "Une unité arrêtée, chacune des autres porte {heat} kW, au-delà de ses {limit} kW ; son approche passerait de {old} à {new} K.",
    ],
    "Une unité arrêtée, les autres sont en surcharge.",
  ],
  "outside-chiller-curves": [
    [
      "The {side} chiller works outside its curves in {hours} of {all} hours: its power there is that of {share} % of Carnot with {lift} K of inner differences and a COP of at most {cop}, an assumption.",
      "Le groupe froid ({side}) sort de ses courbes pendant {hours} heures sur {all} : sa puissance y est supposée, à {share} % de Carnot, avec {lift} K d'écarts internes et un COP d'au plus {cop}.",
    ],
    [
      "The {side} chiller works outside its curves in this hour: its power there is that of {share} % of Carnot with {lift} K of inner differences and a COP of at most {cop}, an assumption.",
      "Le groupe froid ({side}) sort de ses courbes à cette heure : sa puissance y est supposée, à {share} % de Carnot, avec {lift} K d'écarts internes et un COP d'au plus {cop}.",
    ],
    [
      "The curves hold for {leaving} °C leaving and {entering} °C entering the condenser; the power is that of {share} % of Carnot with {lift} K of inner differences and a COP of at most {cop}, an assumption.",
      "Les courbes valent pour une eau sortant à {leaving} °C et un condenseur alimenté à {entering} °C ; la puissance est supposée, à {share} % de Carnot, avec {lift} K d'écarts internes et un COP d'au plus {cop}.",
    ],
    [
      "The {side} chillers work outside their curves in {hours} of {all} hours: their power there is a share of Carnot's, an assumption",
      "Les groupes froids ({side}) sortent de leurs courbes pendant {hours} heures sur {all} : leur puissance y est supposée, une fraction de Carnot.",
    ],
    "Le groupe froid sort de ses courbes : sa puissance y est supposée, une fraction de Carnot.",
  ],
  "outside-pump-curve": [
    [
      "The pump curve does not say at which speed the pumps give {flow} L/min against {drop} kPa.",
      "La courbe de pompe ne dit pas à quelle vitesse les pompes fournissent {flow} L/min sous {drop} kPa.",
    ],
    "La courbe de pompe ne couvre pas ce point.",
  ],
  "outside-tower-correlation": [
    [
      "The wet bulb is outside the tower's correlation in {hours} of {all} hours: the approach at its bound is taken",
      "La température humide sort de la corrélation de la tour pendant {hours} heures sur {all} : l'approche à sa borne est retenue.",
    ],
    [
      "The wet bulb is outside the tower's correlation in this hour: the approach at its bound is taken.",
      "La température humide sort de la corrélation de la tour à cette heure : l'approche à sa borne est retenue.",
    ],
    [
      "The approach of {approach} K is outside the {low} to {high} K for which the correlation is stated.",
      "L'approche de {approach} K sort de la plage de {low} à {high} K de la corrélation de la tour.",
    ],
    "La tour de refroidissement sort du domaine de sa corrélation.",
  ],
  "pressure-drop-too-high": [
    ["A pressure drop of {drop} kPa is above {limit} kPa.", "La perte de charge de {drop} kPa dépasse {limit} kPa."],
    "La perte de charge dépasse sa limite.",
  ],
  "pressure-drop-unknown": "La loi de débit ne donne pas de perte de charge : sa limite ne peut pas être vérifiée.",
  "pump-too-small": [
    [
      "For {flow} L/min against {drop} kPa the pumps would have to turn at {share} % of their full speed.",
      "Pour {flow} L/min sous {drop} kPa, les pompes devraient tourner à {share} % de leur vitesse nominale.",
    ],
    "Les pompes sont trop petites.",
  ],
  "return-too-warm": [
    ["A return of {temp} °C is above {limit} °C.", "Le retour à {temp} °C dépasse {limit} °C."],
    "Le retour est trop chaud.",
  ],
  "rise-unusual": [
    [
      "A technology rise of {value} K is outside the usual {low} to {high} K.",
      "Un échauffement de {value} K du circuit secondaire sort de l'usage ({low} à {high} K).",
    ],
    "L'échauffement du circuit secondaire sort de l'usage.",
  ],
  "standstill-taken-as-mixed":
    "Un liquide arrêté ne se mélange pas : puces et plaques froides passent une limite plus tôt. Par prudence, ne compter dans holdUpL que le contenu des tiroirs, ou une plaque froide avec sa propre chaleur.",
  "supply-temperature-not-held": [
    [
      "The {side} water leaves the plant above {limit} °C in {hours} of {all} hours, at up to {temp} °C",
      "L'eau ({side}) quitte la production à plus de {limit} °C pendant {hours} heures sur {all}, et jusqu'à {temp} °C.",
    ],
    [
      "The {side} water leaves the plant above {limit} °C in this hour, at up to {temp} °C.",
      "L'eau ({side}) quitte la production à plus de {limit} °C à cette heure, jusqu'à {temp} °C.",
    ],
    "L'eau quitte la production au-dessus de sa consigne.",
  ],
  "supply-too-cold": [
    ["A supply of {temp} °C is below {limit} °C.", "Le départ à {temp} °C est sous {limit} °C."],
    "Le départ est trop froid.",
  ],
  "supply-too-warm": [
    ["A supply of {temp} °C is above {limit} °C.", "Le départ à {temp} °C dépasse {limit} °C."],
    "Le départ est trop chaud.",
  ],
  "transitional-flow": [
    [
      "At a Reynolds number of {number} the flow may be laminar or turbulent: the drop is interpolated.",
      "À un nombre de Reynolds de {number}, l'écoulement peut être laminaire ou turbulent : la perte de charge est interpolée.",
    ],
    "L'écoulement est de transition : la perte de charge est interpolée.",
  ],
};
