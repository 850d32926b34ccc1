// Runs before anything is drawn, so that a page whose look the teacher chose does not flash in the other one. The library,
// which holds the choice, answers later; what it said last is remembered by `state/appearance.ts`.
try {
  const appearance = localStorage.getItem('toolboxai-appearance');
  if (appearance === 'light' || appearance === 'dark') document.documentElement.dataset.mantineColorScheme = appearance;
} catch {
  // A browser that keeps nothing follows the system's look until the library answers.
}
