/**
 * What people may call a kommun, beside the names that are in the reference data: what it calls itself (some are still
 * "stad"), its name in Sami, Meänkieli, Finnish or English, an older spelling, and the town or district people live in where
 * the kommun has another name. By kommunkod. For finding only, never shown as the kommun's name. Written from general
 * knowledge, without a source to cite; leaving a name out costs somebody a moment, so only certain ones are here.
 */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  // Upplands Väsby
  '0114': ['Väsby'],
  // Österåker
  '0117': ['Åkersberga'],
  // Värmdö
  '0120': ['Gustavsberg'],
  // Järfälla
  '0123': ['Jakobsberg', 'Barkarby'],
  // Huddinge
  '0126': ['Flemingsberg', 'Skogås'],
  // Botkyrka
  '0127': ['Tumba', 'Fittja', 'Alby'],
  // Salem
  '0128': ['Rönninge'],
  // Haninge
  '0136': ['Handen', 'Västerhaninge', 'Jordbro'],
  // Tyresö
  '0138': ['Bollmora'],
  // Upplands-Bro
  '0139': ['Kungsängen', 'Bro'],
  // Danderyd
  '0162': ['Djursholm'],
  // Stockholm
  '0180': ['Stockholms stad', 'Rinkeby', 'Tensta', 'Husby', 'Skärholmen', 'Farsta'],
  // Sundbyberg
  '0183': ['Sundbybergs stad'],
  // Solna
  '0184': ['Solna stad'],
  // Lidingö
  '0186': ['Lidingö stad'],
  // Vaxholm
  '0187': ['Vaxholms stad'],
  // Norrtälje
  '0188': ['Rimbo', 'Hallstavik'],
  // Sigtuna
  '0191': ['Märsta'],
  // Nynäshamn
  '0192': ['Ösmo'],
  // Håbo
  '0305': ['Bålsta'],
  // Östhammar
  '0382': ['Öregrund', 'Gimo'],
  // Ydre
  '0512': ['Österbymo'],
  // Kinda
  '0513': ['Kisa'],
  // Vaggeryd
  '0665': ['Skillingaryd'],
  // Uppvidinge
  '0760': ['Åseda'],
  // Mörbylånga
  '0840': ['Färjestaden'],
  // Gotland
  '0980': ['Region Gotland', 'Visby', 'Hemse', 'Slite'],
  // Svalöv
  '1214': ['Teckomatorp'],
  // Burlöv
  '1231': ['Arlöv'],
  // Vellinge
  '1233': ['Falsterbo', 'Skanör', 'Höllviken'],
  // Östra Göinge
  '1256': ['Broby'],
  // Kävlinge
  '1261': ['Löddeköpinge'],
  // Lomma
  '1262': ['Bjärred'],
  // Malmö
  '1280': ['Malmö stad', 'Rosengård', 'Limhamn'],
  // Landskrona
  '1282': ['Landskrona stad'],
  // Helsingborg
  '1283': ['Helsingborgs stad', 'Hälsingborg'],
  // Hylte
  '1315': ['Hyltebruk'],
  // Falkenberg
  '1382': ['Ullared'],
  // Kungsbacka
  '1384': ['Onsala', 'Särö'],
  // Härryda
  '1401': ['Mölnlycke', 'Landvetter'],
  // Partille
  '1402': ['Sävedalen'],
  // Tjörn
  '1419': ['Skärhamn'],
  // Orust
  '1421': ['Henån'],
  // Sotenäs
  '1427': ['Kungshamn', 'Smögen'],
  // Tanum
  '1435': ['Tanumshede', 'Grebbestad'],
  // Dals-Ed
  '1438': ['Ed'],
  // Ale
  '1440': ['Nödinge', 'Surte', 'Älvängen'],
  // Essunga
  '1445': ['Nossebro'],
  // Mark
  '1463': ['Kinna'],
  // Göteborg
  '1480': ['Göteborgs stad', 'Gothenburg', 'Angered', 'Hisingen', 'Biskopsgården', 'Torslanda'],
  // Mölndal
  '1481': ['Mölndals stad'],
  // Trollhättan
  '1488': ['Trollhättans stad'],
  // Borås
  '1490': ['Borås stad'],
  // Eda
  '1730': ['Charlottenberg'],
  // Hammarö
  '1761': ['Skoghall'],
  // Lekeberg
  '1814': ['Fjugesta'],
  // Ljusnarsberg
  '1864': ['Kopparberg'],
  // Malung-Sälen
  '2023': ['Malung', 'Sälen'],
  // Gagnef
  '2026': ['Djurås'],
  // Falun
  '2080': ['Falu kommun'],
  // Ovanåker
  '2121': ['Edsbyn', 'Alfta'],
  // Nordanstig
  '2132': ['Bergsjö'],
  // Ånge
  '2260': ['Fränsta'],
  // Ragunda
  '2303': ['Hammarstrand'],
  // Krokom
  '2309': ['Krokome'],
  // Strömsund
  '2313': ['Straejmie'],
  // Åre
  '2321': ['Järpen'],
  // Berg
  '2326': ['Svenstavik'],
  // Härjedalen
  '2361': ['Herjedaelie', 'Sveg', 'Funäsdalen'],
  // Östersund
  '2380': ['Staare'],
  // Malå
  '2418': ['Máláge'],
  // Storuman
  '2421': ['Luspie', 'Tärnaby'],
  // Sorsele
  '2422': ['Suorssá'],
  // Dorotea
  '2425': ['Kraapohke'],
  // Vilhelmina
  '2462': ['Vualtjere'],
  // Umeå
  '2480': ['Ubmeje', 'Uumaja'],
  // Lycksele
  '2481': ['Liksjoe'],
  // Arvidsjaur
  '2505': ['Árviesjávrrie'],
  // Arjeplog
  '2506': ['Árjepluovve'],
  // Jokkmokk
  '2510': ['Jåhkåmåhkke', 'Dálvvadis'],
  // Kalix
  '2514': ['Kaalis'],
  // Övertorneå
  '2518': ['Matarengi'],
  // Gällivare
  '2523': ['Jiellevárre', 'Váhtjer', 'Malmberget'],
  // Luleå
  '2580': ['Julevu'],
  // Haparanda
  '2583': ['Haparanda stad', 'Haaparanta'],
  // Kiruna
  '2584': ['Giron'],
}
