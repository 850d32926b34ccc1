/** For which class a place is made and where its progress goes; the lesson kit reads it (see `progress-place.ts` of the rules). */
import { AppError } from '@toolboxai/shared/errors';
import {
  CLASS_ID_ATTRIBUTE,
  CLASSROOM_SETTINGS,
  SECRET_NAME_ATTRIBUTE,
  SYNC_URL_ATTRIBUTE,
} from '@toolboxai/shared/lesson/play';
import { type Instance, instance } from '@toolboxai/shared/roblox';

export interface Classroom {
  /** A pseudonym of the class, never its name. */
  readonly classId: string;
  /** `https://…` of the school's sync server, without path. */
  readonly syncUrl?: string;
  /** The name, not the value, of the experience's secret that holds the server's key. */
  readonly secretName?: string;
}

/** @throws AppError `classroom-address-invalid` */
export function classroomSettings({ classId, syncUrl, secretName }: Classroom): Instance {
  return instance('Configuration', {
    Name: CLASSROOM_SETTINGS,
    Attributes: {
      [CLASS_ID_ATTRIBUTE]: classId,
      ...(syncUrl === undefined ? {} : { [SYNC_URL_ATTRIBUTE]: originOf(syncUrl) }),
      ...(secretName === undefined ? {} : { [SECRET_NAME_ATTRIBUTE]: secretName }),
    },
  });
}

/** Nothing but scheme, host and port, so that no key can travel in it. */
function originOf(address: string): string {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' && (address === url.origin || address === `${url.origin}/`)) return url.origin;
  throw new AppError({
    code: 'classroom-address-invalid',
    message: 'The address of the sync server must be https:// with a host and nothing behind it.',
    hint: 'Copy the address from the settings of the sync server.',
  });
}
