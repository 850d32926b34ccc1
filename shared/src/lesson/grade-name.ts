/** How a grade is called: kindergarten is 0. */
export function gradeName(grade: number): string {
  return grade === 0 ? 'kindergarten' : `grade ${grade}`;
}

/** How a span of grades is called, both ends included. */
export function gradeRangeName({ from, to }: { readonly from: number; readonly to: number }): string {
  if (from === to) return gradeName(from);
  return from === 0 ? `kindergarten to ${gradeName(to)}` : `grades ${from} to ${to}`;
}
