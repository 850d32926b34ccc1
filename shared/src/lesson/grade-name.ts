/** How a grade is called: kindergarten is 0. */
export function gradeName(grade: number): string {
  return grade === 0 ? 'kindergarten' : `grade ${grade}`;
}
