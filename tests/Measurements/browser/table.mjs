/** Prints rows under each other; the first column to the left, figures to the right. */
export function table(title, heads, rows) {
  const all = [heads, ...rows.map(row => row.map(cell => (typeof cell === 'number' ? Number(cell.toFixed(1)).toLocaleString('en') : String(cell))))];
  const widths = heads.map((_, column) => Math.max(...all.map(row => row[column].length)));
  console.log(`\n${title}`);
  for (const row of all) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  '));
}
