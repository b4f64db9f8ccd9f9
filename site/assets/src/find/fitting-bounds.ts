// Which grenzen a parent must see first, on a card and on a gespreksblad: those that schools name where a child needs this. A
// choice of ours, not of a school; the others stay named below them.

/** Ids of categories by the id of a need, what tells most first. */
export const fittingBounds: Readonly<Record<string, readonly string[]>> = {
  // Whether the others are safe and can work; how much care a group has already; where only therapy would help.
  gedrag: ['veiligheid', 'rust', 'zorgzwaarte', 'behandeling'],
  // Working on alone, among others who want quiet; some need a smaller group than this school has.
  adhd: ['rust', 'zelfstandig', 'kleine-groep', 'veiligheid'],
  // Where the world is too much, a small and quiet group comes first.
  autisme: ['kleine-groep', 'rust', 'zelfstandig', 'veiligheid'],
  // How the child feels in a full class, and where school ends and treatment begins.
  angst: ['welbevinden', 'behandeling', 'kleine-groep'],
  // The same, and what a child that relives something may do to itself or others.
  trauma: ['behandeling', 'veiligheid', 'welbevinden'],
  // Beginning and going on without someone beside you.
  werkhouding: ['zelfstandig', 'rust'],
  // How far a school follows another way of learning, without a small class.
  'moeilijk-lerend': ['leren', 'zelfstandig', 'kleine-groep', 'deskundigheid'],
  // The level at which a child leaves; whether there is still room for one more who needs time.
  leerachterstand: ['leren', 'zorgzwaarte', 'uitgeput'],
  // What remains out of reach after all help, and who at school knows about it.
  dyslexie: ['leren', 'deskundigheid'],
  dyscalculie: ['leren', 'deskundigheid'],
  // What is left to learn, whether the child is happy, and who can teach it.
  hoogbegaafd: ['leren', 'welbevinden', 'deskundigheid'],
  // Who knows how; a group small enough to be heard in; speech therapy that a school does not give.
  'taal-spraak': ['deskundigheid', 'leren', 'kleine-groep', 'behandeling'],
  // Following the lessons, and talking with parents who speak another language.
  anderstalig: ['leren', 'samenwerking', 'deskundigheid'],
  // Whether the building lets a child in; care by the body; what a child must do without help.
  motorisch: ['gebouw', 'zindelijkheid', 'medisch-handelen', 'zelfstandig'],
  // What staff may and can do, whether they were taught to, and whether there is a place for it.
  medisch: ['medisch-handelen', 'zindelijkheid', 'deskundigheid', 'gebouw'],
  // Who knows how; noise, and a room that keeps it out.
  slechthorend: ['deskundigheid', 'rust', 'gebouw'],
  // Who knows how; finding the way, and working without seeing the board.
  slechtziend: ['deskundigheid', 'gebouw', 'zelfstandig'],
};
