'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { attendanceKey } from '#web/features/attendance/queries.ts';

/** A client at a branch on a day. */
export type Presence = {
  readonly branchId: string;
  readonly date: string;
  readonly clientId: string;
};

const at = ({ branchId: id, date, clientId }: Presence) => ({ params: { id, date, clientId } });

/** Marking somebody as present, or taking it back; the lists follow. */
export function usePresence(send: 'markPresent' | 'takeBackPresence') {
  const queries = useQueryClient();
  return useMutation<unknown, Error, Presence>({
    mutationFn: (presence) => browserApi.attendance[send](at(presence)),
    onSettled: () => queries.invalidateQueries({ queryKey: [attendanceKey] }),
  });
}
