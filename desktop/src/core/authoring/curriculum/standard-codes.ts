/** How codes of standards are written: teachers leave out the cluster letter, the subject, or type them in lower case. */

/** Upper case without spaces and the name of the framework: `ccss.math.content.4.nf.a.1` is `4.NF.A.1`. */
export function normalCode(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^(?:CCSS[.-]?)?(?:MATH[.-]?CONTENT|ELA-LITERACY|MATH)[.-]/, '')
    .replace(/[.-]+$/, '');
}

/** Whether both name one standard; `4.NF.1` is `4.NF.A.1`. */
export function sameCode(a: string, b: string): boolean {
  const [one, other] = [normalCode(a), normalCode(b)];
  return one === other || withoutCluster(one) === withoutCluster(other);
}

/** Whether the code is a part of a whole standard or domain: `3.NF.A.3.b` of `3.NF.A.3`, of `3.NF.3` and of `3.NF`. */
export function isPartOf(code: string, whole: string): boolean {
  const [part, all] = [normalCode(code), normalCode(whole)];
  if (!/^(?:K|\d{1,2})\.[A-Z]/.test(all)) return false;
  return part.startsWith(`${all}.`) || dropCluster(part).startsWith(`${dropCluster(all)}.`);
}

/** Common Core mathematics puts a cluster letter between domain and number, which many lists leave out. */
function withoutCluster(code: string): string {
  return dropCluster(code).replace(/\.([A-E])$/, '$1');
}

function dropCluster(code: string): string {
  return code.replace(/^([K\d]+\.[A-Z]+)\.[A-D]\.(?=\d)/, '$1.');
}

/** Whether the text looks like a code at all, known or not. */
export function looksLikeCode(text: string): boolean {
  return /^(?:K|\d{1,2}|MS|HS|RL|RI|RF|W|L|SL|D\d)[.-][A-Z0-9][A-Z0-9.-]*\d[A-Z]?$/.test(normalCode(text));
}

/** The grade that a code is written for, kindergarten as 0; null where the code does not tell one. */
export function gradeOfCode(code: string): number | null {
  const grade = normalCode(code)
    .split(/[.-]/)
    .find((part) => /^(?:K|\d{1,2})$/.test(part));
  if (grade === undefined) return null;
  return grade === 'K' ? 0 : Number(grade);
}

/** Those of the codes that are nearest to the grade: its own where there are any. Codes without a grade always stay. */
export function nearestToGrade(codes: readonly string[], grade: number): string[] {
  const distances = codes.map((code) => {
    const of = gradeOfCode(code);
    return of === null ? null : Math.abs(of - grade);
  });
  const least = Math.min(...distances.filter((distance) => distance !== null));
  return codes.filter((_, index) => distances[index] === null || distances[index] === least);
}
