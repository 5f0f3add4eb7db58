import type { Pair } from "./french-sentence.ts";

/** Statements of the debate. */
export const statements: readonly Pair[] = [
  [
    "Microsoft puts 10 billion dollars into Portugal for one AI mega data centre; Google announces Germany",
    "Microsoft met 10 milliards de dollars au Portugal pour un seul méga-centre de données d'IA ; Google annonce l'Allemagne",
  ],
  [
    "three separate questions: sovereignty strategy, capacity and where the data centres are, companies investing in their own capacity",
    "trois questions distinctes : la stratégie de souveraineté, la capacité et le lieu des centres, les entreprises qui investissent dans leur propre capacité",
  ],
  [
    "US cloud providers lose deals for lack of enough data centres in France to be redundant",
    "des hébergeurs américains perdent des marchés faute d'assez de centres en France pour être redondants",
  ],
  ["capacity given back in 2020 took long to get back", "la capacité rendue en 2020 a été longue à retrouver"],
  [
    "a remote login is enough: location is not sovereignty",
    "une connexion à distance suffit : le lieu n'est pas la souveraineté",
  ],
  ["the electric grid is a problem, also in the US", "le réseau électrique est un problème, aux États-Unis aussi"],
  [
    "the H100 is the reference card; Blackwell and Rubin are counted in H100 equivalents",
    "le H100 est la carte de référence ; Blackwell et Rubin se comptent en équivalents H100",
  ],
  ["an H100 draws one kilowatt", "un H100 appelle un kilowatt"],
  ["a cluster of 1000 GPUs is 1 MW", "une grappe de 1000 GPU, c'est 1 MW"],
  [
    "one MW of data centre costs 7 million euro to build",
    "un MW de centre de données coûte 7 millions d'euros à construire",
  ],
  ["a rack is 2 to 2.40 m, 40 servers, 40 units", "une baie mesure 2 à 2,40 m, 40 serveurs, 40 unités"],
  [
    "before AI a rack drew 30 kW, that of two or three French families (one very big)",
    "avant l'IA, une baie appelait 30 kW, autant que deux ou trois familles françaises (dont une très grande)",
  ],
  ["a Blackwell rack draws 140 kW", "une baie Blackwell appelle 140 kW"],
  ["the next generation draws 600 kW", "la génération suivante appelle 600 kW"],
  [
    "electrical feeds become big only so that sheaths do not melt",
    "les câbles d'alimentation ne grossissent que pour que les gaines ne fondent pas",
  ],
  [
    "cooling is massive: a computer turns electricity into heat and all of it has to be taken out",
    "le refroidissement est massif : un ordinateur change l'électricité en chaleur, et il faut toute l'évacuer",
  ],
  ["without the grid, generators are needed", "sans le réseau, il faut des groupes électrogènes"],
  ["the average data centre is 30 MW, 200 million euro", "le centre de données moyen fait 30 MW, 200 millions d'euros"],
  [
    "data centres of 1 GW now exist; the unit is GW or number of nuclear plants, no longer m2 or servers",
    "des centres de 1 GW existent désormais ; l'unité est le GW ou le nombre de réacteurs, plus le m² ni le serveur",
  ],
  [
    "ten billion of Microsoft is 1 GW, one reactor; the building alone is 7 billion, then come the GPUs",
    "les dix milliards de Microsoft, c'est 1 GW, un réacteur ; le bâtiment seul fait 7 milliards, puis viennent les GPU",
  ],
  [
    "an H100-equivalent card is cheaper now, of the order of 50 thousand euro",
    "une carte équivalente H100 coûte moins cher aujourd'hui, de l'ordre de 50 000 euros",
  ],
  ["1000 GPUs is 1 MW plus 7 million plus 50 million", "1000 GPU, c'est 1 MW, plus 7 millions, plus 50 millions"],
  ["Blackwell saves 20 to 30 %", "Blackwell fait économiser 20 à 30 %"],
  [
    "one must ask: the data centre, or the data centre and the GPUs?",
    "il faut demander : le centre de données, ou le centre et les GPU ?",
  ],
  ["with GPUs, ten billion is rather 200 MW", "avec les GPU, dix milliards, c'est plutôt 200 MW"],
  ["200 MW is already 1.4 billion of hardware", "200 MW, c'est déjà 1,4 milliard d'infrastructure"],
  [
    "200, 400, 500 MW: where to put it, where to find the power",
    "200, 400, 500 MW : où les mettre, où trouver la puissance",
  ],
  [
    "reuse old French industrial sites; Enedis must be able to reach them",
    "réutiliser d'anciens sites industriels français ; Enedis doit pouvoir les desservir",
  ],
  [
    "Hauts-de-France has old industries with machines of about a hundred MW",
    "les Hauts-de-France ont d'anciennes industries avec des machines d'une centaine de MW",
  ],
  [
    "one goes where the power is, no longer where the fibre is",
    "on va là où est la puissance, plus là où est la fibre",
  ],
  [
    "gigafactories: 100,000 GPUs, about 100 MW, about 5 billion euro of cards",
    "gigafactories : 100 000 GPU, environ 100 MW, environ 5 milliards d'euros de cartes",
  ],
  [
    "the Commission part-finances 5 or 6; about 70 applied, about 10 in France",
    "la Commission en cofinance 5 ou 6 ; environ 70 candidatures, dont une dizaine en France",
  ],
  [
    "US clouds restart or finance nuclear plants and SMR",
    "les hébergeurs américains relancent ou financent des centrales nucléaires et des petits réacteurs modulaires",
  ],
  ["4 to 5 years from decision to market", "4 à 5 ans de la décision à la mise en service"],
  ["carbon: 300 in Germany, 30 in France, 700 in Poland", "carbone : 300 en Allemagne, 30 en France, 700 en Pologne"],
  [
    "Epoch AI: energy is the first limiting factor; then concrete, permits",
    "Epoch AI : l'énergie est le premier facteur limitant ; puis le béton, les permis",
  ],
  [
    "storing fuel for only 12 h would make the biggest sites Seveso sites in France",
    "stocker du carburant pour 12 h seulement ferait des plus grands sites des sites Seveso en France",
  ],
  ["Marseille; the Sesterce project", "Marseille ; le projet Sesterce"],
];

