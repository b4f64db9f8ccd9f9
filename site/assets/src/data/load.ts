/** Everything is fetched whole, whatever a parent looks for: the request says nothing about the child. */
export async function load(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Numbers that are written as their distance from the one before. */
export function summed(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map(step => (sum += step));
}
