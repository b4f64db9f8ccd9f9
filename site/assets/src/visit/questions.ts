// The questions of a gespreksblad: data, in words that a parent can say aloud. What a school does not say is asked; what it
// says is asked through. `…` in a text is the need's own words for the child. What can be asked anywhere stands in one file with
// the pages that a parent reads or prints without script.

import anywhere from '../../../Explanation/visit-questions.json';

/** In which silence or word of a school a question helps. The states are those of docs/site-data.md. */
export const silent = ['not-asked', 'not-filled-in', 'not-listed', 'unread', 'no-profile', 'none-other'] as const;

/** By need: how a parent would say it ("een kind dat …"), and what else is good to know. */
export const needQuestions: Readonly<Record<string, { readonly child: string; readonly ask: readonly string[] }>> = {
  dyslexie: { child: 'dat moeilijk leest', ask: ['Mag ons kind luisteren naar een tekst, of meer tijd krijgen bij een toets?', 'Is er iemand op school die veel weet van dyslexie?'] },
  dyscalculie: { child: 'dat moeilijk rekent', ask: ['Mag ons kind een rekenkaart of een rekenmachine gebruiken?', 'Wie helpt als de rekenles te snel gaat?'] },
  gedrag: { child: 'dat snel boos of verdrietig is', ask: ['Wat doet u als ons kind boos wordt? Waar kan het dan rustig worden?', 'Hoe hoort de hele klas hoe je met elkaar omgaat?'] },
  hoogbegaafd: { child: 'dat heel snel leert', ask: ['Wat mag ons kind overslaan, en wat komt daarvoor in de plaats?', 'Werkt ons kind soms samen met andere kinderen die snel leren?'] },
  leerachterstand: { child: 'dat achterloopt met leren', ask: ['Hoe weet u wat ons kind nog moet leren?', 'Wanneer kijkt u samen met ons of het beter gaat?'] },
  'moeilijk-lerend': { child: 'dat veel tijd nodig heeft om te leren', ask: ['Kan ons kind eigen doelen krijgen, in een eigen tempo?', 'Hoe houdt ons kind plezier in leren?'] },
  'taal-spraak': { child: 'dat moeilijk praat of begrijpt', ask: ['Komt er een logopedist op school?', 'Hoe weet de leerkracht of ons kind de uitleg begrijpt?'] },
  anderstalig: { child: 'dat nog Nederlands leert', ask: ['Krijgt ons kind elke dag extra Nederlandse les? Van wie?', 'Hoe praat u met ons als wij nog niet goed Nederlands spreken?'] },
  autisme: { child: 'met autisme', ask: ['Waar kan ons kind naartoe als het te druk is?', 'Hoe vertelt u ons kind van tevoren wat er verandert?'] },
  adhd: { child: 'dat druk is of snel is afgeleid', ask: ['Wanneer mag ons kind even bewegen?', 'Waar zit ons kind in de klas?'] },
  werkhouding: { child: 'dat moeilijk begint of plant', ask: ['Hoe leert ons kind zelf beginnen en plannen?', 'Wie kijkt tussendoor of het lukt?'] },
  angst: { child: 'dat vaak bang is', ask: ['Wat doet u als ons kind iets niet durft?', 'Bij wie kan ons kind terecht als het bang is?'] },
  trauma: { child: 'dat iets ergs heeft meegemaakt', ask: ['Is er één vaste persoon bij wie ons kind terechtkan?', 'Weten alle leerkrachten wat ons kind nodig heeft?'] },
  motorisch: { child: 'dat moeilijk beweegt of schrijft', ask: ['Kan ons kind overal komen: de klas, de wc, het plein, de gymzaal?', 'Mag ons kind een laptop gebruiken om te schrijven?'] },
  medisch: { child: 'dat ziek is of medische hulp nodig heeft', ask: ['Wie geeft medicijnen, en wie doet dat als die persoon er niet is?', 'Hoe doet ons kind mee als het lang thuis is?'] },
  slechthorend: { child: 'dat slecht hoort', ask: ['Hoe stil is de klas? Is er apparatuur om beter te horen?', 'Weten de andere kinderen hoe zij met ons kind praten?'] },
  slechtziend: { child: 'dat slecht ziet', ask: ['Zijn er boeken en toetsen in grote letters of op de laptop?', 'Hoe leert ons kind de weg in het gebouw?'] },
};

export interface Asked {
  /** The states of a cell in which it is asked; `…` is the need's own words. */
  readonly states: readonly string[];
  /** What the school's words must lack to ask it. */
  readonly lacks?: RegExp;
  /** What they must have. */
  readonly has?: RegExp;
  readonly ask: string;
}

/** About one need, what tells most first. */
export const aboutNeed: readonly Asked[] = [
  { states: silent, ask: 'Wat doet u in de les voor een kind …?' },
  { states: ['refers'], ask: 'U verwijst voor een kind … soms naar een andere school. Voor wie geldt dat, en wat kunt u eerst zelf?' },
  { states: ['mentioned'], ask: 'U schrijft over een kind … bij een ander onderwerp. Wat betekent dat voor ons kind?' },
  { states: ['listed-unplaced'], ask: 'Voor een kind … noemt u wie of wat er is. Is dat hier op school, of komt het van buiten?' },
  { states: ['listed', 'listed-unplaced'], has: /specialist|begeleider|coach|logoped|therapeut|leerkracht|\bib['’]?er/i, ask: 'U noemt wie een kind … kan helpen. Hoe vaak is die persoon hier op school?' },
  { states: ['listed', 'listed-unplaced'], ask: 'U noemt wat er is voor een kind …. Hoe gebruikt u dat in de les?' },
  { states: ['offered'], has: /arrangement|extra ondersteuning/i, ask: 'Extra hulp voor een kind …: wie vraagt die aan, en hoe lang duurt dat?' },
  { states: ['offered', 'mentioned'], lacks: /\b(dagelijks|wekelijks|elke (dag|week)|minuten|uur|uren|keer|dag(en)? per)\b/i, ask: 'Hoe vaak krijgt een kind … hulp, en hoe lang per keer?' },
  { states: ['offered', 'mentioned'], lacks: /specialist|begeleider|coach|logoped|therapeut|assistent|intern/i, ask: 'Wie helpt een kind …: de leerkracht, of ook iemand anders?' },
  { states: ['offered'], ask: 'Hoe ziet u of de hulp werkt bij een kind …, en wat doet u als het niet werkt?' },
];

/** About a grens that the school names; `…` is its subject. */
export const aboutBound = 'U noemt een grens bij ‘…’. Wanneer is die voor ons kind bereikt, en wat doet u dan?';

/** Where the school names no grens, or was not asked. */
export const aboutNoBound = anywhere.limit;

/** Good at every school, when there is room. */
export const always: readonly string[] = [anywhere.talking, anywhere.group, anywhere.trouble, anywhere.looking];

/** Without a need chosen: what every parent can ask first. */
export const first: readonly string[] = [anywhere.lesson, anywhere.beyond];
