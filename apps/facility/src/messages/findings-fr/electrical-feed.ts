import type { FrenchFindings } from "../french-sentence.ts";

/** Findings of electrical-feed. */
export const electricalFeed: FrenchFindings = {
  "arc-flash-no-method":
    "L'IEEE 1584-2018 traite du courant alternatif triphasé de 208 V à 15 kV ; pour ce système, aucune énergie incidente n'est donnée.",
  "arc-flash-out-of-range": [
    [
      "At {where} the fault or the voltage is outside what IEEE 1584-2018 was tested for",
      "Au point « {where} », le courant de défaut ou la tension sort du domaine d'essai de l'IEEE 1584-2018.",
    ],
    "Le courant de défaut ou la tension sort du domaine d'essai de l'IEEE 1584-2018.",
  ],
  "bars-side-by-side":
    "L'échauffement mutuel de barres côte à côte est ajusté sur des courants publiés pour deux à quatre barres.",
  "below-efficiency-rows": [
    [
      "{stage} runs below the first row of its efficiency: its loss is held there, an upper bound",
      "{stage} : charge inférieure à la première ligne de sa courbe de rendement ; la perte y est figée, ce qui la majore.",
    ],
    "Charge inférieure à la première ligne de la courbe de rendement ; la perte y est figée, ce qui la majore.",
  ],
  "branch-overloaded": [
    [
      "The branch above {id} carries {current} A, more than its {ampacity} A",
      "La branche en amont de {id} porte {current} A, plus que son courant admissible de {ampacity} A.",
    ],
    "Une branche porte plus que son courant admissible.",
  ],
  "breaking-capacity": [
    [
      "Cannot be judged: no highest fault current given.",
      "Pouvoir de coupure non vérifiable : aucun courant de défaut maximal n'est donné.",
    ],
    [
      "Cannot be judged: no breaking capacity given.",
      "Pouvoir de coupure non vérifiable : celui de l'appareil n'est pas donné.",
    ],
    "Pouvoir de coupure insuffisant : {value} kA à couper, {limit} kA admis.",
    "Le pouvoir de coupure ne peut pas être vérifié.",
  ],
  "breaking-capacity-exceeded": [
    [
      "At {where} the largest fault is more than the device can break",
      "Au point « {where} », le courant de défaut maximal dépasse le pouvoir de coupure de l'appareil.",
    ],
    "Le courant de défaut maximal dépasse le pouvoir de coupure de l'appareil.",
  ],
  "busbar-above-limit": [
    [
      "At this current density the bar stands at {temp} °C, above {limit} °C",
      "À cette densité de courant, la barre atteint {temp} °C, au-delà de {limit} °C.",
    ],
    [
      "{current} A is more than the {ampacity} A that hold {temp} °C",
      "{current} A dépassent les {ampacity} A qui tiennent la barre à {temp} °C.",
    ],
    "Le jeu de barres dépasse sa température limite.",
  ],
  "busbar-runaway": [
    [
      "{current} A is more than the {ampacity} A that hold {temp} °C",
      "Emballement thermique du jeu de barres : {current} A dépassent les {ampacity} A qui tiennent {temp} °C.",
    ],
    "À cette densité de courant, la barre ne trouve pas d'équilibre thermique avec ce refroidissement.",
  ],
  "cable-below-device": [
    "Le câble est sous-dimensionné pour son appareil de protection (I_n ≤ I_z) : {value} A pour {limit} A admis.",
    "L'accord entre l'appareil et le courant admissible du câble (I_n ≤ I_z) ne peut pas être vérifié.",
  ],
  "claim-not-reproduced": [
    [
      "Under none of the stated conditions does {id} come to the claimed figure",
      "Sous aucune des conditions énoncées, {id} n'aboutit au chiffre avancé.",
    ],
    "Sous aucune des conditions énoncées, on n'aboutit au chiffre avancé.",
  ],
  "conductor-above-rating": [
    [
      "The conductor settles at {temp} °C, above the {limit} °C that its insulation stands for good: it ages.",
      "L'âme se stabilise à {temp} °C, au-delà des {limit} °C que son isolant supporte en permanence : il vieillit.",
    ],
    [
      "Under the swing the conductor reaches no equilibrium.",
      "Sous l'oscillation de charge, l'âme ne trouve pas d'équilibre thermique.",
    ],
    ["Under the swing the conductor reaches {temp} °C.", "Sous l'oscillation de charge, l'âme atteint {temp} °C."],
    "L'âme dépasse la température que son isolant supporte en permanence.",
  ],
  "conductor-heat-only":
    "Seul le métal emmagasine ici la chaleur : avec l'isolant et la gaine, les durées réelles sont plus longues.",
  "conductor-melts": [
    [
      "The balance of {temp} °C lies above the {limit} °C at which {metal} melts: the cable does not live to see it.",
      "L'équilibre, à {temp} °C, est au-dessus du point de fusion ({metal}, {limit} °C) : le câble est détruit avant de l'atteindre.",
    ],
    "L'équilibre thermique est au-dessus du point de fusion du conducteur.",
  ],
  "conservative-column": [
    [
      "The 50 Hz column of two loaded conductors stands for dc, which has no skin and no proximity effect: conservative.",
      "La colonne à 50 Hz de deux conducteurs chargés vaut pour le courant continu, sans effet de peau ni de proximité : choix prudent.",
    ],
    "Il n'y a pas de colonne pour deux conducteurs chargés ; celle de trois, plus basse, en tient lieu : choix prudent.",
  ],
  "device-below-load": [
    [
      "The device is set to {setting} A and the load draws {current} A: it trips in service, whatever the cable.",
      "L'appareil est réglé à {setting} A et la charge appelle {current} A : il déclenche en service, quel que soit le câble.",
    ],
    "Le courant d'emploi de {value} A dépasse le calibre de {limit} A de l'appareil (I_B ≤ I_n).",
    "L'appareil de protection est calibré sous le courant d'emploi.",
  ],
  "device-not-rated-for-dc":
    "En courant continu, l'arc ne passe pas par zéro : l'appareil doit être prévu pour le courant continu.",
  "disconnection-time": [
    [
      "Cannot be judged: an IT system stays on at its first fault; its second one is another circuit.",
      "Temps de coupure non vérifiable : en schéma IT, le premier défaut ne coupe pas ; le second forme un autre circuit.",
    ],
    [
      "Cannot be judged: no time is asked at this voltage to earth.",
      "Temps de coupure non vérifiable : aucun n'est prescrit à cette tension par rapport à la terre.",
    ],
    [
      "Cannot be judged: no least fault current given.",
      "Temps de coupure non vérifiable : aucun courant de défaut minimal n'est donné.",
    ],
    [
      "The least fault is cleared not surely at all; {limit} s are allowed.",
      "Le défaut minimal n'est pas éliminé à coup sûr ; {limit} s sont admises.",
    ],
    [
      "The least fault is cleared after up to {time} s; {limit} s are allowed.",
      "Le défaut minimal n'est éliminé qu'au bout de {time} s au plus ; {limit} s sont admises.",
    ],
    "Le défaut minimal est éliminé en {value} s ; {limit} s sont admises.",
    "Le temps de coupure du défaut minimal ne peut pas être vérifié.",
  ],
  "efficiency-unverified": [
    [
      "The efficiency of {stage} is design practice: no sheet with its curve by load was found",
      "{stage} : rendement d'usage ; aucune fiche avec sa courbe selon la charge n'a été trouvée.",
    ],
    "Rendement d'usage : aucune fiche avec sa courbe selon la charge n'a été trouvée.",
  ],
  "fault-below-trip": [
    [
      "At {where} the smallest fault does not reach the device's instantaneous trip",
      "Au point « {where} », le courant de défaut minimal n'atteint pas le seuil instantané (magnétique) du déclencheur.",
    ],
    "Le courant de défaut minimal n'atteint pas le seuil instantané (magnétique) du déclencheur.",
  ],
  "fault-trips-on-discharge-only": [
    [
      "At {where} only the capacitor's discharge reaches the trip; what lasts does not",
      "Au point « {where} », seule la décharge des condensateurs atteint le seuil du déclencheur ; le courant établi, non.",
    ],
    "Seule la décharge des condensateurs atteint le seuil du déclencheur ; le courant établi, non.",
  ],
  "fault-withstand": [
    [
      "Cannot be judged: cleared within 0.1 s: compare k² S² with the maker's let-through I² t.",
      "Tenue au défaut non vérifiable par le temps (coupure en moins de 0,1 s) : comparer k² S² à l'énergie I² t que l'appareil laisse passer.",
    ],
    [
      "Cannot be judged: no fault current given.",
      "Tenue au défaut non vérifiable : aucun courant de défaut n'est donné.",
    ],
    "Tenue au défaut dépassée : I² t de {value} kA²s, pour k² S² de {limit} kA²s.",
    "La tenue du câble au défaut ne peut pas être vérifiée.",
  ],
  "feeder-not-converged": [
    [
      "the voltages did not settle in {count} sweeps: the load is beyond what the feeder can carry, or too near to it",
      "Les tensions ne convergent pas en {count} balayages : la charge dépasse ce que le départ peut porter, ou en est trop proche.",
    ],
    "Les tensions ne convergent pas : la charge dépasse ce que le départ peut porter, ou en est trop proche.",
  ],
  "impedance-unverified":
    "La tension de court-circuit est la valeur usuelle pour cette puissance ; pour un calcul de défaut, prendre celle du constructeur.",
  "insulation-failure": [
    [
      "The conductor would settle at {temp} °C, above the {limit} °C that its insulation stands for seconds.",
      "L'âme se stabiliserait à {temp} °C, au-delà des {limit} °C que son isolant ne supporte que quelques secondes.",
    ],
    "L'âme dépasserait la température que son isolant ne supporte que quelques secondes.",
  ],
  "load-law-assumed": [
    [
      "How loss follows load is assumed, equal efficiency at half and full load, for {stages}",
      "Variation des pertes avec la charge supposée (même rendement à demi-charge et à pleine charge) : {stages}.",
    ],
    "La variation des pertes avec la charge est supposée.",
  ],
  "needs-let-through": [
    [
      "Below {time} s the asymmetry of the current counts: compare k² S² with the device's let-through I² t.",
      "Sous {time} s, l'asymétrie du courant compte : comparer k² S² à l'énergie I² t que l'appareil laisse passer.",
    ],
    "Comparer k² S² à l'énergie I² t que l'appareil laisse passer.",
  ],
  "no-cable-fits": [
    [
      "No size of the table carries {current} A in one run.",
      "Aucune section de la table n'admet {current} A en un seul câble.",
    ],
    [
      "No size of the table carries {current} A in up to {runs} runs (at this current no size has an equilibrium).",
      "Aucune section de la table n'admet {current} A, même avec {runs} câbles en parallèle : à ce courant, aucune ne trouve d'équilibre thermique.",
    ],
    [
      "No size of the table carries {current} A in up to {runs} runs ({why}).",
      "Aucune section de la table n'admet {current} A, même avec {runs} câbles en parallèle ({why}).",
    ],
    "Aucune section de la table n'admet ce courant.",
  ],
  "no-conductor-fits": [
    [
      "{id} draws {current} A: nothing of the chosen kind carries it",
      "{id} appelle {current} A : aucun conducteur du type choisi ne les admet.",
    ],
    "Aucun conducteur du type choisi n'admet ce courant.",
  ],
  "no-nominal-section": [
    [
      "Kelvin's {section} mm² is above the largest nominal section: split it into runs.",
      "La section économique de Kelvin, {section} mm², dépasse la plus grande section normalisée : la répartir en plusieurs câbles.",
    ],
    [
      "{section} mm² is above the largest nominal section that is held.",
      "{section} mm² dépassent la plus grande section normalisée connue.",
    ],
    "La section dépasse la plus grande section normalisée.",
  ],
  "no-redundancy": [
    [
      "{lost} lost: {other} at {current} A trips within {time} s and overheats ({temp}).",
      "Voie {lost} perdue : à {current} A, la voie {other} déclenche en {time} s au plus et surchauffe ({temp}).",
    ],
    [
      "{lost} lost: {other} at {current} A trips within {time} s.",
      "Voie {lost} perdue : à {current} A, la voie {other} déclenche en {time} s au plus.",
    ],
    [
      "{lost} lost: {other} at {current} A overheats ({temp}) and {more}.",
      "Voie {lost} perdue : à {current} A, la voie {other} surchauffe ({temp}), et son appareil de protection n'assure pas cette charge.",
    ],
    [
      "{lost} lost: {other} at {current} A overheats ({temp}).",
      "Voie {lost} perdue : à {current} A, la voie {other} surchauffe ({temp}).",
    ],
    [
      "{lost} lost: {other} at {current} A may trip: its device carries less than this for good.",
      "Voie {lost} perdue : à {current} A, la voie {other} peut déclencher, car son appareil n'admet pas ce courant en permanence.",
    ],
    "Quand une voie est perdue, l'autre ne porte pas toute la charge.",
  ],
  "no-trip-curve": "Aucun appareil dont la courbe de déclenchement soit connue n'est donné.",
  "not-adiabatic": [
    [
      "Past {time} s heat leaves the conductor: the section is larger than needed.",
      "Au-delà de {time} s, la chaleur quitte l'âme : la section trouvée est plus grande que nécessaire.",
    ],
    "La chaleur quitte l'âme : la section trouvée est plus grande que nécessaire.",
  ],
  "not-rated-for-dc": [
    [
      "The breaker is not rated for dc: without a zero of the current its arc may not go out.",
      "Le disjoncteur n'est pas prévu pour le courant continu : sans passage par zéro, l'arc peut ne pas s'éteindre.",
    ],
    "Un fusible gG coupe le courant continu jusqu'à une tension que seul son constructeur indique.",
  ],
  "outside-ecodesign":
    "Les transformateurs pour redresseurs échappent aux limites de pertes de l'écoconception : un constructeur n'est pas tenu de respecter ces pertes.",
  "part-not-sized": [
    [
      "No cable of the tables carries {part}: its metal is not in the sums",
      "Aucun câble des tables ne convient à {part} : son métal n'est pas compté.",
    ],
    "Aucun câble des tables ne convient à une partie : son métal n'est pas compté.",
  ],
  "peak-may-trip": [
    [
      "A peak of {current} A for {time} s meets a device that acts after {early} to {late} s.",
      "Une pointe de {current} A pendant {time} s peut faire déclencher l'appareil, qui agit en {early} à {late} s.",
    ],
    "La pointe de courant peut faire déclencher l'appareil.",
  ],
  "peak-trips": [
    [
      "A peak of {current} A for {time} s meets a device that acts after {early} to {late} s.",
      "Une pointe de {current} A pendant {time} s fait déclencher l'appareil, qui agit en {early} à {late} s.",
    ],
    "La pointe de courant fait déclencher l'appareil.",
  ],
  "reactive-power-assumed": [
    [
      "Reactive power rests on a rectifier's power factor of {factor} and usual leakage of transformers",
      "La puissance réactive repose sur un redresseur de facteur de puissance {factor} et sur les réactances de fuite usuelles des transformateurs.",
    ],
    "La puissance réactive repose sur des valeurs usuelles du redresseur et des transformateurs.",
  ],
  "redundancy-unknown": [
    [
      "{lost} lost: {other} at {current} A has no device whose curve is held.",
      "Voie {lost} perdue : à {current} A, la voie {other} n'a pas d'appareil dont la courbe soit connue.",
    ],
    [
      "{lost} lost: {other} at {current} A has a section that is not held{more}.",
      "Voie {lost} perdue : à {current} A, la voie {other} a une section qui n'est pas dans les tables.",
    ],
    "On ne peut pas dire si l'autre voie porte toute la charge quand une voie est perdue.",
  ],
  selectivity: [
    ["Cannot be judged: {why}.", "Sélectivité non vérifiable : {why}."],
    "La sélectivité avec l'appareil amont n'est pas assurée.",
  ],
  "sheath-limit-unknown": [
    [
      "No temperature limit of {sheath} sheaths was found; the surface temperature stands without a verdict.",
      "Aucune température limite de gaine ({sheath}) n'a été trouvée ; la température de surface reste sans verdict.",
    ],
    "Aucune température limite de cette gaine n'a été trouvée ; la température de surface reste sans verdict.",
  ],
  "sheath-melts": [
    [
      "The surface reaches {temp} °C; a {sheath} sheath softens above {soft} °C and melts from {melt} °C.",
      "La surface atteint {temp} °C ; la gaine ({sheath}) se ramollit au-dessus de {soft} °C et fond dès {melt} °C.",
    ],
    "La gaine fond.",
  ],
  "sheath-softens": [
    [
      "The surface reaches {temp} °C; a {sheath} sheath softens above {soft} °C and melts from {melt} °C.",
      "La surface atteint {temp} °C ; la gaine ({sheath}) se ramollit au-dessus de {soft} °C et fond dès {melt} °C.",
    ],
    "La gaine se ramollit.",
  ],
  "skin-effect-approximated":
    "L'effet de peau est celui d'un conducteur rond de même section ; l'effet de proximité entre phases est négligé.",
  "small-overload-lasts": [
    "Une faible surcharge peut durer : I_2 de {value} A dépasse 1,45 I_z, soit {limit} A.",
    "La règle I_2 ≤ 1,45 I_z ne peut pas être vérifiée.",
  ],
  "stage-overloaded": [
    ["{stage} runs at {share} % of its rating", "{stage} : chargé à {share} % de sa puissance assignée."],
    "Un étage de l'alimentation est chargé au-delà de sa puissance assignée.",
  ],
  "table-and-solver-differ": [
    [
      "The standard's table gives {table} A, the free-air model {model} A at 30 °C.",
      "La table de la norme donne {table} A, le modèle à l'air libre {model} A à 30 °C.",
    ],
    "La table de la norme et le modèle à l'air libre donnent des courants admissibles différents.",
  ],
  "table-input-ambiguous": "La table ne peut pas répondre : deux lectures de la question sont possibles.",
  "table-input-invalid": "La table ne peut pas répondre : une donnée manque ou en contredit une autre.",
  "table-out-of-range": "La table ne couvre pas cette valeur, et rien n'est extrapolé.",
  "table-sparsity-mismatch": "La table ne peut pas répondre : des chiffres creux et denses y seraient comparés.",
  "table-unknown-key": "La table n'a pas cette entrée.",
  "termination-limits": [
    [
      "The conductor would carry {derated} A, its terminations only the {temp} °C column's {limit} A; the rule's clause was not read.",
      "Le conducteur admettrait {derated} A ; ses bornes, seulement les {limit} A de la colonne à {temp} °C. L'article de la règle n'a pas été lu.",
    ],
    "Les bornes limitent le courant plus que le conducteur.",
  ],
  "thermal-runaway": [
    [
      "No temperature balances {current} A: from {limit} A on, heat grows faster than it leaves.",
      "Emballement thermique : aucune température n'équilibre {current} A ; dès {limit} A, la chaleur croît plus vite qu'elle n'est évacuée.",
    ],
    "Emballement thermique : aucune température n'équilibre ce courant ; elle monte jusqu'à la rupture.",
  ],
  "trip-curve-not-held": "La courbe de déclenchement de cet appareil n'est pas connue.",
  "unverified-ampacity": [
    [
      "The column {conductor} {insulation} {method} was not confirmed in any copy of the standard.",
      "La colonne de courants admissibles ({conductor}, {insulation}, mode {method}) n'a été confirmée dans aucun exemplaire de la norme.",
    ],
    "La colonne de courants admissibles n'a été confirmée dans aucun exemplaire de la norme.",
  ],
  "unverified-geometry":
    "Les dimensions du câble sont des valeurs types qu'aucun document ne confirme ; elles retrouvent les tables des modes F et G à 3 % près.",
  "unverified-trip-curve":
    "Certains points de la caractéristique de l'appareil n'ont pas été confirmés dans un texte ; la courbe du constructeur fait foi.",
  "voltage-collapses": [
    [
      "A drop of {drop} V leaves nothing of {voltage} V: the load cannot draw this current.",
      "Une chute de {drop} V ne laisse rien des {voltage} V : la charge ne peut pas appeler ce courant.",
    ],
    "La chute de tension ne laisse rien à la charge, qui ne peut pas appeler ce courant.",
  ],
  "voltage-drop-exceeded": [
    "La pointe provoque une chute de tension de {value:%}, pour {limit:%} admis.",
    "La chute de tension dépasse la limite admise.",
  ],
  "voltage-too-low": [
    ["{node} stands at {share} % of its no-load voltage", "Le nœud {node} est à {share} % de sa tension à vide."],
    "La tension d'un nœud est trop basse.",
  ],
};
