// What parents ask, in their own words, misspellings included; each with nowhere, a postcode or another.

const words = [
  'dyslexie', 'disleksie', 'lezen', 'leesproblemen', 'mijn kind leest slecht', 'rekenen', 'sommen', 'dyscalculie', 'druk', 'adhd',
  'kan niet stilzitten', 'autisme', 'overprikkeld', 'hoogbegaafd', 'slim en verveelt zich', 'plusklas', 'praat slecht', 'stotteren', 'tos', 'nederlands leren',
  'nt2', 'faalangst', 'bang voor toetsen', 'rolstoel', 'diabetes', 'epilepsie', 'slechthorend', 'gebarentaal', 'slechtziend', 'braille',
  'boos', 'pesten', 'trauma', 'pleegkind', 'blijven zitten', 'bijles', 'concentratie', 'plannen', 'down', 'logopedie',
];

const firstPostcode = 1011;

/** @returns {{ what: string, where: string }[]} */
export const questions = words.flatMap((what, i) => ['', `${firstPostcode + (i * 37) % 1500}`, `${firstPostcode + (i * 53) % 1500} AB`].map(where => ({ what, where })));
