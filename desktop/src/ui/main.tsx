/** Starts the interface: takes the run's secret from the address, asks for the teacher's preferences, and draws. */
import './app/without-eval.ts';
import '@fontsource-variable/inter/index.css';
import '@mantine/core/styles.css';
import './app/tokens.css';
import './app/global.css';
import { createRoot } from 'react-dom/client';
import { createApi, readFailure, takeKey } from './api/index.ts';
import { App } from './app/app.tsx';
import { Closed } from './app/closed.tsx';
import { rememberAppearance } from './state/index.ts';
import { startWords } from './words/index.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the interface.');
const show = createRoot(root);

const key = takeKey(window);
if (key === null) {
  await startWords(languageOfBrowser());
  show.render(<Closed reason="locked" />);
} else {
  const api = createApi(key);
  try {
    const preferences = await api.client.library.preferences.query();
    rememberAppearance(preferences.appearance, () => window.localStorage);
    await startWords(preferences.language);
    show.render(<App api={api} preferences={preferences} />);
  } catch (error) {
    await startWords(languageOfBrowser());
    const failure = readFailure(error);
    show.render(<Closed reason={failure.code === 'locked' ? 'locked' : 'gone'} failure={failure} />);
  }
}

function languageOfBrowser(): 'en' | 'es' {
  return navigator.language.startsWith('es') ? 'es' : 'en';
}
