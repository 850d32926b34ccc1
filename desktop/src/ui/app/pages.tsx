/** Which address shows which page. */
import { Route, Routes } from 'react-router';
import { Frame } from '../frame/index.ts';
import { HomePage } from '../home/index.ts';
import { LessonPage } from '../lesson/index.ts';
import { LibraryPage } from '../library/index.ts';
import { MakingPage } from '../making/index.ts';
import { SettingsPage } from '../settings/index.ts';
import { NotFound } from './not-found.tsx';

export function Pages() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<HomePage />} />
        <Route path="making/:runId" element={<MakingPage />} />
        <Route path="lessons" element={<LibraryPage />} />
        <Route path="lessons/:lessonId/:section?/:partId?" element={<LessonPage />} />
        <Route path="settings" element={<SettingsPage />} />
        <Route path="*" element={<NotFound />} />
      </Route>
    </Routes>
  );
}
