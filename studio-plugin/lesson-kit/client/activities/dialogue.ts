/** A talk with a character, in a panel. */
import type { ClientDialogue } from '@toolboxai/shared/lesson/rules';
import { strings } from '../../common/strings.ts';
import { openTalk } from '../task/talk-panel.ts';
import { carriesNothing, hearsNoNews, type KindClient } from './kind-client.ts';

export const dialogue: KindClient<ClientDialogue> = {
  ...carriesNothing,
  ...hearsNoNews,
  whatToDo: (talk) => talk.instructions,
  open: (tools, talk) => openTalk(tools, talk),
  doneLine: (talk) => strings.talkDone(talk.title, talk.character),
  isNext: (_, { role }) => role === 'character',
};
