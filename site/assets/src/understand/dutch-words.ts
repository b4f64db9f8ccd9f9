// Words that say nothing of what a child needs, and words that say the same of any skill. Spelt as folded.

function list(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** They stand between the words that count, and put no distance between them. */
export const functionWords = list(`
  de het een t n s d m k en of maar want omdat doordat dat die dit deze daar er hier hij zij ze wij we ik jij je u jullie hun hen hem haar zich zichzelf zijn zn mijn mn
  onze ons uw jouw men van voor op in aan met bij te tot uit om naar over onder tussen door tijdens zonder tegen binnen buiten na sinds vanaf per als dan toen nu zo
  zeer heel hele erg erge echt veel vaak altijd soms steeds meestal wel ook nog al alleen meer minder best beetje gewoon misschien eigenlijk helaas vooral juist toch weer even
  iets wat wie waar waarin waarbij waarmee hoe wanneer waarom welke welk is ben bent was waren wordt word worden werd geworden heeft heb hebt hebben had hadden gehad kan kunnen
  kunt kon konden wil wilt willen wilde moet moeten moest mag mogen zal zullen zou zouden gaat gaan ga ging doet doen doe deed komt komen kom krijgt krijgen krijg kreeg vindt vinden
  vind wel eens graag denk denken denkt lijkt dus ja nee ie da dah diet toe bint em unne nen efkes effe zelf samen ieder elke elk alle alles aantal ander andere anders zoals ofzo enz bijv bijvoorbeeld
  verder us oos hef haet hep mit daarom eige zelfde dezelfde hetzelfde mien oons mij jij mn men ken kin um hum ut ’t oons ien as al at ge gij wa ff lukt lukken laat laten blijkt schijnt the a an my is has with for and to of in he she his her not i we
  ve bir icin var moje moj ma nie jest i z`);

/** Content to a grammarian, but not here: whoever types them has not yet said what the child needs. */
export const genericWords = list(`
  dochterke zoontje meiske jongske kiendje manneke
  kid other going place making can problemy
  basisschooltijd schooltijd worsteling klasgenoot klasgenoten klasgenootjes klasgenootje rugzakje arrangement
  kind kinderen kindje kids zoon zoontje zn dochter dochtertje jongen jochie menneke mannetje ventje wicht kiend keind kink jongetje jongens meisje meisjes meid kleinkind kleinzoon kleindochter leerling leerlingen broer broertje zus zusje kleuter kleuters
  peuter tweeling puber mama papa moeder vader ouder ouders gezin opa oma stiefzoon stiefdochter son daughter child boy girl school scholen schooltje basisschool basisscholen basisonderwijs kindcentrum ikc
  onderwijs opvang lagere openbasisschool schools klas klassen groep groepen groepje les lessen lesgeven juf meester leerkracht leerkrachten leraar docent docenten team directeur hulp help helpt helpen geholpen helpe
  begeleiding begeleiden begeleid begeleidt ondersteuning ondersteunen ondersteunt ondersteunend steun zorg extra speciale speciaal bijzonder bijzondere passend passende past passen goed goede goeie fijn fijne leuk
  leuke lief lieve beste beter betere mooi mooie prima geschikt geschikte nodig heeftnodig nodige zoek zoeken zoekt opzoek gezocht vraag vragen advies tip tips info informatie weet weten bekend kies kiezen keuze aanmelden
  inschrijven inschrijving aanbod aanbieden biedt bieden speciaalonderwijs jaar jaren jr jarig jarige oud oude leeftijd maand maanden week weken dag dagen elke vandaag morgen straks volgend volgende komend nieuw nieuwe
  hallo hoi hey dag beste goedemorgen goedemiddag goedenavond dank dankjewel bedankt alvast alstublieft aub svp sorry site website pagina bellen mailen langskomen kennismaken rondleiding schooltijd schooltijden vakantie vakanties class classroom teacher year old meegemaakt hee sprake graag groet groeten mvg ok oke test buurt dichtbij omgeving nabij regio gemeente provincie dorp stad plaats
  wonen woont woon wijk gaan zitten zit zat ligt staat staan maken maakt geven geeft kijken kijkt nemen neemt houden houdt hou blijven blijft brengen thuis thuus huis situatie probleem problemen moeite moeilijk moeilijke
  moeilijkheden lastig lastige slecht slechte zwak zwakke matig beroerd moeizaam worstelt worstelen last diagnose vermoeden denken gediagnosticeerd officieel combinatie eigen half drie twee vier meer verklaring onderzoek getest mensen persoon iemand niemand zorgen
  bezorgd maak samenwerkingsverband swv ding dingen manier soort gevoel tijd keer kleine klein grote groot snel langzaam vreselijk enorm behoorlijk redelijk totaal helemaal lekker makkelijk laatste eerste tweede derde vierde
  zegt zeggen zei gezegd vertelt genoeg teveel ander hoor echt bedoel bedoelen werkt ervaring ervaren deskundig deskundigheid gespecialiseerd specialist ingericht aandacht rekening gebruik volgens hoog laag lang kort wachtlijst
  overstappen overstap wisselen veranderen stappen start starten begin begonnen instromen verhuizen verhuizing huidige vorige deze ergens nergens overal ooit nooit plek plekje goeiedag looking need needs help please any good
  okul cocuk cocugum oglum kizim yardim szkola szkoly dziecko syn corka pomoc dla hem lem regulier speciaals vrij vrije ib er rond rondom fietsafstand afstand km kilometer minuten dicht ruimte ruimtes kamer lokaal lokalen gekomen gewone gewoon woord ken kent lieve zegge niets bijzonders raakt raken land nooit gehad denk zelfs erbij bekijken bezoeken bezichtigen open jas iemand`);

/** "Slecht lezen", "moeite met lezen", "lezen lukt niet", "hulp bij lezen": any of them beside a skill means trouble with it. */
export const troubleWords = list(`
  zwakste zwakker zwakkere
  slecht slechte moeilijk moeilijke moeilijkheden moeizaam lastig lastige moeite probleem problemen problem zwak zwakke matig beroerd worstelt worstelen onvoldoende stoornis stoornissen beperking
  muuilijk muilijk meuilijk moeluk slech sleg slegt langzaam langzamer traag trage trager slechter moeilijker moeizamer achterstand weinig nauwelijks amper bijna niks niets trouble difficulty problems`);
export const helpWords = list('hulp help helpt helpen geholpen begeleiding ondersteuning begeleid ondersteund leren oefenen training last');

/** Less than none, and more than is said of "geen": "weinig vrienden". */
export const fewWords = list('weinig nauwelijks amper bijna');

export const notWords = list('niet nie ni nait neet nit nich nicht niks nooit nergens nimmer not');
export const noWords = list('geen gin gien zonder no');
export const goodWords = list('goed goet goe goedt good goud gud goeie goede best lekker fijn makkelijk vlot duidelijk prima graag uitstekend super');

/** After these a name of a place may be misspelt, or be a word of its own: "in Best". */
export const placePrepositions = list('in te bij rond rondom omgeving nabij uit regio gemeente buurt dichtbij vlakbij near');

/** What may fail: "niet lezen" is a need, "niet boos" is none. Stems. */
export const skills = list(`lees spel reken praat spreek schrijf hoor zie loop leer plan concentreer tel onthoud begrijp luister zit stilzit beweeg ren eet slaap speel klokkijk knip werk
  gehoor gezicht zicht spraak taal stil verstaan verstaanbaar zindelijk motoriek opletten let organiseer lezen sommen tafels letters`);

export const firstNames = list(`daan noah sem liam lucas levi luuk milan james finn mees noud bram thomas ruben jayden max lars sam tim jesse stijn julian mohamed mohammed ali yusuf omar
  emma julia mila sophie zoe sara nora tess eva lotte anna lisa saar fleur evi noa sofie maud isa lieke jasmijn fatima aisha yara amina zeynep elif olivia jan piet kees`);

/** What comes after "met" behind these is something that a school has. */
export const offering = list('school schooltje basisschool scholen klas plek sbo ergens iets');

/** Who types one of these tells how a child is doing, and doesn't list what to look for. */
export const telling = list('mijn ons onze hij zij ze ik wij we kan kon niet nie nait geen is heeft wordt word my he she');

/** Things that parents ask for by name: a school that writes of it is meant, beside the need that it tells. Parts of longer words count. */
export const things = list(`lift traplift tillift gebarentaal gebarentolk tolk braille ringleiding soloapparatuur spraakcomputer daisy daisyspeler taalklas schakelklas plusklas plusgroep verrijkingsklas structuurgroep
  verpleegkundige snoezelruimte rustruimte time zwembad hydrotherapie moestuin schooltuin schoolhond hond paarden dieren kippen muziektherapie speltherapie paardrijden insulinepomp zwemles schaken huiswerkklas
  prikkelarm prikkelarme onderwijsassistent hulphond invalidentoilet toilet verzorgingsruimte traphulp bus taxi zomerschool readspeaker rouwgroep leesloep`);

const thingEndings = /.{3}(?:ruimte|kamer|hoek|plek|lokaal|toilet|bad|tuin|hond|tolk|boek|boeken|pen|loep|apparatuur|software|bord|tafel|stoel|kussen|koffer|cursus|les|lessen|club|juf|robot|kaarten|bus|lift|fiets|maatje|kast|zaal|trap|plein)$/;

/** What a school may have: "rouwgroep", "taalmaatje". It is looked for in texts, beside the need that it tells. */
export function isThing(word: string): boolean {
  return things.has(word) || (thingEndings.test(word) && !word.startsWith('rolstoel'));
}

/** Words of every day that sound or look like one of the vocabulary and are spelt as they should be. */
export const wellSpelt = list(`organisatie organisaties vrij vrolijk vrolijke verliest verloren verloor praatgroep honderduit spelend spelende meedoen lijden leidend deuren overheen middelbare last list lijst lies sprake talent talenten opgevoed opvoeding verwijzing verdeling besloten stelt gestelde gedrang diverse zekere verslaving gepleegd behouden verschijnen stilstaat verdiepingen handelingsverlegen
  handelingsverlegenheid hulpvraag hulpvragen werkdruk coordinator zorgcoordinator bespreking board benadering light scored those some calls styles vernieling realisatie knijpen gesteld gezond gezonde gezondheid schapen planten planting stelling overblijven overblijf veeg vegen aardbei afscheid alweer arabier babbelen beide beiden benieuwd beschaafd bewerken bewezen bidden bieden boot boten borst bossen broed concert daarin dementie dieven dikte drang drukker
  evangelie feesten gamen gebakken gemeen gemeld gepast gestart gesteld getal gevaren gewend gewild geweest gezonden goochelen griep haar haren haten infectie keuken knopen koop kopen kraken krant kracht lacrosse leden leggen
  legen lenen lichaam lunchen maat maten made match mate mediation meditatie mode neutraal overval opstellen optillen opzetten pech pijl planeet planner polis post posten poster protest reden redden regenen ritueel roker
  schaak schaakles schaken schedel schelden schema scheppen schieten schild schilderen schoen schoenen schrift schrikken schuld schuiven sluiten solist sparen speling speler spelers spelletjes spons spinnen sport stam steen stel
  stellen steiger stemmen stemming stijl stoppen studeren student studenten tikken toneel toets toetsen verdeeld verdelen verkies verlaagd verleden verlengen verliep verplegen verteld vertellen verwijzen vies visie vlechten
  voorlezen zacht zeker zekerheid zocht zomer zonde zomers zucht zwemmen zuurstok rekenschap speltherapie sporten dansen muziek theater techniek koken keukens rugby hockey tennis voetbal turnen
  bedraagt bewerking bezig bezige bladen blond blonde breken chill chips cijfer cijfers drom fast gebieden geboren geboorte haard haring heilig joke kaal kale klaver knaap koopt korst kroeg kruist laos leeslijst lever lijsten
  luit panda parten peil pleegt pols polsen recent recente reeds reiger regen redt schelpen schepen schept schiet schouw serie sofa sparren sporen steil steile stilte trend trucks verlenen versie verval verzin voegt zoom zoomen zoeker`);

/** Languages that a school may teach, as stems; Dutch is what a child needs. */
export const languages = list('bulgaars roemeens somalisch farsi oekraiens berbers hongaars koerdisch perzisch spaans chinees russisch arabisch turks pools portugees frans duits engels italiaans marokkaans latijn grieks fries papiaments tigrinya tamil hindi urdu vietnamees surinaams indonesisch japans koreaans servisch albanees armeens');
export const lessons = list('les lessen lesje leren');
