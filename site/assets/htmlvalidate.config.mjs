// What html-validate asks of our pages: all that it recommends, but for what is not about the HTML being right.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Radios and ticks of one question share a name; so do the buttons of a form.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    // An id such as behoeften=dyslexie is the fragment that a script reads as what a parent chose.
    'valid-id': ['error', { relaxed: true }],
    // A school is called what it is called; a search engine shows the beginning.
    'long-title': 'off',
    // Schools write their own texts, telephone numbers too.
    'tel-non-breaking': 'off',
    // Styles and scripts come from where the page comes from, under a name with their hash.
    'require-sri': 'off',
    // How Razor writes: <meta /> is the same to a browser, and so is a space at the end of a line.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
  },
};
