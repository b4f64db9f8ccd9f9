// What forms of a Dutch word have in common: "lezen", "leest" and "gelezen"; "boos" and "boze". Not one stem but the few
// that a form may have, because Dutch doesn't tell the t of "leest" from that of "angst": two forms belong together where
// they share one.

/** Verbs whose vowel changes, who does what they say, and nouns with a plural of their own: a stem, and the forms that no rule leads to it. */
const irregular = `lees las lazen gelezen lezer lezers|reken reken rekenaar rekenaars|teken teken|oefen oefen|spel speller spellers|praat prater praters|werk werker werkers|kijk keek keken gekeken kieken kiek kiekt|nederlands nederlans nederlandse hollands
 kind kinderen kids kindje kinders|schrijf schrijver schrijvers schreef schreven geschreven schrief schrieft schrieven|spreek sprak spraken gesproken|hoor heur heurt heuren heure
 zie ziet zien zag zagen gezien zain zuut zuit|loop liep liepen gelopen lop lopt loup loupt|sla slaat slaan sloeg sloegen geslagen|bijt beet beten gebeten|vecht vocht vochten gevochten
 val viel vielen gevallen|blijf bleef bleven gebleven|zit zat zaten gezeten|slaap sliep sliepen geslapen|begin begon begonnen begint|vergeet vergat vergeten
 begrijp begreep begrepen|beweeg bewoog bewogen|help hielp hielpen geholpen|eet at aten gegeten|lieg loog gelogen|steel stal gestolen|roep riep geroepen
 overlijd overleed overleden|sterf stierf gestorven|dood doodgegaan|vlucht gevlucht gevluchte|scheid gescheiden scheiding|breng bracht gebracht
 denk dacht gedacht|sta staat staan stond stonden|ga gaat gaan ging gingen gegaan|trek trok getrokken|spring sprong gesprongen|verdraag verdroeg|houd hou houdt hield
 kleuter kleuters|lid leden|stad steden|opvoed opvoeden|misbruik misbruikt|mishandel mishandeld mishandeling|adopt adoptie geadopteerd adoptiekind
 concentreer concentreren concentreert geconcentreerd concentratie|motiveer gemotiveerd motivatie|verveel verveelt vervelen verveling verveeld|stotter stotteren stottert
 zwijg zweeg gezwegen|lach lacht lachen|klier kliert klieren|gebaar gebaar gebaren|gevoel gevoel gevoelens gevoels|plas plast plassen|poep poept poepen|oor oren oortje oortjes|oog ogen oogje oogjes|been benen beentje beentjes|verhuis verhuist verhuizen`;

const roots = new Map(irregular.split(/[|\n]/).flatMap(group => {
  const [root, ...forms] = group.trim().split(/\s+/);
  return forms.map(form => [form, root!] as const);
}));

/** The forms that no rule leads to this stem. */
export function formsOf(root: string): readonly string[] {
  return [...roots].flatMap(([form, to]) => (to === root ? [form] : []));
}

const known = new Map<string, readonly string[]>();

/** The stems that a folded word may have, the likeliest first. */
export function stems(word: string): readonly string[] {
  let found = known.get(word);
  if (found === undefined) {
    // What parents type is endless, what schools write is not: a page that stays open must not grow for ever.
    if (known.size > 60_000) known.clear();
    known.set(word, found = stemsOf(word));
  }
  return found;
}

function stemsOf(form: string): string[] {
  // Who gives a therapy is looked for by its name, and the other way round.
  const word = form.replace(/(?<=therap)eut(?:e|en|es|isch|ische)?$|(?<=logoped)ist(?:e|en|es)?$/, 'ie').replace(/(?<=therap)ieen$/, 'ie');
  const root = roots.get(word);
  if (root !== undefined) return [root];
  const found = [ending(word)];
  const add = (stem: string) => {
    if (stem.length > 2 && !found.includes(stem)) found.push(stem);
  };
  for (const short of shortened(word)) {
    add(roots.get(short) ?? ending(short));
    if (short.startsWith('ge') && short.length > 5) add(ending(short.slice(2)));
  }
  if (word.startsWith('ge') && word.length > 6) add(ending(word.slice(2)));
  // "Amputatie" and "geamputeerd".
  if (/.{3}aties?$/.test(word)) add(word.replace(/aties?$/, 'eer'));
  return found;
}

/** The word without an ending that it may have: a t or d of a verb, an s of a plural, a diminutive, "-heid", "-end". */
function shortened(word: string): string[] {
  const { length } = word;
  if (length < 5) return length === 4 && /[aeiou][^aeiou]t$/.test(word) ? [word.slice(0, -1)] : [];
  const found: string[] = [];
  const cut = (ends: RegExp, least: number) => {
    if (length >= least && ends.test(word)) found.push(word.replace(ends, ''));
  };
  cut(/(?<=[^aeiou]|ee|oo|aa|uu|ui|ie|ij|ou|oe)[td]$/, 5);
  cut(/(?:d|t)en?$/, 6);
  cut(/(?<=[^s])s$/, 5);
  cut(/(?:etje|tje|pje|je)s?$/, 6);
  cut(/heid$|heden$/, 8);
  cut(/ende?$/, 6);
  cut(/ster$|er$/, 7);
  return found;
}

/** Without "-en" and "-e", spelt as it is alone: "lez(en)" becomes "lees", "boz(e)" becomes "boos", "less(en)" becomes "les". */
function ending(word: string): string {
  const bare = word.length > 4 ? word.replace(/(?<=[^aeiou])en?$|(?<=ie|oe|ui|eu|ou|ij|ei)en$|ën?$/, '') : word.length === 4 ? word.replace(/(?<=[aeiou][^aeiou])e$/, '') : word;
  if (bare === word) return word;
  if (/([bcdfgklmnprst])\1$/.test(bare)) return bare.slice(0, -1);
  const open = /(?:^|[^aeiou])([aeou])([bdfgklmnprstvz])$/.exec(bare);
  // In "rekenen" and "luisteren" the e before the ending is weak: it stays one.
  const isWeak = open !== null && open[1] === 'e' && /[lrnm]/.test(open[2]!) && /[aeiou].*e.$/.test(bare);
  const long = open !== null && !isWeak ? bare.slice(0, -1) + open[1] + open[2] : bare;
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}
