/** A lesson kit of one script: places with it are built at once, whatever is compiled beside. */
import type { LessonKit } from '../../publish/index.ts';

export const SMALL_KIT: LessonKit = {
  scripts: [
    { path: ['ServerScriptService', 'ToolBoxAI', 'main'], className: 'Script', source: 'print("server")\n' },
    {
      path: ['StarterPlayer', 'StarterPlayerScripts', 'ToolBoxAI', 'main'],
      className: 'LocalScript',
      source: 'print("client")\n',
    },
  ],
  lessonData: {
    client: ['ReplicatedStorage', 'ToolBoxAI', 'lesson-client'],
    server: ['ServerStorage', 'ToolBoxAI', 'lesson-server'],
  },
};
