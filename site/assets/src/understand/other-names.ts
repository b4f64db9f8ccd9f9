// What parents and schools call the same thing that is no need, so that no form or vocabulary knows it.

const groups = `moestuin schooltuin groentetuin groente kweken tuinieren|lift personenlift|prikkelarm prikkelarme prikkelvrij rustruimte rusthoek stilteplek
  huiswerkklas huiswerkbegeleiding huiswerkhulp|loep leesloep vergrootglas|zwembad zwemmen zwemles schoolzwemmen|bso buitenschoolse naschoolse opvang
  peuterspeelzaal voorschool peuteropvang peutergroep|laptop chromebook tablet ipad computer|gym gymles gymzaal sporthal beweegles|bus busje taxi vervoer leerlingenvervoer
  overblijven overblijf tussenschoolse|muziekles muziekonderwijs muziekinstrument|zingen koor zangles|toneel theater musical drama|programmeren robotica coderen
  bidden gebed gebedsruimte|trampoline trampolines trampolinespringen|tuin schoolplein speelplein plein|kok koken kookles keuken|schaken schaakles schaakclub
  timmeren techniekles houtbewerking werkplaats|paardrijden paarden paard pony manege|bijenkast bijenkasten bijen imker|dieren kippen konijnen geiten kinderboerderij|hond therapiehond leeshond schoolhond hulphond|toilet invalidentoilet wc
  tekenen schilderen atelier kunstles|judo vechtsport weerbaarheid|lunch eten maaltijd|bibliotheek mediatheek boeken|voorlezen voorleesouders`;

const others = new Map<string, readonly string[]>();
for (const group of groups.split(/[|\n]/)) {
  const names = group.trim().split(/\s+/);
  for (const name of names) others.set(name, names.filter(other => other !== name));
}

/** Other words for the same. */
export function otherNames(word: string): readonly string[] {
  return others.get(word) ?? [];
}
