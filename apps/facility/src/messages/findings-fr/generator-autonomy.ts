import type { FrenchFindings } from "../french-sentence.ts";

/** Findings of generator-autonomy. */
export const generatorAutonomy: FrenchFindings = {
  "above-rated-load": [
    [
      "each set runs at {share} % of its {rating} kW: standby power, not for the whole of an outage",
      "Chaque groupe tourne à {share} % de ses {rating} kW : puissance de secours, pas pour toute la durée d'une coupure.",
    ],
    "Chaque groupe tourne au-delà de sa puissance assignée.",
  ],
  "acceptance-assumed":
    "Prises de charge de 50, 80 et 100 % tirées du cahier des charges d'un projet ; renseigner acceptance d'après la fiche du groupe.",
  "apparent-power-exceeded":
    "Les puissances active et réactive dépassent ensemble la puissance apparente (kVA) des groupes couplés au jeu de barres.",
  "autonomy-below-12-h": [
    [
      "{hours} h with the largest tank out, below the {limit} h at N that the Uptime Institute's topology standard asks",
      "{hours} h, la plus grande cuve hors service : moins que les {limit} h à N que demande la norme de topologie de l'Uptime Institute.",
    ],
    "La plus grande cuve hors service, l'autonomie est inférieure à celle que demande l'Uptime Institute.",
  ],
  "battery-not-given": "L'autonomie des batteries et sa marge demandent nameplateKwh.",
  borderline: [
    [
      "within 10 % of {limit} ({regime}, {heading}): {factor} times the consumption or the density{absolute} reaches it",
      "À moins de 10 % du seuil de {limit} ({heading}, {regime}) : {factor} fois la consommation ou la masse volumique{absolute} l'atteint.",
    ],
    [
      "within 10 % of {limit} ({regime}, {heading}): less than {factor} times the consumption or the density{absolute} stays below it",
      "À moins de 10 % du seuil de {limit} ({heading}, {regime}) : moins de {factor} fois la consommation ou la masse volumique{absolute} reste en dessous.",
    ],
    "À moins de 10 % d'un seuil.",
  ],
  "bridge-too-short": [
    [
      "the battery holds {runtime} s of whole load at its end of life, the bridge asks {wanted} s",
      "En fin de vie, la batterie tient {runtime} s à pleine charge ; le relais des groupes en demande {wanted}.",
    ],
    "La batterie ne tient pas jusqu'au relais des groupes.",
  ],
  "charge-efficiency-assumed": [
    "Part de la puissance de recharge supposée stockée : {value:%}.",
    "La part stockée de la puissance de recharge est supposée.",
  ],
  "class-limits-unverified": [
    [
      "the limits of class {id}, which set the time between steps, were not read in ISO 8528-5 itself",
      "Les limites de la classe {id}, qui fixent le délai entre prises de charge, n'ont pas été lues dans l'ISO 8528-5 elle-même.",
    ],
    "Les limites de la classe n'ont pas été lues dans l'ISO 8528-5 elle-même.",
  ],
  "class-uncertain": [
    [
      "the class turns on figures that are not certain: {odds} of the draws",
      "Le classement dépend de chiffres incertains : {odds} des tirages.",
    ],
    "Le classement dépend de chiffres incertains.",
  ],
  "consumption-assumed": [
    [
      "consumption is that of {set} at its terminals, behind its fan; {spread}",
      "La consommation est celle du groupe {set} à ses bornes, ventilateur déduit ({spread}).",
    ],
    "La consommation est celle d'un groupe de référence.",
  ],
  "cooling-not-restored": [
    "Le refroidissement n'est pas entièrement rétabli en {limit} s.",
    "Le refroidissement n'est pas entièrement rétabli.",
  ],
  "curve-weak": [
    ["the curve of {set} is no maker's sheet", "La courbe du groupe {set} n'est pas une fiche constructeur."],
    "La courbe du groupe n'est pas une fiche constructeur.",
  ],
  "density-assumed": [
    [
      "litres taken at the density of the tables; {low} to {high} t over the densities of the standard, the same in law",
      "Litres convertis à la masse volumique des tables ; {low} à {high} t sur la plage de la norme, pour un même classement.",
    ],
    [
      "density taken as {value} kg/m3; the standard allows {low} to {high}",
      "Masse volumique prise à {value} kg/m³ ; la norme admet {low} à {high} kg/m³.",
    ],
    [
      "density of the blend taken as {value} kg/m3, from those of its parts by volume",
      "Masse volumique du mélange prise à {value} kg/m³, d'après celles de ses composants en volume.",
    ],
    "La masse volumique du carburant est supposée.",
  ],
  "density-decides": [
    [
      "{low} to {high} t over the densities of the standard: {first} at the lowest, {last} at the highest; give densityKgPerM3",
      "{low} à {high} t sur la plage de masse volumique de la norme : {first} à la plus basse, {last} à la plus haute ; renseigner densityKgPerM3.",
    ],
    "Le classement dépend de la masse volumique ; renseigner densityKgPerM3.",
  ],
  "density-outside-standard": [
    [
      "{value} kg/m3 is outside the {low} to {high} of EN 590; heating value and CO2 are diesel's",
      "{value} kg/m³ sortent de la plage de {low} à {high} de l'EN 590 ; le pouvoir calorifique et le CO2 sont ceux du gazole.",
    ],
    "La masse volumique sort de la plage de l'EN 590.",
  ],
  "density-without-effect":
    "La consommation est connue en masse et les seuils sont en tonnes : la masse volumique change la taille des cuves, pas le classement.",
  "derate-start-unknown": [
    [
      "where derating starts is on a chart of the sheet that could not be read: counted from {altitude} m and {temp} °C, which reads the rating low; give derateFromAltitudeM and derateFromTempC",
      "Le début du déclassement est sur un graphique illisible de la fiche : compté dès {altitude} m et {temp} °C, ce qui minore la puissance ; renseigner derateFromAltitudeM et derateFromTempC.",
    ],
    "Le début du déclassement du groupe n'est pas connu.",
  ],
  "distribution-cut": [
    [
      "the normal distribution is cut {where}, where the quantity cannot lie: {share} % of it is left out; give min or max to cut it elsewhere",
      "La loi normale est tronquée là où la grandeur ne peut pas être : {share} % en sont exclus ; renseigner min ou max pour la tronquer ailleurs.",
    ],
    "La loi normale est tronquée là où la grandeur ne peut pas être.",
  ],
  "efficiency-assumed": [
    [
      "efficiency taken as {value}, that of {set} at full load",
      "Rendement pris à {value}, celui du groupe {set} à pleine charge.",
    ],
    "Le rendement est celui d'un groupe de référence à pleine charge.",
  ],
  "fan-unknown": [
    [
      "the sheet of {set} does not give the fan's power: taken as 0, which reads the fuel too low; give fanKw",
      "La fiche du groupe {set} ne donne pas la puissance du ventilateur : prise à 0, ce qui minore le carburant ; renseigner fanKw.",
    ],
    [
      "the sheet of {set} does not give the fan's power: taken as 0, which reads the power too high; give fanKw",
      "La fiche du groupe {set} ne donne pas la puissance du ventilateur : prise à 0, ce qui majore la puissance ; renseigner fanKw.",
    ],
    "La puissance du ventilateur du groupe n'est pas connue.",
  ],
  "figure-unverified": [
    [
      "net heating value of hydrogen taken as {value} MJ/kg, which was confirmed in no source",
      "Pouvoir calorifique inférieur de l'hydrogène pris à {value} MJ/kg, confirmé par aucune source.",
    ],
    [
      "NOx taken as the limit of {id}, {value} g/kWh, which could not be confirmed in a source; give noxGPerKwh",
      "NOx pris à la limite de {id}, {value} g/kWh, qu'aucune source n'a confirmée ; renseigner noxGPerKwh.",
    ],
    ["{name} could not be confirmed in a source", "{name} : aucune source n'a pu le confirmer."],
    "Un chiffre n'est confirmé par aucune source.",
  ],
  "footprint-unknown": "Aucune source lue ne donne la surface au sol de ces solutions.",
  "fuel-basis-unknown": [
    [
      "the litres of {set} carry no density: taken as {value} kg/m3",
      "Les litres du groupe {set} sont sans masse volumique : prise à {value} kg/m³.",
    ],
    "Les litres du groupe sont sans masse volumique.",
  ],
  "hazard-groups-unverified":
    "Le carburant de l'entrée 34 est compté dans les dangers physiques et environnementaux, son classement usuel : à vérifier sur sa fiche de données de sécurité.",
  "heading-superseded": [
    [
      "{power} MW of thermal input fall under 3110, which takes the plant out of 2910",
      "{power} MW de puissance thermique nominale relèvent de la rubrique 3110, qui sort l'installation de la 2910.",
    ],
    "L'installation relève de la rubrique 3110, qui la sort de la 2910.",
  ],
  "hvo-heading-uncertain": [
    [
      "HVO counts under 4734 as a substitute fuel only if its hazards are similar; a flash point above 60 °C and no aquatic class may put it under 1436, where {mass} would be {regime}, without a Seveso quantity",
      "Le HVO ne compte sous la rubrique 4734, comme carburant de substitution, que si ses dangers sont similaires ; un point d'éclair supérieur à 60 °C et l'absence de danger aquatique peuvent le ranger sous 1436, où {mass} donneraient {regime}, sans quantité Seveso.",
    ],
    "La rubrique du HVO (4734 ou 1436) dépend de sa fiche de données de sécurité.",
  ],
  "independent-failures":
    "Les pannes des groupes sont supposées indépendantes, ce qui surestime l'apport des groupes de réserve : carburant, automatismes et tableaux sont communs. Renseigner commonCauseShare.",
  "intercept-negative":
    "Le rendement donné est meilleur à demi-charge qu'à pleine charge : la droite passe sous zéro à vide.",
  "law-text-dated": [
    [
      "heading 4734 read in its text in force on 2015-06-01; a later amendment is not excluded",
      "Rubrique 4734 lue dans son texte en vigueur au 1er juin 2015 ; une modification ultérieure n'est pas exclue.",
    ],
    [
      "12. BImSchV read in its text before the renumbering of 2017; its permits for storage (4. BImSchV) are not held",
      "12. BImSchV lue dans son texte d'avant la renumérotation de 2017 ; les autorisations de stockage (4. BImSchV) ne sont pas traitées.",
    ],
    "Le texte de loi a été lu dans une version datée.",
  ],
  "load-not-carried": [
    "À {limit} s, les groupes ne portent pas encore la charge derrière les onduleurs.",
    "Les groupes ne portent pas la charge derrière les onduleurs.",
  ],
  "load-rejection-unjudged":
    "Une charge perdue d'un coup fait monter fréquence et tension ; aucune source ne dit quelle part un groupe supporte.",
  "load-unserved": [
    [
      "the battery is empty at {time} s, before the sets carry the load: {energy} kWh are not served",
      "La batterie est vide à {time} s, avant que les groupes portent la charge : {energy} kWh ne sont pas fournis.",
    ],
    [
      "The batteries are empty before the sets carry the load: the racks go dark, and {energy} kWh are not served",
      "Les batteries sont vides avant que les groupes portent la charge : les baies s'éteignent, et {energy} kWh ne sont pas fournis.",
    ],
    "Les batteries sont vides avant que les groupes portent la charge.",
  ],
  "one-container-assumed":
    "Les tonnes sont supposées dans un seul contenant plein ; renseigner containersL, car ceux de moins de 55 gallons américains ne comptent pas.",
  "option-unverified": [
    [
      "the figures of {id} could not be confirmed in a source",
      "Les chiffres de la solution {id} n'ont pu être confirmés par aucune source.",
    ],
    "Les chiffres de cette solution n'ont pu être confirmés par aucune source.",
  ],
  "rate-capacity-not-modelled":
    "L'énergie de la batterie est supposée la même à tout régime de décharge ; en quelques minutes, elle en rend moins que sa valeur nominale (table à puissance constante du constructeur).",
  "screening-only":
    "Premier examen, pas un avis juridique : chaque seuil est à relire dans le texte en vigueur avant de s'y fier.",
  "set-count-assumed": [
    [
      "{count} sets run, the fewest that carry the load within {rating} kW each",
      "{count} groupes tournent, le plus petit nombre qui porte la charge à {rating} kW au plus chacun.",
    ],
    "Le nombre de groupes en marche est le plus petit qui porte la charge.",
  ],
  "sets-overloaded": [
    "Après la prise de charge, les groupes seraient à {value:%} de leur puissance assignée.",
    "Après la prise de charge, les groupes seraient en surcharge.",
  ],
  "sets-short": [
    [
      "{power} kW of sets on the bus at most, {load} kW of load",
      "{power} kW de groupes couplés au plus, pour {load} kW de charge.",
    ],
    "La puissance des groupes couplés est inférieure à la charge.",
  ],
  "seveso-establishment": [
    [
      "{tier} establishment by the sum of q/Q over its substances, with {mass} of fuel",
      "Établissement Seveso {tier} par la somme des q/Q de ses substances, avec {mass} de carburant.",
    ],
    [
      "{tier} establishment by another substance, with {mass} of fuel",
      "Établissement Seveso {tier} par une autre substance, avec {mass} de carburant.",
    ],
    ["{tier} establishment, with {mass} of fuel", "Établissement Seveso {tier}, avec {mass} de carburant."],
    "Établissement Seveso.",
  ],
  "seveso-not-applicable":
    "La directive Seveso ne s'applique pas aux États-Unis ; le 40 CFR 112 compte la capacité des réservoirs en volume.",
  "step-exceeds-acceptance": [
    [
      "a step of {step} % of the rating on line, above the {limit} % that the sets take at once at this load; {count} sets on line would take it",
      "Prise de charge de {step} % de la puissance couplée, au-delà des {limit} % que les groupes acceptent d'un coup à cette charge ; {count} groupes couplés l'accepteraient.",
    ],
    "La prise de charge dépasse ce que les groupes acceptent d'un coup.",
  ],
  "straight-line": "Une droite par deux points s'écarte de la courbe d'un vrai groupe, entre eux et au-delà.",
  "swing-faster-than-recovery": [
    [
      "the load turns every {period} s, before the sets have settled from the last step ({recovery} s): the classes speak of single steps only; hold the sets at the mean by storage",
      "La charge s'inverse toutes les {period} s, avant que les groupes soient stabilisés ({recovery} s) : les classes ne traitent que d'échelons isolés ; lisser la charge des groupes par un stockage.",
    ],
    "La charge oscille plus vite que les groupes ne se stabilisent.",
  ],
  "tanker-assumed": [
    [
      "a road tanker taken as {value} m3: an assumption, confirmed in no source",
      "Camion-citerne supposé de {value} m³, chiffre qu'aucune source ne confirme.",
    ],
    "La contenance du camion-citerne est supposée.",
  ],
  "threshold-unverified": [
    [
      "the text of {heading} was not read: its bounds are taken from memory",
      "Le texte de la rubrique {heading} n'a pas été lu : ses seuils sont cités de mémoire.",
    ],
    "Le texte de la rubrique n'a pas été lu : ses seuils sont cités de mémoire.",
  ],
  "unit-size-unknown":
    "Les unités de moins de 3 MW de puissance thermique ne comptent pas dans le système européen d'échange de quotas : renseigner setCount.",
  "usable-share-assumed": [
    [
      "{value} of a tank taken as usable: an assumption; practice runs from {low} to {high}",
      "Part utilisable d'une cuve supposée de {value} ; la pratique va de {low} à {high}.",
    ],
    "La part utilisable d'une cuve est supposée.",
  ],
  "wet-stacking": [
    [
      "each set runs at {share} % of its rating, below the 30 % under which diesels foul; run fewer sets",
      "Chaque groupe tourne à {share} % de sa puissance, sous les 30 % en deçà desquels un diesel s'encrasse ; faire tourner moins de groupes.",
    ],
    "Chaque groupe tourne à une charge à laquelle un diesel s'encrasse.",
  ],
};
