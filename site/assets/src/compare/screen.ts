/**
 * Columns need room: without it the table becomes a list of rows with the schools under each. How much depends on how many
 * columns there are, which a media query can't know; the heads that stay in sight take what the focus must not hide under.
 */
export function fitTable(holder: HTMLElement): void {
  const fit = () => {
    const table = holder.querySelector('table');
    const heads = table?.tHead;
    if (!table || !heads) return;
    const columns = heads.querySelectorAll('th').length - 1;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const isStacked = holder.clientWidth < (10 + columns * 13.5) * rem;
    table.classList.toggle('sop-compare--stacked', isStacked);
    document.documentElement.style.setProperty('--sop-compare-head', isStacked ? '4rem' : `${heads.offsetHeight + 16}px`);
  };
  new ResizeObserver(fit).observe(holder);
  new MutationObserver(fit).observe(holder, { childList: true });
}

/** Which paper fits. In a style sheet this would turn every page, and browsers follow a named @page only for some content. */
export function printOn(paper: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { ${paper} }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