/** Formulas that hold words. */
export const formulas: readonly Pair[] = [
  ["capex → MW", "investissement → MW"],
  ["n = P / subscribed power", "n = P / puissance souscrite"],
  ["published power of the rack", "puissance publiée de la baie"],
  ["I = P / (√3 U cos φ); conductor temperature of I", "I = P / (√3 U cos φ) ; température de l'âme sous I"],
  ["budget = building + computers", "budget = bâtiment + ordinateurs"],
  ["c = c_shell + c_card n", "c = c_bâtiment + c_carte n"],
  [
    "1 − c(GB200) / c(H100), for each H100e by dense 8-bit operations",
    "1 − c(GB200) / c(H100), par H100e en opérations denses sur 8 bits",
  ],
  ["m = P h sfc / usable; against 2 500 t", "m = P · h · consommation / part utilisable, comparé à 2 500 t"],
];

/** Why a statement gets its verdict. */
export const reasons: readonly Pair[] = [
  [
    "nothing that can be computed, or held against a source here",
    "rien qui puisse être calculé ici, ou comparé à une source",
  ],
  [
    "said in dollars and later counted in euro: the rate and its date have to be stated",
    "dit en dollars, puis compté en euros : le cours et sa date sont à préciser",
  ],
  [
    "one GB200 rack is {a} by ops8, {b} by bf16, {c} by fp8, {d} by low-precision, {e} by fp64, {f} by bandwidth, {g} by capacity, {h} by decode-roofline",
    "une baie GB200 vaut {a} en opérations sur 8 bits, {b} en BF16, {c} en FP8, {d} à la plus basse précision, {e} en FP64, {f} en débit mémoire, {g} en capacité mémoire, {h} en décodage (roofline)",
  ],
  [
    "the bare card, its share of a server and its share of all IT differ: {low} to {high} kW; cooling comes on top",
    "la carte seule, sa part d'un serveur et sa part de toute l'informatique diffèrent : {low} à {high} kW ; le refroidissement s'y ajoute",
  ],
  ["by the power of a card as stated", "d'après la puissance d'une carte telle qu'énoncée"],
  [
    "of IT or at the meter is unsaid; sources in dollars run from 9 to 15 million a megawatt",
    "informatique ou au compteur, ce n'est pas dit ; les sources en dollars vont de 9 à 15 millions le mégawatt",
  ],
  [
    "{count} units are {height} m; plinth and top make up the rest to {low} to {high} m",
    "{count} unités font {height} m ; le socle et le toit complètent jusqu'à {low} à {high} m",
  ],
  [
    "{few} to {many} households by their subscribed 12 or 9 kVA; an enterprise rack drew 7 to 10 kW, a rack of H100 servers {rack} kW",
    "{few} à {many} foyers selon leur puissance souscrite de 12 ou 9 kVA ; une baie d'entreprise appelait 7 à 10 kW, une baie de serveurs H100 {rack} kW",
  ],
  [
    "{low} to {high} kW is published for GB200, up to {most} kW for GB300",
    "{low} à {high} kW sont publiés pour le GB200, jusqu'à {most} kW pour le GB300",
  ],
  [
    "Rubin Ultra Kyber, announced and reported as changed, {low} to {high} kW with the figures of an unstated kind; the Rubin rack that comes first is published at {first} to {last} kW",
    "Rubin Ultra Kyber, annoncé et remanié selon la presse : {low} à {high} kW avec les chiffres de nature non précisée ; la baie Rubin qui vient d'abord est publiée à {first} à {last} kW",
  ],
  [
    "{current} A at 415 V need {runs} × {section} mm² of copper a phase, at {temp} °C of the 90 °C that the insulation stands",
    "{current} A sous 415 V demandent {runs} × {section} mm² de cuivre par phase, à {temp} °C sur les 90 °C que l'isolant supporte",
  ],
  [
    "conservation of energy: what leaves as light, sound and signals is below any figure here",
    "conservation de l'énergie : ce qui part en lumière, en bruit et en signaux est inférieur à tout chiffre d'ici",
  ],
  [
    "by {price} million a megawatt as stated, building alone",
    "à {price} millions le mégawatt comme énoncé, bâtiment seul",
  ],
  [
    "the building alone is {shell} billion; filled with computers at the stated price the site is {all} billion: which of the two has to be said",
    "le bâtiment seul fait {shell} milliards ; rempli d'ordinateurs au prix énoncé, le site en fait {all} : il faut dire lequel des deux",
  ],
  [
    "a bare H100 was sold at {low} to {high} USD; 50 000 EUR is an installed cost, or an H100 equivalent: which has to be said",
    "un H100 seul s'est vendu {low} à {high} dollars ; 50 000 euros est un coût installé, ou un équivalent H100 : il faut dire lequel",
  ],
  ["by the stated prices and a kilowatt a card", "aux prix énoncés et à un kilowatt par carte"],
  [
    "{share} % on published prices, a whole GB200 rack of 2026 against a bare H100 of 2025: servers and network of the H100 are left out, which understates it; another metric gives another saving",
    "{share} % aux prix publiés, une baie GB200 entière de 2026 face à un H100 seul de 2025 : serveurs et réseau du H100 sont omis, ce qui minore l'économie ; une autre mesure en donne une autre",
  ],
  [
    "{power} MW by the stated prices; {cards} MW if the cards alone are counted",
    "{power} MW aux prix énoncés ; {cards} MW si l'on ne compte que les cartes",
  ],
  [
    "agrees with the stated prices; as H100 equivalents it is {racks} GB200 racks, {power} MW of racks and {packages} packages; as packages it is {others} racks, {otherPower} MW",
    "conforme aux prix énoncés ; en équivalents H100, ce sont {racks} baies GB200, {power} MW de baies et {packages} boîtiers ; en boîtiers, {others} baies et {otherPower} MW",
  ],
  [
    "year and scope unsaid; said, beside sources of any year and scope: {list} g/kWh",
    "année et périmètre non dits ; énoncé, et sources de toute année et de tout périmètre : {list} g/kWh",
  ],
  [
    "at 1 GW on the sets, {hours} h store {mass} t at {sfc} g/kWh ({tier}); the bound of 2 500 t is met from {from} h or {power} MW; chance {chance} % over 195 to 235 g/kWh and 90 to 95 % of the tanks usable",
    "à 1 GW sur les groupes, {hours} h stockent {mass} t à {sfc} g/kWh ({tier}) ; le seuil de 2 500 t est atteint dès {from} h ou {power} MW ; probabilité de {chance} % pour 195 à 235 g/kWh et 90 à 95 % des cuves utilisables",
  ],
];
