import type { FrenchFindings } from "../french-sentence.ts";

/** Findings of the site as a whole. */
export const facility: FrenchFindings = {
  "air-alone": [
    [
      "By air alone one rack would need {flow} m³/s at a rise of {rise} K",
      "Par l'air seul, une baie demanderait {flow} m³/s avec un échauffement de {rise} K.",
    ],
    "Débit d'air qu'une baie demanderait par l'air seul.",
  ],
  "breaker-trips-first": [
    [
      "The {rating} A breaker trips first at {current} A, between {early} and {late} ({grade}); were it bypassed, the {section} mm² conductor passes {times}: {state}",
      "Le disjoncteur de {rating} A déclenche d'abord, à {current} A, en {early} à {late} ({grade}) ; s'il était ponté, l'âme de {section} mm² passerait {times} : {state}.",
    ],
    [
      "The {rating} A breaker trips first at {current} A, at a time that its curve does not hold; were it bypassed, the {section} mm² conductor passes {times}: {state}",
      "Le disjoncteur de {rating} A déclenche d'abord, à {current} A, en un temps que sa courbe ne donne pas ; s'il était ponté, l'âme de {section} mm² passerait {times} : {state}.",
    ],
    "Le disjoncteur déclenche d'abord.",
  ],
  "conductor-too-hot": [
    "Les âmes des câbles de {value} baies dépassent leur limite.",
    "Des âmes de câbles dépassent leur limite.",
  ],
  "coolant-supply-not-held": [
    [
      "At the design hour the racks get coolant of {temp} °C, by the plant's water and the units' approach of {approach} K, and not of {limit} °C",
      "À l'heure de dimensionnement, les baies reçoivent un liquide à {temp} °C et non à {limit} °C, par l'eau de la production et l'approche de {approach} K des CDU.",
    ],
    "À l'heure de dimensionnement, les baies reçoivent un liquide plus chaud que sa consigne.",
  ],
  "coolant-too-warm": [
    "Le liquide de {value} baies dépasse sa limite.",
    "Le liquide de certaines baies dépasse sa limite.",
  ],
  "design-hour-missing": [
    [
      "No design hour is given: the hottest hour of the weather year ({temp} °C) stands in, which does not size a plant. Give designHour with its source.",
      "Aucune heure de dimensionnement n'est donnée : la plus chaude de l'année météo ({temp} °C) la remplace, ce qui ne dimensionne pas une installation. Renseigner designHour avec sa source.",
    ],
    "Aucune heure de dimensionnement n'est donnée. Renseigner designHour avec sa source.",
  ],
  "feed-lost": [
    "Une voie d'alimentation perdue coupe {value:%} de la charge des baies.",
    "Une voie d'alimentation perdue coupe des baies.",
  ],
  "feed-lost-carried": "Une voie d'alimentation est perdue ; l'autre porte les baies.",
  "fuel-curve-of-another-set": [
    [
      "The {own} are taken to burn, for each kWh, what {genset} burns: {sfc} g/kWh, where {count} of it would share this load",
      "Consommation par kWh prise à celle du groupe {genset} pour les {own} : {sfc} g/kWh, là où {count} de ceux-ci se partageraient la charge.",
    ],
    "La consommation par kWh est celle d'un autre groupe.",
  ],
  "hold-up-assumed": [
    [
      "The {litres} L of coolant of {rack} are an assumption of the scenario; none is published",
      "{rack} : les {litres} L de liquide sont une hypothèse du scénario ; aucun volume n'est publié.",
    ],
    [
      "The {litres} L of coolant of {rack} are an assumption of the scenario; {published} L are reported of the rack alone",
      "{rack} : les {litres} L de liquide sont une hypothèse du scénario ; {published} L sont rapportés pour la baie seule.",
    ],
    "Le volume de liquide de la baie est une hypothèse du scénario.",
  ],
  "hold-up-unknown": [
    [
      "How long {rack} rides through a stop of its coolant cannot be told: no hold-up is published; give cooling.rackHoldUpL",
      "{rack} : la durée tenue sans débit ne peut pas être calculée, le volume de liquide n'étant pas publié ; renseigner cooling.rackHoldUpL.",
    ],
    [
      "No hold-up of {rack} is published: its own coolant is left out; give racks.holdUpL",
      "{rack} : volume de liquide non publié, il n'est pas compté ; renseigner racks.holdUpL.",
    ],
    "Le volume de liquide de la baie n'est pas publié.",
  ],
  "inlet-air-limit-assumed": [
    [
      "Racks are taken as of class {class}, {limit} °C at the inlet ({grade}), and the heat that air and metal of a hall hold as an assumption: give hall of your own",
      "Baies supposées de classe {class}, {limit} °C à l'aspiration ({grade}), et chaleur tenue par l'air et le métal de la salle supposée aussi ; renseigner hall.",
    ],
    "La limite de l'air à l'aspiration des baies est supposée ; renseigner hall.",
  ],
  "liquid-share-unverified": [
    [
      "The share of heat that leaves {rack} by liquid, {share}, is not confirmed by its maker",
      "{rack} : la part de chaleur évacuée par le liquide, {share}, n'est pas confirmée par le constructeur.",
    ],
    "La part de chaleur évacuée par le liquide n'est pas confirmée par le constructeur.",
  ],
  "load-above-published": [
    [
      "{rack} is taken at {load} kW, above the {limit} kW that is published for it ({grade})",
      "{rack} : {load} kW retenus, au-delà des {limit} kW publiés ({grade}).",
    ],
    "La puissance retenue dépasse celle qui est publiée.",
  ],
  "more-fail-than-there-are": [
    [
      "{failed} sets of a block are to fail, and there are {count}: all of them do",
      "{failed} groupes d'un bloc doivent tomber en panne, et il y en a {count} : tous tombent.",
    ],
    [
      "{failed} distribution units are to fail, and there are {count}: all of them do",
      "{failed} unités de distribution doivent tomber en panne, et il y en a {count} : toutes tombent.",
    ],
    "Il est demandé plus de pannes qu'il n'y a d'équipements : tous tombent.",
  ],
  "load-published": [
    [
      "{rack} is taken at its published {load} kW ({grade})",
      "{rack} : puissance publiée de {load} kW retenue ({grade}).",
    ],
    "La puissance publiée est retenue.",
  ],
  "load-unknown": [
    ["No power of {rack} is published: give loadKw", "{rack} : aucune puissance n'est publiée ; renseigner loadKw."],
    "Aucune puissance n'est publiée ; renseigner loadKw.",
  ],
  "not-computed": [
    [
      "Not computed: {path} received {received}; allowed: {allowed}",
      "Non calculé : {path} vaut {received}, ce que le modèle ne peut pas prendre (admis : {allowed}).",
    ],
    [
      "Not computed: received {received}; allowed: {allowed}",
      "Non calculé : le modèle a reçu {received} (admis : {allowed}).",
    ],
    "Non calculé.",
  ],
  "rack-spread-assumed": "Le décalage et le gain de chaque baie, et l'avance de ses plaques froides, sont supposés.",
  "racks-throttled": [
    [
      "{which} reach {temp} °C after {time} s",
      "{which} : {temp} °C atteints au bout de {time} s ; les processeurs se brident.",
    ],
    "Les processeurs de certaines baies se brident.",
  ],
  "racks-tripped": [
    [
      "{which} reach {temp} °C after {time} s",
      "{which} : {temp} °C atteints au bout de {time} s ; arrêt de protection.",
    ],
    "Certaines baies s'arrêtent par protection.",
  ],
  "refrigerants-out-of-scope":
    "Les fluides frigorigènes des groupes froids (rubrique 1185) sont hors périmètre : leur masse n'est pas modélisée.",
  "retrofit-gate": [
    [
      'Gate "cable": the rack draws {current} A through a {section} mm² cable rated {limit} A',
      "Câble : la baie appelle {current} A par un câble de {section} mm² prévu pour {limit} A.",
    ],
    [
      'Gate "breaker": the rack draws {times} times the rating of the {limit} A breaker, which trips first',
      "Disjoncteur : la baie appelle {times} fois le calibre du disjoncteur de {limit} A, qui déclenche d'abord.",
    ],
    [
      'Gate "floor": {mass} kg on {area} m² is {load} kg/m², on a floor for {limit} kg/m²',
      "Plancher : {mass} kg sur {area} m² font {load} kg/m², sur un plancher prévu pour {limit} kg/m².",
    ],
    [
      'Gate "air of a position": {heat} kW of the rack\'s heat leaves in the air of a position built for {limit} kW',
      "Air d'un emplacement : {heat} kW de la chaleur de la baie partent dans l'air d'un emplacement prévu pour {limit} kW.",
    ],
    [
      'Gate "UPS": {count} racks draw {load} kW; the UPS gives {limit} kW: {fit} racks',
      "Onduleurs : {count} baies appellent {load} kW ; les onduleurs fournissent {limit} kW, soit {fit} baies.",
    ],
    [
      'Gate "liquid cooling": each rack gives {heat} kW to a coolant, and the hall has no liquid cooling: {fit} racks',
      "Refroidissement liquide : chaque baie cède {heat} kW à un liquide, et la salle n'a pas de refroidissement liquide, soit {fit} baie.",
    ],
    [
      'Gate "liquid cooling": {count} racks give {heat} kW to the coolant; the hall takes {limit} kW: {fit} racks',
      "Refroidissement liquide : {count} baies cèdent {heat} kW au liquide ; la salle en prend {limit} kW, soit {fit} baies.",
    ],
    [
      'Gate "air cooling": {count} racks give {heat} kW to the air; the hall takes {limit} kW: {fit} racks',
      "Refroidissement par air : {count} baies cèdent {heat} kW à l'air ; la salle en prend {limit} kW, soit {fit} baies.",
    ],
    [
      'Gate "fuel": the fuel for {hours} h carries {limit} kW at PUE {pue}; {count} racks would draw {load} kW: {fit} racks',
      "Carburant : la réserve de {hours} h porte {limit} kW à un PUE de {pue} ; {count} baies appelleraient {load} kW, soit {fit} baies.",
    ],
    "Un équipement de la salle existante n'admet pas les nouvelles baies.",
  ],
  "storage-law-unknown": [
    [
      "What storing fuel makes of a site in {country} cannot be judged: its law is not held",
      "Le classement d'un site qui stocke du carburant ne peut pas être établi pour ce pays ({country}) : sa loi n'est pas connue ici.",
    ],
    "Le classement ne peut pas être établi : la loi de ce pays n'est pas connue ici.",
  ],
};
