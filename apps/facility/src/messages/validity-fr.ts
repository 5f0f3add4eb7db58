import type { validity as english } from "./validity-en.ts";

/** For what each explained figure holds, in French. */
export const validity: { readonly [Key in keyof typeof english]: string } = {
  gridPower:
    "l'heure de dimensionnement en régime établi, toutes les baies à leur charge ; chaque usage et perte du modèle, rien de plus",
  itPower: "toutes les baies à leur charge en même temps ; le reste de l'informatique en part des baies",
  rackCount: "des baies identiques dans un groupe ; une cible ou un compteur plein s'arrondit à des baies entières",
  rackLoad: "une baie à la charge donnée par le scénario, ou à celle publiée",
  h100Equivalents:
    "la seule mesure nommée, chiffres denses des fiches sauf si la mesure dit autrement ; rien sur un autre travail",
  heatOut: "l'heure de dimensionnement en régime établi : ce qui entre en électricité sort en chaleur",
  heatToLiquid: "la part liquide de chaque baie, la même à toute charge",
  heatToAir: "la chaleur des baies qu'aucun liquide n'emporte, avec les pertes à l'intérieur et l'éclairage",
  pueDesign: "l'heure de dimensionnement à pleine charge ; ce n'est pas le PUE d'une année",
  pueYear: "l'année entière à la charge de dimensionnement des baies, énergie sur énergie, avec la météo nommée à côté",
  designCurrent: "charge équilibrée en régime établi sans harmoniques ; l'autre voie perdue",
  normalCurrent: "charge équilibrée en régime établi sans harmoniques ; les deux voies présentes",
  cable:
    "les conditions de référence des tables avec leurs facteurs d'air et de groupement ; charge établie, sections et modes de pose que les tables contiennent",
  conductorTempLost:
    "le régime établi, chaleur évacuée comme l'implique le courant de la table ; sous la limite de l'isolant",
  conductorTemp:
    "le régime établi, chaleur évacuée comme l'implique le courant admissible corrigé ; sous la limite de l'isolant",
  ampacity:
    "les méthodes de référence de la CEI 60364-5-52 ; facteurs d'ambiance et de groupement entre les lignes des tables",
  voltageDrop: "le régime établi le long du câble seul, conducteurs à leur température de service",
  cableLoss: "un circuit qui porte seul la baie, conducteurs à cette température ; neutre et terre ne portent rien",
  conductorMass: "le métal des conducteurs chargés sur leur longueur ; sans neutre, terre, isolant ni raccordements",
  coolantFlow: "un débit établi, propriétés à la température moyenne du liquide",
  flowStopTime:
    "le liquide de la baie bien mélangé, chaleur à pleine puissance, aucun débit ; le métal n'est pas compté",
  cduCount: "des unités identiques qui se partagent la charge, secours à côté",
  facilitySupply: "l'écart des unités tel que donné, à pleine charge",
  bufferVolume: "un ballon bien mélangé qui s'échauffe de l'écart permis, sans autre masse dans la boucle",
  wueYear: "l'eau évaporée et purgée sur le site, sur l'énergie de l'informatique ; rien de celle des centrales",
  freeCoolingHours:
    "les heures de l'année météo sans compresseur ; une année reconstituée vaut pour l'énergie, pas pour les pointes",
  runningSets: "chaque groupe en marche à sa part prévue de sa puissance ; aucun échelon de charge n'est jugé ici",
  installedSets: "la redondance du scénario ; la loi compte tout ce qui est installé",
  installedPower: "la puissance de chaque groupe, de réserve ou non",
  fuelMass:
    "des cuves pleines, la charge de dimensionnement tout du long, la consommation à cette charge ; la loi compte ce qui peut être présent",
  fuelVolume: "la masse volumique du carburant nommé ; sa norme en permet une plage",
  fuelClass: "un tri des rubriques nommées aux seuils en vigueur à la date de leur source ; pas un avis juridique",
  survival:
    "des groupes qui tombent en panne indépendamment, sans réparation, chances de démarrer et de tourner de la source nommée",
  apparentPower: "l'heure de dimensionnement au facteur de puissance du raccordement",
  gridCurrent: "un courant triphasé équilibré à la tension assignée du raccordement",
  shellCost:
    "le jeu de prix nommé à sa date, fois la puissance qu'il compte ; sans terrain ni travaux de réseau propres au site",
  filledCost: "le jeu de prix nommé à sa date, ordinateurs compris, fois la puissance qu'il compte",
  energyYear: "le site à sa charge de dimensionnement toute l'année ; `watthall year` suit la charge heure par heure",
  energyCost: "un seul prix pour toutes les heures, à sa date",
  carbonYear: "un seul facteur pour toutes les heures, de l'année et du périmètre nommés ; sans instruments de marché",
  stageInput: "un point de fonctionnement de la chaîne en régime établi, au rendement indiqué",
  stageOutput: "un point de fonctionnement de la chaîne en régime établi",
  stageLoss: "un point de fonctionnement en régime établi, au rendement central de l'étage",
  stageEfficiency: "la charge indiquée, entre les lignes de sa fiche ; sous la première, la perte est figée",
  stageLoad: "les voies en marche, qui se partagent également la charge",
  overloadCurrent: "un courant constant, le même dans chaque câble",
  heatingTime:
    "seul le métal des conducteurs emmagasine la chaleur, rien ne déclenche, air calme ; les limites de l'isolant ne sont pas celles de la formule",
  protectionValue:
    "les circuits basse tension des normes CEI 60364-4-41 et 4-43 ; la courbe de l'appareil telle que connue",
  protectionLimit: "les circuits basse tension des normes CEI 60364-4-41 et 4-43",
  h100OfRack: "la seule mesure nommée, chiffres denses des fiches sauf si la mesure dit autrement",
  racksAtPower: "des baies entières à leur puissance publiée, au PUE et à la part d'autre informatique de ce site",
  packagesAtPower: "des baies entières ; un boîtier peut porter plusieurs puces",
  itAtPower: "des baies entières à leur puissance publiée",
  h100AtPower: "la seule mesure nommée, des baies entières",
  carbonIntensity: "l'année et le périmètre nommés, la moyenne d'un pays",
  stated: "tel que dit dans le débat, avec nos mots",
  follows: "les autres affirmations tenues pour vraies",
  lowest: "les sources nommées plus bas, à leurs propres dates",
  highest: "les sources nommées plus bas, à leurs propres dates",
  packagesPerRack: "la configuration nommée, telle que son constructeur la vend",
  balanceTerm: "l'heure de dimensionnement en régime établi, toutes les baies à leur charge",
  balanceShare: "l'heure de dimensionnement en régime établi, au compteur",
  legalBound: "la rubrique dans le texte et à la date de sa source ; pas un avis juridique",
  autonomy: "la charge de dimensionnement tout du long, cuves pleines",
  crossingLoad: "des groupes ajoutés avec la charge, à la même consommation",
  gateValue: "de nouvelles baies identiques, chacune à sa charge",
  gateLimit: "la salle existante telle que le scénario la décrit",
  gateRacks: "cette seule condition",
  eventValue:
    "le déroulement calculé seconde par seconde d'après l'état des baies, des groupes et de la production ; les groupes sont ceux d'un bloc",
  findingChance: "les dispersions données ; des années tirées indépendamment, un constat rare en demande donc beaucoup",
};
