export { MakingPage } from './making-page.tsx';
export { JUST_STARTED } from './use-watching.ts';
