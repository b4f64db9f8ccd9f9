// Which grenzen a parent must see first: those that schools name where a child needs this. A choice of ours, not of a school;
// the others stay named below them.

/** Ids of categories, by the id of a need. */
export const fittingBounds: Readonly<Record<string, readonly string[]>> = {
  // A child that lashes out or runs away: whether the others are safe and can work, and how much care a group has already.
  gedrag: ['veiligheid', 'rust', 'zorgzwaarte', 'behandeling'],
  adhd: ['rust', 'zelfstandig', 'veiligheid'],
  // A small group, quiet, or therapy come first where the world is too much.
  autisme: ['kleine-groep', 'rust', 'zelfstandig', 'veiligheid'],
  angst: ['welbevinden', 'behandeling', 'kleine-groep'],
  trauma: ['behandeling', 'veiligheid', 'welbevinden'],
  werkhouding: ['zelfstandig', 'rust'],
  // How far a school can follow another way of learning.
  'moeilijk-lerend': ['leren', 'zelfstandig', 'deskundigheid'],
  leerachterstand: ['leren', 'uitgeput'],
  dyslexie: ['leren', 'deskundigheid'],
  dyscalculie: ['leren', 'deskundigheid'],
  hoogbegaafd: ['leren', 'welbevinden', 'deskundigheid'],
  'taal-spraak': ['deskundigheid', 'leren', 'kleine-groep'],
  anderstalig: ['leren', 'samenwerking', 'deskundigheid'],
  // Care by the body: what staff may and can do, and whether the building lets a child in.
  motorisch: ['gebouw', 'zindelijkheid', 'medisch-handelen', 'zelfstandig'],
  medisch: ['medisch-handelen', 'zindelijkheid', 'gebouw'],
  slechthorend: ['deskundigheid', 'rust', 'gebouw'],
  slechtziend: ['deskundigheid', 'gebouw', 'zelfstandig'],
};
